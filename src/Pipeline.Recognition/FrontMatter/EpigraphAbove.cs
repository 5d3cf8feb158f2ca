using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds an epigraph directly before the first heading, which belongs to the text.</summary>
internal sealed class EpigraphAbove(RecognitionContext context, FrontAnchors anchors)
{
    private readonly IReadOnlyList<FlowItem> _flow = context.Flow;

    /// <summary>Where the epigraph over a heading begins; the heading itself where none stands there.</summary>
    public int Before(int heading)
    {
        var last = anchors.LastBefore(heading);
        if (
            last >= 0
            && _flow[last].Line is { } whole
            && whole.SplitAtBreaks().Count > 1
            && EpigraphShape.Whole(whole, context.Habits) is not null
        )
            return last;
        if (last < 0 || _flow[last].Line is not { } source || IsLabelled(source))
            return heading;
        var first = last;
        while (last - first < EpigraphShape.MostLines && first > 0 && _flow[first - 1].Line is { } line && IsOfEpigraph(line, source))
            first--;
        var lines = _flow.Skip(first).Take(last - first).Select(item => item.Line!).ToList();
        var isSource = EpigraphShape.IsAttribution(source, lines, below: null);
        return EpigraphShape.Is(isSource ? lines : [.. lines, source], isSource ? source : null) ? first : heading;
    }

    private bool IsOfEpigraph(Line line, Line last) =>
        EpigraphShape.IsApart(line, context.Habits) && !IsLabelled(line) && (EpigraphShape.HasStyle(line) || !EpigraphShape.HasStyle(last));

    private bool IsLabelled(Line line) =>
        line.Words.AsSpan().ContainsAny('@', ':')
        || context.Labels.AtStart(line.Words, LabelIndex.AllLabels) is not null
        || anchors.IsAnchor(line);
}
