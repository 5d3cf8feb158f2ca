using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Makes block quotations of paragraphs and lists that are quoted together. Who is quoted stands in a line under the words or
/// behind the last of them, and closes the quotation: what follows is another's.
/// </summary>
internal sealed class QuotationBuilder(RecognitionContext context, ListBuilder lists)
{
    public bool IsAt(IReadOnlyList<BodyItem> items, int at) =>
        Quotation.IsQuotation(items[at].Line!, context.Habits)
        || IsAttributed(items[at].Line!)
        || IsOverAttribution(items, at)
        || IsTranslationOfVerse(items, at)
        || IsOverTranslation(items, at)
        || Excerpts.Is(items[at].Line!);

    /// <summary>Adds the quotations that begin at an item.</summary>
    /// <returns>Index of the item after them.</returns>
    public int Take(IReadOnlyList<BodyItem> items, int at, List<Block> blocks)
    {
        var first = items[at].Line!;
        var lines = new List<Line>();
        var end = at;
        var isAlone = !Quotation.IsQuotation(first, context.Habits) && Excerpts.Is(first);
        while (
            end == at || (!isAlone && end < items.Count && items[end].IsText && Quotation.GoesOn(first, items[end].Line!, context.Habits))
        )
            lines.AddRange(Attributions.PartAtBreaks(items[end++].Line!));
        var quotations = Part(lines, items.TextAfter(end - 1));
        if (
            quotations[^1].Attribution is null
            && end < items.Count
            && items[end].IsText
            && IsAttributionUnder(items[end].Line!, lines[^1], items.TextAfter(end))
        )
            quotations[^1] = (quotations[^1].Lines, items[end++].Line);
        if (Quotation.IsByFormat(first, context.Habits))
            context.Findings.Add(
                QuotationByFormat.Rule.At(
                    first.Source,
                    "A passage in smaller type or italics between indents was set as a quotation.",
                    Excerpt.Start(first.Words)
                )
            );
        foreach (var (quoted, attribution) in quotations)
            blocks.Add(Build(quoted, attribution));
        return end;
    }

    /// <summary>Italics of the whole are the look of a quotation, as those of Word's own style for it are.</summary>
    private DispQuote Build(List<Line> quoted, Line? attribution)
    {
        var kind = quoted.TrueForAll(line => line.List is null && line.Features.IsItalic) ? ContentKind.Quotation : ContentKind.Prose;
        if (kind == ContentKind.Quotation)
            context.Findings.Add(
                ParagraphFormattingDropped.Rule.At(
                    quoted[0].Source,
                    "A quotation set in italics throughout was set as other quotations are.",
                    Excerpt.Start(quoted[0].Words)
                )
            );
        return new(Quoted(quoted, kind).ToSeq(), attribution is null ? [] : context.Inlines.Convert(attribution, kind), quoted[0].Source);
    }

    /// <summary>The lines of each quotation, and who is quoted in it.</summary>
    /// <param name="below">The text under them all; null where none is.</param>
    private static List<(List<Line> Lines, Line? Attribution)> Part(List<Line> lines, Line? below)
    {
        var quotations = new List<(List<Line>, Line?)>();
        var open = new List<Line>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (open.Count > 0 && Attributions.IsLine(lines[at], open[^1], at + 1 < lines.Count ? lines[at + 1] : below))
            {
                Close(lines[at]);
            }
            else if (
                lines[at].List is null
                && Attributions.StartIn(lines[at]) is { } start
                && (at == lines.Count - 1 || Attributions.Closes(lines[at]))
            )
            {
                open.Add(lines[at].Slice(0, start));
                Close(lines[at].From(start));
            }
            else
            {
                open.Add(lines[at]);
                if (at + 1 < lines.Count && Quotation.IsNoted(lines[at]) && Quotation.IsInMarks(lines[at + 1]))
                    Close(null);
            }
        }

        if (open.Count > 0)
            Close(null);
        return quotations;

        void Close(Line? attribution)
        {
            quotations.Add((open, attribution));
            open = [];
        }
    }

    /// <summary>However short, a line in quotation marks, set apart and with the name of who is quoted behind it.</summary>
    private bool IsAttributed(Line line) =>
        line is { List: null, Format.OutlineLevel: null }
        && (line.IsCentred || context.Habits.IsIndented(line))
        && Quotation.IsInMarks(line)
        && Attributions.StartIn(line) is not null;

    /// <summary>Under verse and set apart like it, the same in another language.</summary>
    private bool IsTranslationOfVerse(IReadOnlyList<BodyItem> items, int at) =>
        at > 0
        && items[at - 1].Passage is VersePassage
        && (items[at].Line!.IsCentred || context.Habits.IsIndented(items[at].Line!))
        && Attributions.IsTranslation(items[at].Line!);

    /// <summary>However short, words further in than the text with their translation in brackets under them.</summary>
    private bool IsOverTranslation(IReadOnlyList<BodyItem> items, int at) =>
        items[at].Line is { IsCentred: false, List: null } line
        && context.Habits.IsIndented(line)
        && at + 1 < items.Count
        && items[at + 1] is { IsText: true, Line: { } under }
        && under.Format.IndentStart == line.Format.IndentStart
        && Attributions.IsTranslation(under);

    /// <summary>However short, a paragraph that begins further in than the text, with a dash and a name under it that begin there too, or a bracket at the right end.</summary>
    private bool IsOverAttribution(IReadOnlyList<BodyItem> items, int at) =>
        items[at].Line is { IsCentred: false } line
        && line.Format.FirstLine >= Points.Zero
        && context.Habits.IsIndented(line)
        && at + 1 < items.Count
        && items[at + 1] is { IsText: true, Line: { } under }
        && TypedList.Read(line) is null
        && (
            Attributions.IsBracketedAtEnd(under, line)
            || (under.Format.IndentStart >= line.Format.IndentStart && Attributions.IsDashed(under, line, items.TextAfter(at + 1)))
        );

    private static bool IsAttributionUnder(Line line, Line above, Line? below) =>
        line.Format.OutlineLevel is null
        && !line.Features.IsBold
        && (Attributions.IsDashed(line, above, below) && TypedList.Read(above) is null || Attributions.IsAtEnd(line, above));

    private IEnumerable<Block> Quoted(List<Line> quoted, ContentKind kind)
    {
        for (var at = 0; at < quoted.Count; )
        {
            var (count, blocks) = QuotedRun(quoted, at, kind);
            foreach (var block in blocks)
                yield return block;
            at += count;
        }
    }

    /// <summary>A list, by its marks in Word or those typed, or a paragraph; and how many lines it takes.</summary>
    private (int Count, IEnumerable<Block> Blocks) QuotedRun(List<Line> quoted, int at, ContentKind kind)
    {
        var listed = quoted.Skip(at).TakeWhile(line => line.List is not null).ToList();
        if (listed.Count > 0)
            return (listed.Count, lists.Build(listed));
        if (TypedOutline.Read(quoted.Skip(at)) is { Count: > 1 } typed)
            return (typed.Sum(node => node.Count), [lists.BuildTyped(typed)]);
        if (Quotation.SentencesAtBreaks(quoted[at]) is { } parts)
            return (1, [.. parts.Select(part => new Paragraph(context.Inlines.Convert(part, kind), part.Source))]);
        return (
            1,
            [
                new Paragraph(
                    context.Inlines.Convert(quoted[at], Quotation.HasLines(quoted[at]) ? ContentKind.Lines : kind),
                    quoted[at].Source
                ),
            ]
        );
    }
}
