using System.Buffers;

namespace Pipeline.Typesetting.Tables;

/// <summary>Tells which texts are numbers and where their decimal sign stands.</summary>
internal static class NumberColumns
{
    // The decimal sign of older British print, which some journals of medicine keep.
    private const char RaisedPoint = '·';

    private static readonly SearchValues<char> AroundNumbers = SearchValues.Create(
        "0123456789.,·… \u00A0\u2009\u202F+-\u2212\u2013±%()[]*†<>≤≥=$€£¥'’"
    );

    private static readonly SearchValues<char> ThousandsSigns = SearchValues.Create(" \u00A0\u2009\u202F'’");

    /// <summary>A figure with what tables put around it: sign, currency, brackets, percent, stars of significance.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        const int Longest = 24;
        return text.Length <= Longest && !text.ContainsAnyExcept(AroundNumbers) && text.ContainsAnyInRange('0', '9');
    }

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

    /// <summary>From one year to another: "1785–1789", "2005-14".</summary>
    public static bool IsPeriod(ReadOnlySpan<char> text)
    {
        const int Year = 4;
        var dash = text.IndexOfAny('-', '\u2013', '/');
        if (dash < 0)
            return false;
        var first = text[..dash].Trim();
        var last = text[(dash + 1)..].Trim();
        return first.Length == Year
            && last.Length is 2 or Year
            && !first.ContainsAnyExceptInRange('0', '9')
            && !last.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>What stands where there is no figure.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.IsEmpty || IsDash(trimmed) || trimmed is "…" or ".." or "." or "n/a" or "N/A" or "n.a." or "NA";
    }

    /// <summary>A dash in place of a figure, which ends where the figures' decimal sign is.</summary>
    public static bool IsDash(ReadOnlySpan<char> text) => text.Trim() is "-" or "–" or "—";

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
        language.Split('-')[0] switch
        {
            "id" or "ms" or "vi" or "de" or "fr" or "es" or "ca" or "gl" or "eu" or "nl" or "pt" or "it" or "ro" or "el" or "tr" => ',',
            "uk" or "ru" or "be" or "bg" or "pl" or "cs" or "sk" or "sl" or "hr" or "sr" or "hu" or "da" or "nb" or "nn" or "no" => ',',
            "sv" or "fi" or "is" or "et" or "lv" or "lt" => ',',
            _ => '.',
        };
}
