using Pipeline.Typesetting.Paging;

namespace Pipeline.Typesetting.Tables;

/// <summary>Rows that spans tie together and that are too tall for one page, cut so that a page break can come between them.</summary>
/// <param name="tops">Tops of the rows from the group's top, and its foot, in points.</param>
/// <param name="isParted">For each row, whether a page break may come above it.</param>
/// <param name="tallestRow">Points of a row that no page break comes into.</param>
internal sealed class RowGroupSlices(double[] tops, IReadOnlyList<bool> isParted, double tallestRow)
{
    // A group would rather stand together; a page with a hole costs more.
    private const int BreakInGroup = 150;

    /// <param name="columns">The cells with their left ends and tops, in the order they are read.</param>
    /// <param name="names">Cells that are read again where their rows go on at the head of a page.</param>
    public Flow Cut(IReadOnlyList<(Flow Flow, double X, double Y)> columns, IReadOnlyList<GroupName> names)
    {
        var group = new Flow();
        foreach (var (box, top) in Stack.Laid(Slicer.Slice(columns, tops[^1])))
        {
            group.Add(box with { BreakCost = CostAbove(box, top), RepeatedHead = NamesAt(names, top) });
        }

        return group;
    }

    private int CostAbove(FlowBox slice, double top)
    {
        var row = tops.Length - 2;
        while (row > 0 && tops[row] > top + PageBuilder.Tolerance)
            row--;
        if (top > tops[row] + PageBuilder.Tolerance)
            return tops[row + 1] - tops[row] > tallestRow ? slice.BreakCost : FlowBox.Forbidden;
        return row == 0 ? slice.BreakCost
            : isParted[row] ? BreakInGroup
            : FlowBox.Forbidden;
    }

    /// <summary>The names that stand wholly above a slice and reach down beside it; no higher than nothing, for they stand beside its lines.</summary>
    private static FlowBox? NamesAt(IReadOnlyList<GroupName> names, double top)
    {
        var beside = new Stack();
        foreach (var name in names)
        {
            var isAbove = name.Top + name.Height <= top + PageBuilder.Tolerance;
            if (isAbove && name.Bottom - top >= name.Height)
                beside.Add(name.Text, 0, 0);
        }

        return beside.Height > 0 ? new FlowBox(0, beside) : null;
    }
}

/// <summary>What names several rows, in points from the group's top.</summary>
/// <param name="Height">Of its lines.</param>
/// <param name="Bottom">Foot of the last row that it names.</param>
internal readonly record struct GroupName(Flow Text, double Top, double Height, double Bottom);
