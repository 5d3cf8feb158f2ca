namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Widths of columns; heights of rows and the depths of their baselines under the table's top.</summary>
internal sealed record TableSizes(
    double[] Widths,
    (double Ascent, double Descent)[] Rows,
    double[] Lefts,
    double[] Baselines,
    double Height
)
{
    /// <summary>Depth of a cell's baseline: that of its row, or where its middle is that of the rows it spans.</summary>
    public double BaselineOf(TableCell cell)
    {
        if (cell.RowSpan == 1)
            return Baselines[cell.Row];
        var (head, foot) = (Baselines[cell.Row] - Rows[cell.Row].Ascent, Baselines[cell.LastRow] + Rows[cell.LastRow].Descent);
        return (head + foot + cell.Box.Ascent - cell.Box.Descent) / 2;
    }

    public static TableSizes Of(double[] widths, (double Ascent, double Descent)[] rows, TableGaps gaps)
    {
        var lefts = new double[widths.Length];
        for (var index = 1; index < lefts.Length; index++)
            lefts[index] = lefts[index - 1] + widths[index - 1] + gaps.Column(index - 1);
        var baselines = new double[rows.Length];
        var y = gaps.Edge;
        for (var index = 0; index < rows.Length; index++)
        {
            baselines[index] = y + rows[index].Ascent;
            y = baselines[index] + rows[index].Descent + (index + 1 < rows.Length ? gaps.Row(index) : gaps.Edge);
        }

        return new TableSizes(widths, rows, lefts, baselines, y);
    }
}
