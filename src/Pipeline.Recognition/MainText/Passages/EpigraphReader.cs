using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>
/// Reads epigraphs: at the head of the text or right under a heading, a few lines that stand apart, with the name of who is
/// quoted in a line under them.
/// </summary>
internal sealed class EpigraphReader(RecognitionContext context)
{
    private const int MostLines = 4;

    private const int MostWords = 80;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (!IsApart(items[at].Line!) || !IsAtHead(items, at)) return null;
        var lines = new List<Line>();
        var next = at;
        while (next < items.Count && items[next].IsText && lines.Count < MostLines && IsApart(items[next].Line!) && !IsAttribution(items, next, lines)) lines.Add(items[next++].Line!);
        if (lines.Count == 0 || lines.Sum(line => line.WordCount) is < 3 or > MostWords) return null;
        var attribution = next < items.Count && items[next].IsText && IsAttribution(items, next, lines) ? items[next].Line! : null;
        if (attribution is null && !HasStyle(lines[0])) return null;
        if (!HasStyle(lines[0]))
            context.Findings.Add(EpigraphRead.Rule.At(lines[0].Source, "A quotation at the head of the text was set as an epigraph.", Excerpt.Start(lines[0].Words)));
        return (new EpigraphPassage(lines, attribution), attribution is null ? next : next + 1);
    }

    private static bool IsAttribution(List<BodyItem> items, int at, List<Line> lines) =>
        lines.Count > 0 && items[at].Line is { } line && (Attributions.IsDashed(line, lines[^1], items.TextAfter(at)) || Attributions.IsAtEnd(line, lines[^1]));

    /// <summary>Nothing but a heading stands before it.</summary>
    private bool IsAtHead(List<BodyItem> items, int at)
    {
        var before = at - 1;
        while (before >= 0 && items[before].Role == ItemRole.Blank) before--;
        return before < 0 || items[before] is { IsText: true, Line: { } line } && HeadingShape.IsLike(line, context.Habits);
    }

    private bool IsApart(Line line)
    {
        if (HasStyle(line)) return true;
        if (!line.HasWords || line.List is not null || line.Features.IsBold || line.Format.OutlineLevel is not null || line.Pictures.Any()) return false;
        return line.Format.Alignment == TextAlignment.End || context.Habits.IsIndented(line);
    }

    private static bool HasStyle(Line line) => line.HasStyle("epigra") || line.HasStyle("epígra") || line.HasStyle("motto");
}
