using System.Globalization;
using System.Text;

namespace Pipeline.Vocabulary.Texts;

/// <summary>Roman numerals in their usual form, in which a lesser figure before a greater is taken from it ("iv", never "iiii").</summary>
public static class RomanNumerals
{
    /// <summary>The greatest number that has a numeral: there is no figure for five thousand.</summary>
    public const int Greatest = 3999;

    private static readonly (int Value, string Figures)[] Steps =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    /// <summary>The numeral in small letters; a number below 1 or above <see cref="Greatest"/> in decimals.</summary>
    public static string Small(int number)
    {
        if (number is < 1 or > Greatest)
            return number.ToString(CultureInfo.InvariantCulture);
        var numeral = new StringBuilder();
        foreach (var (value, figures) in Steps)
        {
            for (; number >= value; number -= value)
                numeral.Append(figures);
        }

        return numeral.ToString();
    }

    /// <summary>The numeral in capitals; a number below 1 or above <see cref="Greatest"/> in decimals.</summary>
    public static string Capitals(int number) => Small(number).ToUpperInvariant();

    /// <summary>
    /// What a numeral in small letters or capitals counts, from 1 to <see cref="Greatest"/>; null for every other word, one
    /// whose figures do not stand in their usual form ("iix") among them.
    /// </summary>
    public static int? Read(string numeral)
    {
        var small = numeral.ToLowerInvariant();
        var (number, at) = (0, 0);
        foreach (var (value, figures) in Steps)
        {
            for (; small.AsSpan(at).StartsWith(figures, StringComparison.Ordinal); at += figures.Length)
                number += value;
        }

        return number is >= 1 and <= Greatest && Small(number) == small ? number : null;
    }
}
