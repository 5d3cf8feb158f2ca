namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Places what does not stand on the grid by what does. A chain of headings keeps its measure to the text under it, and what is
/// left over goes above it; a list or quotation between two paragraphs has what is left over half above and half below.
/// </summary>
internal static class GridSettler
{
    // Of the space above two headings that stand together: with less they would be no more parted from the text than from each other.
    private const double LeastShare = 0.75;

    /// <param name="grid">Step of the grid, in points.</param>
    public static IReadOnlyList<FlowBox> Settled(this Flow flow, double grid)
    {
        var boxes = flow.Boxes.ToArray();
        for (var index = 0; index < boxes.Length; )
        {
            var end = EndOfRun(boxes, index);
            var text = Array.FindIndex(boxes, end, box => !box.CanWait);
            if (text >= 0 && boxes[text].IsOnGrid)
                boxes[index] = Placed(boxes, index, end, boxes[text], grid);
            index = Math.Max(end, index + 1);
        }

        HeadingCompany.Keep(boxes, grid);
        return boxes;
    }

    /// <summary>Where the headings, or the boxes off the grid, end that begin at a box; the box itself where neither does.</summary>
    private static int EndOfRun(FlowBox[] boxes, int start)
    {
        var end = start;
        if (boxes[start].IsHeading)
        {
            while (end < boxes.Length && boxes[end].IsHeading)
                end++;
            return end;
        }

        var isUnderText = start > 0 && boxes[start - 1] is { IsOnGrid: true, IsHeading: false };
        while (isUnderText && end < boxes.Length && boxes[end] is { IsOnGrid: false, IsHeading: false, CanWait: false })
            end++;
        return end < boxes.Length && boxes[end].IsHeading ? start : end;
    }

    /// <param name="text">What comes next, floats passed over, for they may stand on another page.</param>
    private static FlowBox Placed(FlowBox[] boxes, int start, int end, FlowBox text, double grid)
    {
        if (start == end)
            return boxes[start];
        var height = text.SpaceBefore;
        for (var index = start; index < end; index++)
            height += boxes[index].Height + (index == start ? 0 : boxes[index].SpaceBefore);
        if (boxes[start].IsHeading)
        {
            var least = HasHeadingUnder(boxes, start, end) ? boxes[start].SpaceBefore * LeastShare : 0;
            return boxes[start] with { IsOnGrid = true, GridOffset = LeftOver(height, grid), LeastSpace = least };
        }

        return boxes[start] with
        {
            SpaceBefore = boxes[start].SpaceBefore + LeftOver(height + boxes[start].SpaceBefore, grid) / 2,
        };
    }

    /// <summary>Whether two headings stand together, of which the second needs its air from the first.</summary>
    private static bool HasHeadingUnder(FlowBox[] boxes, int start, int end) =>
        Enumerable.Range(start + 1, end - start - 1).Any(index => boxes[index].SpaceBefore > 0);

    /// <summary>What a height lacks to a whole number of steps.</summary>
    private static double LeftOver(double height, double grid) => Math.Ceiling((height - PageBuilder.Tolerance) / grid) * grid - height;
}
