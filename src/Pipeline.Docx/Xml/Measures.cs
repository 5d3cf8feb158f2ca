using System.Globalization;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Xml;

/// <summary>Values as Word writes them, and as programs that imitate Word write them (decimals where integers belong).</summary>
internal static class Measures
{
    /// <summary>A whole number; decimals are cut off, and what is no number gives null.</summary>
    public static int? Int(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < int.MaxValue
            ? (int)number
            : null;

    /// <summary>Twentieths of a point, or a universal measure such as "12pt" (ECMA-376 part 1 §22.9.2.15).</summary>
    public static Points? Twips(string? value) => Number(value, 20);

    /// <summary>Half points, or a universal measure.</summary>
    public static Points? HalfPoints(string? value) => Number(value, 2);

    /// <summary>English Metric Units; null where the value is missing or no number.</summary>
    public static Points? Emu(string? value) => Number(value, 12700);

    /// <summary>A property that is on where its element stands without a value (ECMA-376 part 1 §17.17.4); null where it does not stand.</summary>
    public static bool? OnOff(OoxmlElement? property) => property is null ? null : !IsOff(property["w:val"]);

    /// <summary>Whether an attribute is on (ECMA-376 part 1 §22.9.2.7, and xsd:boolean); one that is missing is not.</summary>
    public static bool IsOn(string? value) => value is "1" or "true" or "on";

    /// <summary>Whether an attribute whose default is on is off.</summary>
    public static bool IsOff(string? value) => value is "0" or "false" or "off" or "none";

    /// <summary>A length of CSS as VML uses it ("72pt", "1in", "96px"); a bare number is pixels, 96 to the inch.</summary>
    public static Points? Css(string? value) => Number(value, 96.0 / 72);

    /// <summary>A share of DrawingML: thousandths of a percent, or a number with a percent sign (ECMA-376 part 1 §22.9.2.9); 1 is the whole.</summary>
    public static double? Percentage(string? value) => Share(value, 100_000);

    /// <summary>A fraction of VML: a plain number, a percentage, or 65,536ths with an "f" (ECMA-376 part 4 §19.1.2.11).</summary>
    public static double? Fraction(string? value) => value is [.. var number, 'f'] ? Share(number, 65_536) : Share(value, 1);

    /// <summary>An angle of VML in degrees, or in 65,536ths of one with "fd".</summary>
    public static double? Degrees(string? value) =>
        value?.Trim() is { } text && text.EndsWith("fd", StringComparison.Ordinal) ? Share(text[..^2], 65_536) : Share(value, 1);

    private static double? Share(string? value, double whole) =>
        Dimension.Read(value) switch
        {
            { Unit: "" } bare => bare.Number / whole,
            { Unit: "%" } percentage => percentage.Number / 100,
            _ => null,
        };

    /// <summary>A bare number counts units of the attribute; "pi" is the other name of a pica (ECMA-376 part 1 §22.9.2.15).</summary>
    private static Points? Number(string? value, double unitsPerPoint) =>
        Dimension.Read(value) switch
        {
            { Unit: "" } bare => new Points(bare.Number * (1 / unitsPerPoint)),
            { Unit: "pi" } picas => (picas with { Unit = "pc" }).Length,
            { } dimension => dimension.Length,
            null => null,
        };
}
