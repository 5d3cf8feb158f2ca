using System.Globalization;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>Reads lengths of MathML (MathML 3 §2.1.5.2): a number with a unit, or a named space.</summary>
internal static class MathLength
{
    /// <summary>Longer lengths are the fault of a manuscript; in em.</summary>
    private const double Longest = 100;

    /// <summary>The length in points; null where there is none that can be read.</summary>
    /// <param name="size">Type size, in points.</param>
    /// <param name="whole">What a percentage or a bare number is a share of, or null where they mean nothing.</param>
    public static double? Read(string? value, double size, double? whole = null)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var text = value.AsSpan().Trim();
        if (Named(text) is { } eighteenths)
            return eighteenths * size / 18;
        var digits = text.TrimEnd("abcdefghijklmnopqrstuvwxyz%ABCDEFGHIJKLMNOPQRSTUVWXYZ ");
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return null;
        return PointsOf(text[digits.Length..].Trim(), size, whole) is { } unit
            ? Math.Clamp(number * unit, -Longest * size, Longest * size)
            : null;
    }

    private static double? PointsOf(ReadOnlySpan<char> unit, double size, double? whole) =>
        unit switch
        {
            "em" => size,
            "ex" => size * 0.45,
            "pt" => 1,
            "px" => 0.75,
            "pc" => 12,
            "mm" => 72 / 25.4,
            "cm" => 72 / 2.54,
            "in" => 72,
            "%" => whole / 100,
            "" => whole,
            _ => null,
        };

    private static int? Named(ReadOnlySpan<char> name) =>
        name switch
        {
            "veryverythinmathspace" => 1,
            "verythinmathspace" => 2,
            "thinmathspace" => 3,
            "mediummathspace" => 4,
            "thickmathspace" => 5,
            "verythickmathspace" => 6,
            "veryverythickmathspace" => 7,
            "negativeveryverythinmathspace" => -1,
            "negativeverythinmathspace" => -2,
            "negativethinmathspace" => -3,
            "negativemediummathspace" => -4,
            "negativethickmathspace" => -5,
            "negativeverythickmathspace" => -6,
            "negativeveryverythickmathspace" => -7,
            _ => null,
        };
}
