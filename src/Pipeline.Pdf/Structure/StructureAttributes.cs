using Pipeline.Pdf.Syntax;

namespace Pipeline.Pdf.Structure;

/// <summary>Writes the attribute objects of an element (PDF 32000-1 §14.8.5).</summary>
internal static class StructureAttributes
{
    public static void Write(ByteWriter writer, Element element)
    {
        if (element.Extent is { } box)
            WriteLayout(writer, box);
        else if (element.Role is "TH" or "TD")
            WriteCell(writer, element);
        else if (element.Role == "L" && element.Node.ListNumbering is { } numbering)
            writer.Raw("/A<</O/List/ListNumbering"u8).Name(numbering).Raw(">>"u8);
    }

    private static void WriteLayout(ByteWriter writer, Extent box) =>
        writer
            .Raw("/A<</O/Layout/Placement/Block/BBox["u8)
            .Number(box.Left)
            .Byte((byte)' ')
            .Number(box.Bottom)
            .Byte((byte)' ')
            .Number(box.Right)
            .Byte((byte)' ')
            .Number(box.Top)
            .Raw("]>>"u8);

    private static void WriteCell(ByteWriter writer, Element element)
    {
        var (columns, rows) = (element.Node.Cell?.ColumnSpan ?? 1, element.Node.Cell?.RowSpan ?? 1);
        if (columns <= 1 && rows <= 1 && element.Scope is null && element.Headers.Count == 0)
            return;
        writer.Raw("/A<</O/Table"u8);
        if (columns > 1)
            writer.Raw("/ColSpan "u8).Integer(columns);
        if (rows > 1)
            writer.Raw("/RowSpan "u8).Integer(rows);
        if (element.Scope is { } scope)
            writer.Raw("/Scope"u8).Name(scope);
        if (element.Headers.Count > 0)
        {
            writer.Raw("/Headers["u8);
            foreach (var id in element.Headers)
                writer.Text(id);
            writer.Byte((byte)']');
        }

        writer.Raw(">>"u8);
    }
}
