using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Finds the headings of the text, by style and by format.</summary>
internal sealed class Headings(RecognitionContext context)
{
    private static readonly Label[] Known =
    [
        Label.Introduction,
        Label.References,
        Label.Acknowledgements,
        Label.Funding,
        Label.ConflictOfInterest,
        Label.DataAvailability,
        Label.Ethics,
        Label.AuthorContributions,
        Label.Appendix,
        Label.Notes,
    ];

    /// <summary>What is never a part of a section of the text.</summary>
    private static readonly Label[] AfterText =
    [
        Label.References,
        Label.Acknowledgements,
        Label.Funding,
        Label.ConflictOfInterest,
        Label.DataAvailability,
        Label.AuthorContributions,
    ];

    /// <summary>Words of a paragraph that may begin with a name in lower case.</summary>
    private const int FewestOfParagraph = 25;

    /// <summary>Fewest headings with a stop behind them that tell an author's habit.</summary>
    private const int FewestStopped = 3;

    /// <summary>Fewest questions that make an interview, in italics and in bold.</summary>
    private const int FewestInItalics = 2,
        FewestInBold = 3;

    /// <summary>Words of the longest heading that may end with a stop; a longer line is a sentence.</summary>
    private const int LongestStopped = 12;

    /// <summary>No more headings than this stand under one another without text between them.</summary>
    private const int DeepestHeadings = 4;

    public void Find(List<BodyItem> items)
    {
        var present = items.FindAll(item => item.Role is not (ItemRole.Blank or ItemRole.Taken or ItemRole.Place));
        var leads = BoldLead.In(present);
        leads.UnionWith(TypedOutline.PlainIn(present));
        leads.UnionWith(QuestionsIn(present));
        var scores = present.Select((item, at) => item.IsText && !leads.Contains(item) ? Score(present, at) : 0).ToList();
        var doubtful = Enumerable
            .Range(0, present.Count)
            .Where(at => scores[at] == HeadingShape.Certain - 1)
            .Select(at => present[at])
            .ToList();
        AddStopped(present, scores);
        var counted = HeadingCounts.InSequence([.. present.Where((_, at) => scores[at] >= HeadingShape.Certain - 1)]);
        counted.UnionWith(HeadingCounts.InOutline([.. present.Where((_, at) => scores[at] > 0)]));
        counted.UnionWith(HeadingCounts.InGaps(present, [.. counted, .. present.Where((_, at) => scores[at] >= HeadingShape.Certain)]));
        var found = present.Where((item, at) => scores[at] >= HeadingShape.Certain || counted.Contains(item)).ToList();
        if (found.TrueForAll(item => IsKnown(item.Line!)) && CentredHeads.In(present) is { Count: > 0 } centred)
            found = present.FindAll(item => found.Contains(item) || centred.Contains(item));
        foreach (var item in doubtful.Where(item => !counted.Contains(item)))
            ReportAmbiguous(item);
        HeadingLevels.Assign(
            found,
            line =>
                context.Labels.Whole(line.Words, AfterText) is not null || context.Labels.AtStart(line.Words, Label.Appendix) is not null
        );
        var byFormat = found.Where(item => !item.Heading!.IsStyled).ToList();
        if (byFormat.Count > 0)
            context.Findings.Add(
                HeadingsByFormatting.Rule.At(
                    byFormat[0].Source,
                    $"{byFormat.Count} of {found.Count} headings have no heading style and were told by their format.",
                    string.Join(" / ", byFormat.Select(item => item.Line!.Words))
                )
            );
    }

    /// <summary>
    /// Sentences in italics or bold that ask, each over a plain answer, are the questions of an interview where no line of that look is
    /// a heading of another form; none where only one asks in italics, or two in bold.
    /// </summary>
    private List<BodyItem> QuestionsIn(List<BodyItem> items)
    {
        var standing = items.FindAll(item =>
            item is { IsText: true, Line: { List: null, Format.OutlineLevel: null } line }
            && HeadingShape.Score(line, context.Habits) > 0
            && !IsKnown(line)
        );
        var inItalics = standing.FindAll(item => item.Line!.Features is { IsItalic: true, IsBold: false });
        var inBold = standing.FindAll(item => item.Line!.Features.IsBold);
        return [.. Asking(inItalics, FewestInItalics), .. Asking(inBold, FewestInBold)];

        static List<BodyItem> Asking(List<BodyItem> lines, int fewest) =>
            lines.Count(item => item.Line!.Words[^1] == '?') is var questions
            && questions >= fewest
            && questions * 2 > lines.Count
            && lines.TrueForAll(item => Sentence.IsClosed(item.Line!.Words) && HeadingNumber.Read(item.Line.Words) is null)
                ? lines
                : [];
    }

