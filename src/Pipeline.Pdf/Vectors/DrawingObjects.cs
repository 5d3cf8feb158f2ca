using System.Globalization;
using Pipeline.Pdf.Syntax;

namespace Pipeline.Pdf.Vectors;

/// <summary>Writes drawings as form XObjects (PDF 32000-1 §8.10).</summary>
internal static class DrawingObjects
{
    public static int Write(PdfFile file, VectorDrawing drawing)
    {
        var entries = new ByteWriter(256)
            .Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8)
            .Number(drawing.Width)
            .Byte((byte)' ')
            .Number(drawing.Height)
            .Raw("]/Resources<<"u8);
        if (drawing.Fonts.Count > 0)
        {
            entries.Raw("/Font<<"u8);
            foreach (var font in drawing.Fonts)
                entries.Name(font.ResourceName).Byte((byte)' ').Reference(font.ObjectNumber);
            entries.Raw(">>"u8);
        }

        if (drawing.Opacities.Count > 0)
        {
            entries.Raw("/ExtGState<<"u8);
            foreach (var (index, (fill, stroke)) in drawing.Opacities.Index())
                entries.Name(StateName(index)).Raw("<</ca "u8).Number(fill).Raw("/CA "u8).Number(stroke).Raw(">>"u8);
            entries.Raw(">>"u8);
        }

        if (drawing.Shadings.Count > 0)
        {
            entries.Raw("/Pattern<<"u8);
            foreach (var (index, shading) in drawing.Shadings.Index())
                ShadingPattern.Write(entries.Name(PatternName(index)), shading);
            entries.Raw(">>"u8);
        }

        entries.Raw(">>"u8);
        return file.AddStream(entries.Written, drawing.Content.Span);
    }

    public static string StateName(int index) => "G" + (index + 1).ToString(CultureInfo.InvariantCulture);

    public static string PatternName(int index) => "P" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
