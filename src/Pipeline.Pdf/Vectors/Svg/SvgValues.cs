using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Reads the numbers, lengths and colours of SVG attributes.</summary>
internal static class SvgValues
{
    private static readonly char[] Separators = [' ', ',', '\t', '\n', '\r'];

    /// <summary>Size of a font where none is named.</summary>
    public const double Em = 16;

    /// <summary>A length in user units (CSS pixels); null where it is none.</summary>
    /// <param name="whole">What a percentage is of.</param>
    /// <param name="em">Size of the font.</param>
    public static double? Length(string? text, double whole = 0, double em = Em)
    {
        if (Dimension.Read(text) is not var (value, unit))
            return null;
        return unit.ToLowerInvariant() switch
        {
            "" or "px" => value,
            "em" => value * em,
            "ex" => value * em / 2,
            "rem" => value * Em,
            "%" => value * whole / 100,
            var other => new Dimension(value, other).Length?.Pixels,
        };
    }

    /// <summary>The lengths of a list; what is no length ends it.</summary>
    public static List<double> Lengths(string? text, double whole = 0, double em = Em)
    {
        var lengths = new List<double>();
        foreach (var part in (text ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Length(part, whole, em) is not { } value)
                break;
            lengths.Add(value);
        }

        return lengths;
    }

    /// <summary>Null for what is no colour.</summary>
    public static SvgPaint? Colour(string text)
    {
        var name = text.Trim().ToLowerInvariant();
        if (name.StartsWith("rgb", StringComparison.Ordinal))
            return Function(name);
        return CssColour.Read(name) is var (colour, opacity) ? new SvgPaint(colour, opacity) : null;
    }

    private static SvgPaint? Function(string text)
    {
        var (open, close) = (text.IndexOf('('), text.IndexOf(')'));
        if (open < 0 || close < open)
            return null;
        var parts = text[(open + 1)..close].Split([.. Separators, '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3)
            return null;
        return new(new(Channel(parts[0]), Channel(parts[1]), Channel(parts[2])), parts.Length > 3 ? Share(parts[3]) : 1);
    }

    private static byte Channel(string text) => (byte)Math.Round(Math.Clamp(Length(text, 255) ?? 0, 0, 255));

    /// <summary>A number from 0 to 1, or a percentage.</summary>
    public static double Share(string text) => Math.Clamp(Length(text, 1) ?? 1, 0, 1);
}
