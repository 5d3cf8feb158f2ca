using System.Globalization;

namespace Pipeline.Vocabulary;

/// <summary>
/// A number with a unit behind it, as CSS, SVG, MathML, TeX, Word and settings write lengths ("12pt", "2.5 cm", "50%"). What
/// a unit that depends on the type size or on a whole is worth, who reads the dimension knows.
/// </summary>
/// <param name="Number">Finite.</param>
/// <param name="Unit">As written, in small letters or capitals; empty where there is none.</param>
public readonly record struct Dimension(double Number, string Unit)
{
    private const string UnitCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ% ";

    /// <summary>
    /// The length where the unit is one of those with a fixed length, in small letters and as CSS defines them (CSS Values 4
    /// §6.2); null for every other unit. The point of TeX is another.
    /// </summary>
    public Points? Length =>
        Unit switch
        {
            "pt" => new Points(Number),
            "pc" => new Points(Number * 12),
            "px" => Points.FromPixels(Number),
            "in" => new Points(Number * 72),
            "cm" => new Points(Number * 72 / 2.54),
            "mm" => Points.FromMillimetres(Number),
            _ => null,
        };

    /// <summary>Null where the text is missing or is no number with nothing but letters or a percent sign behind it.</summary>
    public static Dimension? Read(string? text)
    {
        var written = text.AsSpan().Trim();
        var number = written.TrimEnd(UnitCharacters);
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? new(value, written[number.Length..].Trim().ToString())
            : null;
    }
}
