using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors;

/// <summary>
/// Writes gradients as shading patterns (PDF 32000-1 §8.7.4), in the device's RGB, which the file's output intent defines
/// (ISO 19005-3 §6.2.4.3).
/// </summary>
internal static class ShadingPattern
{
    /// <summary>Stops nearer to each other are at one place.</summary>
    private const double Apart = 0.001;

    public static void Write(ByteWriter into, Shading shading)
    {
        // The scale of the place is taken into the coordinates, since numbers are written with few decimals.
        var (place, scale) = (shading.Place, shading.Place.Scale);
        into.Raw("<</PatternType 2/Matrix["u8);
        Numbers(into, [place.A / scale, place.B / scale, place.C / scale, place.D / scale, place.E, place.F]);
        into.Raw("]/Shading<</ShadingType "u8).Integer(shading.IsRadial ? 3 : 2).Raw("/ColorSpace/DeviceRGB/Coords["u8);
        Numbers(into, [.. shading.Coordinates.Select(coordinate => coordinate * scale)]);
        into.Raw("]/Extend[true true]/Function"u8);
        WriteFunction(into, Parts(shading));
        into.Raw(">>>>"u8);
    }

    /// <summary>The stretches from stop to stop, which together reach from 0 to 1; none is empty.</summary>
    private static List<(double End, Colour From, Colour To)> Parts(Shading shading)
    {
        var parts = new List<(double, Colour, Colour)>();
        var (start, colour) = (0.0, shading.Stops[0].Colour);
        foreach (var stop in shading.Stops)
        {
            if (stop.Offset - start >= Apart)
            {
                parts.Add((stop.Offset, colour, stop.Colour));
                start = stop.Offset;
            }

            colour = stop.Colour;
        }

        if (1 - start >= Apart || parts.Count == 0)
            parts.Add((1, colour, colour));
        return parts;
    }

    /// <summary>One stretch as a function of its own (§7.10.3), several stitched together (§7.10.4).</summary>
    private static void WriteFunction(ByteWriter into, List<(double End, Colour From, Colour To)> parts)
    {
        if (parts is [var only])
        {
            WritePart(into, only.From, only.To);
            return;
        }

        into.Raw("<</FunctionType 3/Domain[0 1]/Functions["u8);
        foreach (var (_, from, to) in parts)
            WritePart(into, from, to);
        into.Raw("]/Bounds["u8);
        Numbers(into, [.. parts.SkipLast(1).Select(part => part.End)]);
        into.Raw("]/Encode["u8);
        foreach (var _ in parts)
            into.Raw("0 1 "u8);
        into.Raw("]>>"u8);
    }

    private static void WritePart(ByteWriter into, Colour from, Colour to)
    {
        into.Raw("<</FunctionType 2/Domain[0 1]/N 1/C0["u8);
        Numbers(into, [from.Red / 255.0, from.Green / 255.0, from.Blue / 255.0]);
        into.Raw("]/C1["u8);
        Numbers(into, [to.Red / 255.0, to.Green / 255.0, to.Blue / 255.0]);
        into.Raw("]>>"u8);
    }

    private static void Numbers(ByteWriter into, ReadOnlySpan<double> values)
    {
        foreach (var value in values)
            into.Number(VectorCanvas.Sane(value)).Byte((byte)' ');
    }
}