    /// <summary>
    /// Short lines in italics or underlined that would be headings but for the stop behind them are headings where several
    /// stand over text.
    /// </summary>
    private void AddStopped(List<BodyItem> items, List<int> scores)
    {
        var stopped = Enumerable
            .Range(0, items.Count)
            .Where(at =>
                items[at].IsText
                && scores[at] < HeadingShape.Certain
                && WithoutStop(items[at].Line!) is { } line
                && Score(items, at, line) >= HeadingShape.Certain
            )
            .ToList();
        if (stopped.Count < FewestStopped)
            return;
        foreach (var at in stopped)
            scores[at] = HeadingShape.Certain;
    }

    /// <summary>A line that stands out from the text and ends with a stop, without it; null for others.</summary>
    private static Line? WithoutStop(Line line) =>
        line is { WordCount: <= LongestStopped, Features: { IsItalic: true } or { IsUnderlined: true } } && line.Words[^1] == '.'
            ? line.Slice(0, line.Text.TrimEnd().Length - 1)
            : null;

    private int Score(List<BodyItem> items, int at) => Score(items, at, items[at].Line!);

    private int Score(List<BodyItem> items, int at, Line line)
    {
        if (line.Format.IsInTextBox && (IsInTextBox(items, at - 1) || IsInTextBox(items, at + 1)) || IsWithinCode(items, at))
            return 0;
        var score = HeadingShape.Score(line, context.Habits);
        if (line.Format.OutlineLevel is not null || (score == 0 && !IsAboveStatement(items, at)))
            return score;
        if (context.Labels.Whole(line.Words, Known) is not null)
            score += 3;
        if (IsAmongListItems(items, at) || IsEntry(line) || IsBeforeQuotation(items, at))
            return 0;
        var isPlaced = IsBetweenSentences(items, at) || IsAboveItsParts(items, at) || IsAboveStatement(items, at);
        if (!line.Features.IsBold && !isPlaced)
            score -= 2;
        else if (score is > 0 and < HeadingShape.Certain && isPlaced && line.WordCount <= 12)
            score++;
        return HasText(items, at) || IsKnown(line) ? score : Math.Min(score, 0);
    }

    /// <summary>What stands in a box with other lines belongs to them; a line alone in a box may head the text after it.</summary>
    private static bool IsInTextBox(List<BodyItem> items, int at) =>
        at >= 0 && at < items.Count && items[at].Line is { Format.IsInTextBox: true };

    /// <summary>A line of what is kept as typed: between two others of it, or beside one and not bold, as a heading over it would be.</summary>
    private bool IsWithinCode(List<BodyItem> items, int at) =>
        IsCode(items, at)
        && (IsCode(items, at - 1), IsCode(items, at + 1)) is var (above, below)
        && (above && below || (above || below) && !items[at].Line!.Features.IsBold);

    private bool IsCode(List<BodyItem> items, int at) =>
        at >= 0 && at < items.Count && items[at].IsText && CodeShape.IsCode(items[at].Line!, context.Habits);

    private bool IsKnown(Line line) => SectionWords.TypeOf(line.Words) is not null || context.Labels.Whole(line.Words, Known) is not null;

    /// <summary>A bold item of a list, typed or marked, is no heading.</summary>
    private static bool IsAmongListItems(List<BodyItem> items, int at)
    {
        var line = items[at].Line!;
        var isDisplayed =
            line.Features
            is { IsBold: true }
                or { IsItalic: true }
                or { IsUnderlined: true }
                or { IsSmallCaps: true }
                or { IsCapitals: true };
        if (line.List is { } mark)
            return IsSameList(items, at - 1, mark, isDisplayed) || IsSameList(items, at + 1, mark, isHeading: false) && !isDisplayed;
        return TypedList.Read(line) is { } typed && (IsSameKind(items, at - 1, typed) || IsSameKind(items, at + 1, typed));
    }

    /// <summary>A line over what is quoted that ends in a colon, names who speaks or is the name of an extract heads nothing else.</summary>
    private bool IsBeforeQuotation(List<BodyItem> items, int at) =>
        items[at].Line is { } line
        && (line.Words[^1] == ':' || Participant.IsNamed(line) || BoldLead.IsExtract(line))
        && at + 1 < items.Count
        && IsQuoted(items[at + 1]);

