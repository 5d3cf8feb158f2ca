using System.Globalization;
using System.Text;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Docx.Lists;

/// <summary>Writes numbers as Word prints them (ECMA-376 part 1 §17.18.59); formats not known here give decimals.</summary>
internal static class NumberFormats
{
    private static readonly string[] ChicagoSigns = ["*", "†", "‡", "§"];

    public static string Write(int number, string format) =>
        format switch
        {
            "none" => string.Empty,
            "upperRoman" => RomanNumerals.Capitals(number),
            "lowerRoman" => RomanNumerals.Small(number),
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

    /// <summary>a to z, then aa to zz: the letter is repeated, where JATS and others count on with ab.</summary>
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
