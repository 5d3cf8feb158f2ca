using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Spaces between columns and rows, in points.</summary>
internal sealed class TableGaps(MathElement table, double size)
{
    // Where a table says nothing, in em.
    private const double ColumnGap = 0.8;
    private const double RowGap = 0.12;

    private readonly string[]? _alignments = table["columnalign"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Around the cells: more inside a frame, a little so that fences do not touch them.</summary>
    public double Edge { get; } = table["frame"] is "solid" or "dashed" ? size * 0.4 : size * 0.08;

    public double Column(int index) => MathLength.Read(TableList.Nth(table["columnspacing"], index), size) ?? (IsAlignedAt(index) ? 0 : ColumnGap * size);

    public double Row(int index) => MathLength.Read(TableList.Nth(table["rowspacing"], index), size) ?? RowGap * size;

    /// <summary>Width of neighbouring columns with the spaces between them.</summary>
    public double Across(double[] widths, int first, int count)
    {
        var width = 0.0;
        for (var index = first; index < first + count; index++) width += widths[index] + (index > first ? Column(index - 1) : 0);
        return width;
    }

    /// <summary>Between the two sides of an equation, parted only so that their relations stand under each other.</summary>
    private bool IsAlignedAt(int column) => _alignments is not null && At(column) == "right" && At(column + 1) == "left";

    private string? At(int column) => column < _alignments!.Length ? _alignments[column] : null;
}
