using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Title, abstract and keywords in another language behind the references, as Indonesian, Spanish and German journals have them: read as
/// if they stood before the text.
/// </summary>
internal static partial class FrontBehindList
{
    /// <summary>Number of a cell that no table has: what stands there goes on from nothing before the text.</summary>
    private const int OwnCell = 100_000;

    /// <summary>Lines over an abstract: title, names, address, and what they are.</summary>
    private const int MostAbove = 4;

    /// <summary>Words of the longest line over an abstract.</summary>
    private const int LongestAbove = 35;

    /// <summary>Paragraphs of the longest abstract.</summary>
    private const int MostParagraphs = 6;

    /// <summary>The flow without them, and them.</summary>
    /// <param name="front">The front matter, which names the authors and has the other abstract.</param>
    /// <param name="flow">What follows it.</param>
    public static (IReadOnlyList<FlowItem> Text, IReadOnlyList<FlowItem> Front) Take(
        RecognitionContext context,
        IReadOnlyList<FlowItem> front,
        IReadOnlyList<FlowItem> flow
    )
    {
        var list = EndOfText.In(flow, context.Labels);
        var words = string.Join(' ', front.Where(item => item.Line is not null).Select(item => item.Line!.Words));
        var taken = new List<FlowItem>();
        var rest = flow.ToList();
        for (var at = list + 1; at < rest.Count; at++)
        {
            if (!IsAbstract(rest[at], context.Labels))
                continue;
            var start = Start(rest, at, list);
            var end = End(rest, at, context.Labels);
            if (end == at || !IsInOther(rest, at, end, words))
                continue;
            Report(
                context,
                rest[at].Line!,
                "Title, abstract or keywords in another language stand behind the references; they were read as front matter."
            );
            taken.AddRange(
                rest.GetRange(start, end - start)
                    .Where(item => !item.IsEmpty && !IsSaid(context, item.Line!, words))
                    .Select(item => new FlowItem(Titles.WithoutLabel(new Line(item.Line!.Paragraph, OwnCell), context), null))
            );
            rest.RemoveRange(start, end - start);
            at = start - 1;
        }

        TakeOnly(context, front, rest, taken);
        TakeMarked(context, front, rest, list, taken);
        ImprintBehindText.Take(context, rest, taken);
        TakeSaid(context, rest, taken);
        return (rest, taken);
    }

    /// <summary>The abstract and keywords of the article behind its text, as German and Dutch journals have them, where none stand before it.</summary>
    private static void TakeOnly(RecognitionContext context, IReadOnlyList<FlowItem> front, List<FlowItem> rest, List<FlowItem> taken)
    {
        var anchors = new FrontAnchors(context);
        if (front.Any(item => !item.IsEmpty && anchors.IsAnchor(item)))
            return;
        for (var at = rest.Count / 2; at < rest.Count; at++)
        {
            if (!IsAbstract(rest[at], context.Labels))
                continue;
            var end = End(rest, at, context.Labels);
            if (
                end == at
                || !(
                    OnlyAbstract().IsMatch(rest[at].Line!.Words)
                    || rest.GetRange(at, end - at).Exists(item => item.Line is { } line && IsKeywords(line, context.Labels))
                )
            )
                continue;
            Report(context, rest[at].Line!, "The abstract stands behind the text; it was read as front matter.");
            taken.AddRange(
                rest.GetRange(at, end - at)
                    .Where(item => !item.IsEmpty)
                    .Select(item => new FlowItem(new Line(item.Line!.Paragraph, OwnCell), null))
            );
            rest.RemoveRange(at, end - at);
            at--;
        }
    }

    /// <summary>The last lines of all, each an institution behind the raised mark of its authors, where none stand under their names.</summary>
    private static void TakeMarked(
        RecognitionContext context,
        IReadOnlyList<FlowItem> front,
        List<FlowItem> rest,
        int list,
        List<FlowItem> taken
    )
    {
        if (
            front.Any(item => item.Line is { } line && AuthorMarks.IsMarkedAddress(line))
            || !front.Any(item =>
                item.Line is { } line && AuthorLine.IsAuthorLine(line) && AuthorLine.Read(line).Any(name => !name.Marks.IsEmpty)
            )
        )
            return;
        for (var at = rest.Count - 1; at > list + 1; at--)
        {
            if (rest[at].IsEmpty)
                continue;
            if (
                rest[at].Line is not { List: null, IsProse: false } line
                || !AuthorMarks.IsMarkedAddress(line)
                || ReferenceShape.IsEntry(line)
            )
                return;
            Report(context, line, "An affiliation stands behind the references; it was read with the authors.");
            taken.Insert(0, rest[at]);
            rest.RemoveAt(at);
        }
    }

