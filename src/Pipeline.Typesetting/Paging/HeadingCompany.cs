namespace Pipeline.Typesetting.Paging;

/// <summary>
/// A heading has two lines under it at the foot of a page, be they of one paragraph or of two. Where what comes second is no
/// line but a table, a formula or another heading, the break before it costs more than the room it saves.
/// </summary>
internal static class HeadingCompany
{
    // About four empty lines: the heading and its line take as much.
    private const int LoneLineCost = 200;

    // What is lower than so many lines of the grid is one line of text.
    private const double TallestLine = 1.5;

    /// <param name="grid">Step of the grid, in points.</param>
    public static void Keep(FlowBox[] boxes, double grid)
    {
        for (var index = 0; index + 1 < boxes.Length; index++)
        {
            if (!boxes[index].IsHeading || boxes[index + 1].IsHeading)
                continue;
            var first = NextText(boxes, index + 1);
            var second = NextText(boxes, first + 1);
            if (second < boxes.Length && IsLine(boxes[first], grid))
                boxes[second] = boxes[second] with { BreakCost = CostBefore(boxes[second], grid) };
        }
    }

    private static int CostBefore(FlowBox second, double grid) =>
        IsLine(second, grid) ? FlowBox.Forbidden : Math.Min(FlowBox.Forbidden, second.BreakCost + LoneLineCost);

    private static bool IsLine(FlowBox box, double grid) => !box.IsHeading && box.Height < grid * TallestLine;

    private static int NextText(FlowBox[] boxes, int index)
    {
        while (index < boxes.Length && boxes[index].CanWait)
            index++;
        return index;
    }
}
