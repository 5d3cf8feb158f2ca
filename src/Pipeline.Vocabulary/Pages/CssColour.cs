using System.Globalization;

namespace Pipeline.Vocabulary.Pages;

/// <summary>Reads the colours that SVG and MathML share with CSS: hexadecimal ones and those with a name.</summary>
public static class CssColour
{
    /// <summary>A colour and its opacity from 0 to 1; null for what is none.</summary>
    public static (Colour Colour, double Opacity)? Read(string text)
    {
        var name = text.Trim().ToLowerInvariant();
        if (name.StartsWith('#'))
            return Hexadecimal(name[1..]);
        if (name == "transparent")
            return (default, 0);
        var known = System.Drawing.Color.FromName(name.Replace("grey", "gray", StringComparison.Ordinal));
        return known is { IsKnownColor: true, IsSystemColor: false } ? (new(known.R, known.G, known.B), 1) : null;
    }

    /// <param name="digits">Three or six, or four or eight with the opacity.</param>
    private static (Colour Colour, double Opacity)? Hexadecimal(string digits)
    {
        if (digits.Length is 3 or 4)
            digits = string.Concat(digits.Select(digit => $"{digit}{digit}"));
        if (
            digits.Length is not (6 or 8)
            || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        )
            return null;
        var opacity = digits.Length == 8 ? (value & 0xFF) / 255.0 : 1;
        if (digits.Length == 8)
            value >>= 8;
        return (new((byte)(value >> 16), (byte)(value >> 8), (byte)value), opacity);
    }
}