    private bool IsQuoted(BodyItem item) =>
        item.Passage is VersePassage or TalkPassage or EpigraphPassage
        || (
            item is { IsText: true, Line: { List: null, Format.OutlineLevel: null, Features.IsBold: false } line }
            && (context.Habits.IsIndented(line) || Quotation.IsQuotation(line, context.Habits))
        );

    /// <summary>Headings of two levels may follow one another, items of a list on one level are a list.</summary>
    private static bool IsSameList(List<BodyItem> items, int at, ListMark mark, bool isHeading) =>
        at >= 0
        && at < items.Count
        && items[at].Line?.List is { } other
        && other.ListId == mark.ListId
        && (!isHeading || other.Level == mark.Level);

    private static bool IsSameKind(List<BodyItem> items, int at, TypedMark typed) =>
        at >= 0
        && at < items.Count
        && items[at].IsText
        && TypedList.Read(items[at].Line!) is { } other
        && other.Style == typed.Style
        && other.Label.StartsWith('(') == typed.Label.StartsWith('(');

    /// <summary>Entries of the reference list are short and may be bold or in italics, but they have years.</summary>
    private static bool IsEntry(Line line) => BackMatter.ReferenceShape.IsStart(line) && line.WordCount > 6;

    private bool IsBetweenSentences(List<BodyItem> items, int at)
    {
        var before =
            at == 0
            || items[at - 1].Line is not { } previous
            || items[at - 1].Role != ItemRole.Text
            || Sentence.IsClosed(previous.Words)
            || !previous.IsProse
            || IsQuoted(items[at - 1]);
        return before && IsAboveText(items, at);
    }

    /// <summary>A sentence, list, object or passage that no colon announces follows, or headings of parts with one below them.</summary>
    private bool IsAboveText(List<BodyItem> items, int at)
    {
        for (var below = at + 1; below < items.Count && below <= at + DeepestHeadings; below++)
        {
            if (items[below].Line is not { } line || items[below].Role == ItemRole.Object)
                return true;
            if (items[below].Role == ItemRole.Passage)
                return !items[below - 1].Line!.Words.EndsWith(':');
            if (line.Format.OutlineLevel is null && (line.List is not null || TypedList.Read(line) is { Style: ListStyle.Bullet }))
                return true;
            if (line.IsProse || (Sentence.IsClosed(line.Words) && !line.Features.IsBold))
                return !Sentence.StartsLower(line.Words) || line.WordCount >= FewestOfParagraph;
            if (HeadingShape.Score(line, context.Habits) < HeadingShape.Certain - 1 && !IsPartOf(items[at].Line!, line))
                return false;
        }

        return false;
    }

    /// <summary>"A. Printz and After" directly below "I. The Doctrine": the first of a count that custom puts below that of the line above.</summary>
    private static bool IsPartOf(Line above, Line line) =>
        HeadingNumber.Read(above.Words) is { Depth: 1 } own
        && HeadingNumber.Read(line.Words) is { Depth: 1, Label: "A" or "1" or "a" } part
        && part.Kind > own.Kind
        && !Sentence.IsClosed(line.Words);

    /// <summary>"3. Results" directly above "3.1. Arrivals".</summary>
    private static bool IsAboveItsParts(List<BodyItem> items, int at) =>
        at + 1 < items.Count
        && items[at + 1].Line is { } next
        && HeadingNumber.Read(items[at].Line!.Words) is { } own
        && HeadingNumber.Read(next.Words) is { } part
        && part.Depth == own.Depth + 1
        && part.Label.StartsWith($"{own.Label}.", StringComparison.Ordinal);

    /// <summary>The name of a statement over a sentence that may be short ("None declared.").</summary>
    private bool IsAboveStatement(List<BodyItem> items, int at) =>
        at + 1 < items.Count
        && items[at + 1].Line is { } next
        && Sentence.IsClosed(next.Words)
        && context.Labels.Whole(items[at].Line!.Words, BackSections.Labels) is not null;

    private static bool HasText(List<BodyItem> items, int at) => at + 1 < items.Count;

    private void ReportAmbiguous(BodyItem item) =>
        context.Findings.Add(
            AmbiguousHeading.Rule.At(
                item.Source,
                $"This line may be a heading; it was kept as a paragraph: {Excerpt.Start(item.Line!.Words)}",
                item.Line!.Words
            )
        );
}
