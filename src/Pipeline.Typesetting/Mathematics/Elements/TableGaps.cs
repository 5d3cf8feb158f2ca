using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Spaces between columns and rows, in points.</summary>
internal sealed class TableGaps(MathElement table, double size)
{
    // Where a table says nothing, in em.
    private const double ColumnGap = 0.8;
    private const double RowGap = 0.12;

    // Between equations in displays, in em (\jot of plain TeX and LaTeX, three points of ten).
    private const double DisplayRowGap = 0.3;

    private readonly string?[] _alignments = Alignments(table);

    /// <summary>Whether it sets equations under each other: its first column ends where its second begins.</summary>
    public bool IsAligned => IsAlignedAt(0);

    /// <summary>Around the cells: more inside a frame, a little so that fences do not touch them.</summary>
    public double Edge { get; } = table["frame"] is "solid" or "dashed" ? size * 0.4 : size * 0.08;

    public double Column(int index) =>
        MathLength.Read(TableList.Nth(table["columnspacing"], index), size) ?? (IsAlignedAt(index) ? 0 : ColumnGap * size);

    public double Row(int index) =>
        MathLength.Read(TableList.Nth(table["rowspacing"], index), size)
        ?? (table["displaystyle"] == "true" ? DisplayRowGap : RowGap) * size;

    /// <summary>Width of neighbouring columns with the spaces between them.</summary>
    public double Across(double[] widths, int first, int count)
    {
        var width = 0.0;
        for (var index = first; index < first + count; index++)
            width += widths[index] + (index > first ? Column(index - 1) : 0);
        return width;
    }

    /// <summary>Between the two sides of an equation, parted only so that their relations stand under each other.</summary>
    private bool IsAlignedAt(int column) =>
        column + 1 < _alignments.Length && _alignments[column] == "right" && _alignments[column + 1] == "left";

    /// <summary>Alignment of each column as the table says it, else as the cells of its first row do.</summary>
    private static string?[] Alignments(MathElement table)
    {
        if (table["columnalign"] is { } list)
            return list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return table.Children is [{ Name: "mtr" } row, ..] ? [.. row.Children.Select(cell => cell["columnalign"])] : [];
    }
}