    /// <summary>The last sentences of all, where they say who paid or has interests and stand under no heading.</summary>
    private static void TakeSaid(RecognitionContext context, List<FlowItem> rest, List<FlowItem> taken)
    {
        var list = EndOfText.In(rest, context.Labels);
        var start = rest.Count;
        while (start > list + 1 && (rest[start - 1].IsEmpty || IsStatement(rest[start - 1])))
            start--;
        foreach (var item in rest.Skip(start).Where(item => !item.IsEmpty))
        {
            Report(context, item.Line!, "A statement without a heading stands behind the references; it was read with the front matter.");
            taken.Add(item);
        }

        if (start < rest.Count)
            rest.RemoveRange(start, rest.Count - start);
    }

    private static bool IsStatement(FlowItem item) =>
        item.Line is { List: null, Format.OutlineLevel: null } line && !ReferenceShape.IsEntry(line) && StatementSentences.Is(line);

    /// <summary>Tells of front matter that begins with this line behind the text.</summary>
    public static void Report(RecognitionContext context, Line line, string message) =>
        context.Findings.Add(FrontMatterBehindList.Rule.At(line.Source, message, Excerpt.Start(line.Words)));

    private static bool IsAbstract(FlowItem item, LabelIndex labels) =>
        item.Line is { } line
        && (labels.Whole(line.Words, Label.Abstract) is not null || FrontLabels.RunIn(line, labels, Label.Abstract) is not null);

    private static bool IsKeywords(Line line, LabelIndex labels) => labels.AtStart(line.Words, Label.Keywords) is not null;

    /// <summary>The first of the short lines over the abstract that are no entries of the list.</summary>
    private static int Start(List<FlowItem> flow, int at, int list)
    {
        var (start, lines) = (at, 0);
        for (var above = at - 1; above > list && lines < MostAbove; above--)
        {
            if (flow[above].IsEmpty)
                continue;
            if (
                flow[above].Line is not { List: null, WordCount: <= LongestAbove } line
                || ReferenceShape.IsEntry(line)
                || Sentence.IsClosed(line.Words)
            )
                break;
            (start, lines) = (above, lines + 1);
        }

        return start;
    }

    /// <summary>Behind the keywords, or the sentences under the label; the place itself where there are neither.</summary>
    private static int End(List<FlowItem> flow, int at, LabelIndex labels)
    {
        var end = labels.Whole(flow[at].Line!.Words, Label.Abstract) is null ? at + 1 : at;
        for (var (next, paragraphs) = (at + 1, 0); next < flow.Count && paragraphs <= MostParagraphs; next++)
        {
            if (flow[next].IsEmpty)
                continue;
            if (flow[next].Line is not { } line)
                break;
            if (IsKeywords(line, labels))
                return labels.Whole(line.Words, Label.Keywords) is not null && flow.ElementAtOrDefault(next + 1).Line is not null
                    ? next + 2
                    : next + 1;
            if (!line.IsProse || IsAbstract(flow[next], labels))
                break;
            (end, paragraphs) = (next + 1, paragraphs + 1);
        }

        return end;
    }

    /// <summary>In another language than the front matter.</summary>
    private static bool IsInOther(List<FlowItem> flow, int start, int end, string front) =>
        TextLanguage.Detect(
            string.Join(' ', flow.GetRange(start, end - start).Where(item => item.Line is not null).Select(item => item.Line!.Words))
        )
            is { } language
        && TextLanguage.Detect(front) is { } own
        && own != language
        && !TextLanguage.AreTwins(own, language);

    /// <summary>The authors, who are named before the text, or words that only say what follows.</summary>
    private static bool IsSaid(RecognitionContext context, Line line, string front)
    {
        var isNames =
            AuthorLine.IsAuthorLine(line)
            && AuthorLine.Read(line).All(name => front.Contains(name.Raw.Split(',')[0], StringComparison.OrdinalIgnoreCase));
        if (isNames)
            context.Claims.Add(new(line.Source, "contrib"));
        else if (Announcement().IsMatch(line.Words))
            context.Claims.Add(new(line.Source, "label"));
        else
            return false;
        return true;
    }

    /// <summary>Words that head no conclusion, as "Summary" may.</summary>
    [GeneratedRegex(@"^(?:abstract|abstrak|résumé|resumen|resumo)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyAbstract();

    /// <summary>"English title, abstract and keywords".</summary>
    [GeneratedRegex(
        @"^(?=.*(?:english|inglés|inglês|anglais|inggris|engels|englisch|translat|terjemahan|extended|title|judul|título))(?:(?:english|inglés|inglês|anglais|bahasa|inggris|engelse?|englische[rs]?|in|en|dan|and|y|e|et|und|translated|translation|terjemahan|extended|title|judul|título|titre|titel|abstract|abstrak|summary|resumen|resumo|résumé|keywords|kata\s+kunci|palabras\s+clave)[\s,;&:/()]*)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Announcement();
}
