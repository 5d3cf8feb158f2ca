using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Structure;

/// <summary>Writes the attribute objects of an element (PDF 32000-1 §14.8.5).</summary>
internal static class StructureAttributes
{
    public static void Write(ByteWriter writer, Element element)
    {
        var layout = element.Extent;
        var cell = element.Role is "TH" or "TD" ? element.Node.Cell : null;
        var list = element.Role == "L" ? element.Node.ListNumbering : null;
        if (layout is { } box) WriteLayout(writer.Raw("/A"u8), box);
        else if (cell is not null) WriteCell(writer, cell);
        else if (list is not null) writer.Raw("/A<</O/List/ListNumbering"u8).Name(list).Raw(">>"u8);
    }

    private static void WriteLayout(ByteWriter writer, Extent box) =>
        writer.Raw("<</O/Layout/Placement/Block/BBox["u8)
            .Number(box.Left).Byte((byte)' ').Number(box.Bottom).Byte((byte)' ').Number(box.Right).Byte((byte)' ').Number(box.Top)
            .Raw("]>>"u8);

    private static void WriteCell(ByteWriter writer, CellAttributes cell)
    {
        if (cell is { ColumnSpan: <= 1, RowSpan: <= 1, Scope: null }) return;
        writer.Raw("/A<</O/Table"u8);
        if (cell.ColumnSpan > 1) writer.Raw("/ColSpan "u8).Integer(cell.ColumnSpan);
        if (cell.RowSpan > 1) writer.Raw("/RowSpan "u8).Integer(cell.RowSpan);
        if (cell.Scope is { } scope) writer.Raw("/Scope"u8).Name(scope);
        writer.Raw(">>"u8);
    }
}
