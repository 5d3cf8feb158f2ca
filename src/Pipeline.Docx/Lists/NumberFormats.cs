using System.Globalization;
using System.Text;

namespace Pipeline.Docx.Lists;

/// <summary>Writes numbers as Word prints them (ECMA-376 part 1 §17.18.59); formats not known here give decimals.</summary>
internal static class NumberFormats
{
    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    private static readonly string[] ChicagoSigns = ["*", "†", "‡", "§"];

    public static string Write(int number, string format) =>
        format switch
        {
            "none" => string.Empty,
            "upperRoman" => ToRoman(number),
            "lowerRoman" => ToRoman(number).ToLowerInvariant(),
            "upperLetter" => Repeated(number, 'A', 26),
            "lowerLetter" => Repeated(number, 'a', 26),
            "russianUpper" => Repeated(number, 'А', 32),
            "russianLower" => Repeated(number, 'а', 32),
            "ordinal" => Decimal(number) + OrdinalSuffix(number),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => (
                (char)('①' + number - 1)
            ).ToString(),
            "decimalEnclosedParen" => $"({Decimal(number)})",
            "decimalEnclosedFullstop" => $"{Decimal(number)}.",
            "numberInDash" => $"- {Decimal(number)} -",
            "hex" when number >= 0 => number.ToString("X", CultureInfo.InvariantCulture),
            "chicago" when number >= 1 => new StringBuilder()
                .Insert(0, ChicagoSigns[(number - 1) % 4], Math.Min(((number - 1) / 4) + 1, 99))
                .ToString(),
            "hindiNumbers" => string.Concat(Decimal(number).Select(digit => char.IsAsciiDigit(digit) ? (char)('٠' + digit - '0') : digit)),
            _ => Decimal(number),
        };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Roman numerals up to 3,999; beyond them, and for zero, decimals.</summary>
    private static string ToRoman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }

    /// <summary>a to z, then aa to zz: the letter is repeated, not counted like a digit.</summary>
    private static string Repeated(int number, char first, int letters) =>
        number < 1 ? Decimal(number) : new string((char)(first + ((number - 1) % letters)), Math.Min(((number - 1) / letters) + 1, 99));

    private static string OrdinalSuffix(int number) =>
        (number % 100, number % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
}
