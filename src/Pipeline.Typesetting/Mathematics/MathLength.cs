using Pipeline.Vocabulary;

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
        if (Named(value.AsSpan().Trim()) is { } eighteenths)
            return eighteenths * size / 18;
        return Dimension.Read(value) is { } dimension && PointsOf(dimension, size, whole) is { } points
            ? Math.Clamp(points, -Longest * size, Longest * size)
            : null;
    }

    private static double? PointsOf(Dimension dimension, double size, double? whole) =>
        dimension.Unit switch
        {
            "em" => dimension.Number * size,
            "ex" => dimension.Number * (size * 0.45),
            "%" => dimension.Number * (whole / 100),
            "" => dimension.Number * whole,
            _ => dimension.Length?.Value,
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
