using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>
/// Reads epigraphs: at the head of the text or right under a heading, a few lines that stand apart, with the name of who is
/// quoted in a line under them.
/// </summary>
internal sealed class EpigraphReader(RecognitionContext context)
{
    /// <summary>Lines from the head of a text within which the last epigraph there stands.</summary>
    private const int FurthestHead = 24;

    /// <summary>Index behind the last of several sayings that nothing but the names under them set apart.</summary>
    private int _endOfSayings = -1;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at) => ReadApart(items, at) ?? ReadSaying(items, at);

    /// <summary>One of several sayings at the head of the text, each with the name of who said it in italics under it.</summary>
    private (Passage Passage, int Next)? ReadSaying(List<BodyItem> items, int at)
    {
        var second = items.AfterBlanks(at + 2);
        if (
            !IsSaying(items, at)
            || !(at == _endOfSayings || (IsFirst(items, at) && IsSaying(items, second) && IsByPerson(items, at, second)))
        )
            return null;
        _endOfSayings = second;
        return (Told(new([items[at].Line!], items[at + 1].Line)), at + 2);
    }

    private static bool IsFirst(List<BodyItem> items, int at) => items.Take(at).All(item => item.Role == ItemRole.Blank);

    /// <summary>A name stands under one of them, which no heading in italics is.</summary>
    private static bool IsByPerson(List<BodyItem> items, int first, int second) =>
        new[] { first, second }.Any(at => PersonWords.IsName(items[at + 1].Line!.Words));

    private static bool IsSaying(List<BodyItem> items, int at) =>
        at + 1 < items.Count
        && items[at] is { IsText: true, Line: { List: null, Features: { IsItalic: false, IsBold: false } } said }
        && items[at + 1] is { IsText: true, Line: { List: null, Features: { IsItalic: true, IsBold: false } } source }
        && EpigraphShape.Is([said], source)
        && Sentence.IsClosed(said.Words)
        && !Sentence.IsClosed(source.Words)
        && source.WordCount <= EpigraphShape.MostOfSource
        && source.Words[^1] != ':';

    private (Passage Passage, int Next)? ReadApart(List<BodyItem> items, int at)
    {
        if (!EpigraphShape.IsApart(items[at].Line!, context.Habits) || !IsAtHead(items, at))
            return null;
        if (EpigraphShape.Whole(items[at].Line!, context.Habits) is { } whole)
            return (Told(new(whole.Lines, whole.Source)), at + 1);
        var lines = new List<Line>();
        var next = at;
        while (lines.Count < EpigraphShape.MostLines && GoesOn(items, next, lines))
            lines.Add(items[next++].Line!);
        var attribution = IsAttribution(items, next, lines) ? items[next].Line : null;
        if (!EpigraphShape.Is(lines, attribution))
            return null;
        return (Told(new(lines, attribution)), attribution is null ? next : next + 1);
    }

    private EpigraphPassage Told(EpigraphPassage passage)
    {
        if (!EpigraphShape.HasStyle(passage.Lines[0]))
            context.Findings.Add(
                EpigraphRead.Rule.At(
                    passage.Lines[0].Source,
                    "A quotation at the head of the text was set as an epigraph.",
                    Excerpt.Start(passage.Lines[0].Words)
                )
            );
        return passage;
    }

    private bool GoesOn(List<BodyItem> items, int at, List<Line> lines) =>
        at < items.Count
        && items[at].IsText
        && items[at].Line is { } line
        && EpigraphShape.IsApart(line, context.Habits)
        && (
            lines.Count == 0
            || (
                EpigraphShape.HasStyle(line) == EpigraphShape.HasStyle(lines[0])
                && EpigraphShape.IsDedication(line) == EpigraphShape.IsDedication(lines[0])
            )
        )
        && !IsAttribution(items, at, lines);

    private bool IsAttribution(List<BodyItem> items, int at, List<Line> lines) =>
        at < items.Count
        && items[at].IsText
        && items.TextAfter(at) is var below
        && EpigraphShape.IsAttribution(items[at].Line!, lines, below)
        && !IsAnswer(lines[^1], below);

    /// <summary>Italics above and below a line with a dash are questions, and it the answer to one.</summary>
    private bool IsAnswer(Line above, Line? below) =>
        EpigraphShape.IsInItalicsOnly(above, context.Habits) && below is { Features.IsItalic: true };

    /// <summary>Nothing but a heading or a few other lines of epigraphs stands before it.</summary>
    private bool IsAtHead(List<BodyItem> items, int at)
    {
        var isStyled = EpigraphShape.HasStyle(items[at].Line!);
        var before = at - 1;
        while (
            before >= 0
            && at - before < FurthestHead
            && (
                items[before].Role == ItemRole.Blank || (isStyled && (items[before].Line is not { } above || EpigraphShape.HasStyle(above)))
            )
        )
            before--;
        return before < 0 || items[before] is { IsText: true, Line: { } line } && HeadingShape.IsLike(line, context.Habits);
    }
}
