namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Columns that stand beside each other, cut from side to side wherever no line is in the way, so that a page break can
/// come between the slices.
/// </summary>
internal static class Slicer
{
    /// <param name="columns">Each column, its left end and its top, in the order they are read.</param>
    /// <param name="height">Of all of them together, where they end in white space; else 0.</param>
    public static Flow Slice(IReadOnlyList<(Flow Flow, double X, double Y)> columns, double height = 0)
    {
        var parts = new List<Part>();
        for (var column = 0; column < columns.Count; column++)
        {
            foreach (var (box, top) in Stack.Laid(columns[column].Flow))
                parts.Add(new Part(box, columns[column].X, columns[column].Y + top, column));
        }

        parts.Sort((left, right) => left.Top.CompareTo(right.Top));
        var slices = new Flow();
        var bottom = 0.0;
        for (var start = 0; start < parts.Count; )
        {
            var top = parts[start].Top;
            var end = SliceEnd(parts, start, out var foot);
            slices.Space(Math.Max(0, top - bottom));
            slices.Add(MakeSlice(parts, start, end, top, end < parts.Count ? 0 : height - top));
            bottom = foot;
            start = end;
        }

        return slices;
    }

    private static int SliceEnd(List<Part> parts, int start, out double foot)
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

    private static FlowBox MakeSlice(List<Part> parts, int start, int end, double top, double height)
    {
        var stack = new Stack();
        stack.MakeRoom(height);
        var cost = 0;
        foreach (var part in parts.GetRange(start, end - start).OrderBy(part => part.Column))
        {
            stack.Add(part.Box, part.X, part.Top - top);
            cost = Math.Max(cost, part.Box.BreakCost);
        }

        return stack.ToBox() with
        {
            BreakCost = cost,
        };
    }

    private readonly record struct Part(FlowBox Box, double X, double Top, int Column);
}
