using System.Globalization;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Pictures;

/// <summary>
/// Accepts an SVG drawing only where it is nothing but a drawing (<see cref="SvgSafety"/>), with no document type but the bare
/// name that drawing programs write.
/// </summary>
internal static class SvgPicture
{
    public static PictureInfo? Sniff(byte[] bytes, DocxLimits limits)
    {
        if (!bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8).StartsWith("<"u8) || !SvgSafety.IsPlainText(bytes))
            return null;
        var (root, _) = OoxmlParser.Parse(WithoutBareDoctype(bytes), limits);
        if (root is not { Name: "svg:svg" } || !SvgSafety.IsDrawing(root))
            return null;
        var (width, height) = Size(root);
        return new("image/svg+xml", "svg", width, height);
    }

    /// <summary>A document type without declarations of its own says nothing; one with them is left for the parser to refuse.</summary>
    private static byte[] WithoutBareDoctype(byte[] bytes)
    {
        var start = bytes.AsSpan().IndexOf("<!DOCTYPE svg"u8);
        var end = start < 0 ? -1 : bytes.AsSpan(start).IndexOfAny((byte)'>', (byte)'[');
        if (end < 0 || bytes[start + end] == '[')
            return bytes;
        var plain = (byte[])bytes.Clone();
        plain.AsSpan(start, end + 1).Fill((byte)' ');
        return plain;
    }

    private static (int Width, int Height) Size(OoxmlElement root)
    {
        if (Pixels(Measures.Css(root["width"])) is { } width && Pixels(Measures.Css(root["height"])) is { } height)
            return (width, height);
        var box = (root["viewBox"] ?? string.Empty).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 ? (Whole(box[2]), Whole(box[3])) : (0, 0);
    }

    private static int? Pixels(Points? length) => length is { Value: > 0 and < 1e6 } points ? (int)Math.Round(points.Pixels) : null;

    private static int Whole(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1e6
            ? (int)Math.Round(value)
            : 0;
}
