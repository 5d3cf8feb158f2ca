namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Columns that stand beside each other, cut from side to side wherever no line is in the way, so that a page break can
/// come between the slices.
/// </summary>
internal static class Slicer
{
    /// <param name="columns">Each column, its left end and its top.</param>
    public static Flow Slice(IReadOnlyList<(Flow Flow, double X, double Y)> columns)
    {
        var parts = new List<(FlowBox Box, double X, double Top)>();
        foreach (var (flow, x, y) in columns)
        {
            foreach (var (box, top) in Stack.Laid(flow)) parts.Add((box, x, y + top));
        }

        parts.Sort((left, right) => left.Top.CompareTo(right.Top));
        var slices = new Flow();
        var bottom = 0.0;
        for (var start = 0; start < parts.Count;)
        {
            var top = parts[start].Top;
            var end = SliceEnd(parts, start, out var foot);
            slices.Space(Math.Max(0, top - bottom));
            slices.Add(MakeSlice(parts, start, end, top));
            bottom = foot;
            start = end;
        }

        return slices;
    }

    private static int SliceEnd(List<(FlowBox Box, double X, double Top)> parts, int start, out double foot)
    {
        foot = parts[start].Top + parts[start].Box.Height;
        var end = start + 1;
        while (end < parts.Count && parts[end].Top < foot - PageBuilder.Tolerance)
        {
            foot = Math.Max(foot, parts[end].Top + parts[end].Box.Height);
            end++;
        }

        return end;
    }

    private static FlowBox MakeSlice(List<(FlowBox Box, double X, double Top)> parts, int start, int end, double top)
    {
        var stack = new Stack();
        var cost = 0;
        for (var index = start; index < end; index++)
        {
            stack.Add(parts[index].Box, parts[index].X, parts[index].Top - top);
            cost = Math.Max(cost, parts[index].Box.BreakCost);
        }

        return stack.ToBox() with { BreakCost = cost };
    }
}
