using Pipeline.Typesetting.Mathematics.Boxes;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>A cell of a matrix with its place, both from 0, and how many columns and rows it spans.</summary>
internal readonly record struct TableCell(MathBox Box, int Row, int Column, int Span, int RowSpan, CellAlignment Alignment)
{
    public int LastRow => Row + RowSpan - 1;
}
