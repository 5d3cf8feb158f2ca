using System.Buffers;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Tables;

/// <summary>Tells where the decimal sign of a number stands and how much of it is before that.</summary>
internal static class NumberColumns
{
    // The decimal sign of older British print, which some journals of medicine keep.
    private const char RaisedPoint = '·';

    private static readonly SearchValues<char> ThousandsSigns = SearchValues.Create(" \u00A0\u2009\u202F'’");

    /// <summary>Figures with hardly a word between them, which are read in one line: "0.37 (0.14 to 0.66)", "14/28", "12 mg".</summary>
    public static bool IsOfFigures(ReadOnlySpan<char> text)
    {
        const int Longest = 32;
        const int FiguresToLetter = 2;
        var (digits, letters) = (0, 0);
        foreach (var character in text)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return text.Length <= Longest && digits > 0 && digits >= letters * FiguresToLetter;
    }

    /// <summary>
    /// Number of characters before the decimal sign, or before what follows a whole number's last digit. A point or comma
    /// before the first digit can only be a decimal sign (APA 7 §6.36: no zero before it where the figure cannot pass 1).
    /// </summary>
    /// <param name="decimalSign">Point or comma, as the article's language has it.</param>
    public static int DecimalPlace(ReadOnlySpan<char> text, char decimalSign)
    {
        var firstDigit = text.IndexOfAnyInRange('0', '9');
        if (firstDigit < 0)
            return text.Length;
        if (firstDigit > 0 && text[firstDigit - 1] is '.' or ',' or RaisedPoint)
            return firstDigit - 1;
        for (var index = firstDigit; index + 1 < text.Length; index++)
        {
            if ((text[index] == decimalSign || text[index] == RaisedPoint) && char.IsAsciiDigit(text[index + 1]))
                return index;
        }

        var end = firstDigit;
        while (
            end < text.Length
            && (
                char.IsAsciiDigit(text[end])
                || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
                || IsThousandsSign(text, end)
            )
        )
            end++;
        return end;
    }

    /// <summary>Whether digits follow its decimal sign.</summary>
    /// <param name="place">Of the decimal sign, as <see cref="DecimalPlace"/> tells.</param>
    public static bool HasFraction(ReadOnlySpan<char> text, int place) =>
        place + 1 < text.Length && text[place] is '.' or ',' or RaisedPoint && char.IsAsciiDigit(text[place + 1]);

    /// <summary>How many digits stand before its decimal sign.</summary>
    public static int WholeDigits(ReadOnlySpan<char> text, int place)
    {
        var digits = 0;
        foreach (var character in text[..place])
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        return digits;
    }

    /// <summary>A space or apostrophe between a digit and three others (ISO 80000-1 §7.3.1, and the Swiss habit).</summary>
    private static bool IsThousandsSign(ReadOnlySpan<char> text, int index)
    {
        const int Group = 3;
        if (!ThousandsSigns.Contains(text[index]) || index == 0 || !char.IsAsciiDigit(text[index - 1]) || index + Group >= text.Length)
            return false;
        return !text.Slice(index + 1, Group).ContainsAnyExceptInRange('0', '9')
            && (index + Group + 1 == text.Length || !char.IsAsciiDigit(text[index + Group + 1]));
    }

    /// <summary>Indonesian and most languages of Europe write a decimal comma.</summary>
    public static char DecimalSign(string language) =>
        LanguageTag.Primary(language) switch
        {
            "id" or "ms" or "vi" or "de" or "fr" or "es" or "ca" or "gl" or "eu" or "nl" or "pt" or "it" or "ro" or "el" or "tr" => ',',
            "uk" or "ru" or "be" or "bg" or "pl" or "cs" or "sk" or "sl" or "hr" or "sr" or "hu" or "da" or "nb" or "nn" or "no" => ',',
            "sv" or "fi" or "is" or "et" or "lv" or "lt" => ',',
            _ => '.',
        };
}
