namespace Pipeline.Typesetting.Tables;

/// <summary>Tells which texts are numbers and where their decimal sign stands.</summary>
internal static class NumberColumns
{
    /// <summary>A figure with what tables put around it: sign, currency, brackets, percent, stars of significance.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        const int Longest = 24;
        var hasDigit = false;
        if (text.Length > Longest) return false;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character)) hasDigit = true;
            else if (character is not ('.' or ',' or ' ' or '\u00A0' or '\u2009' or '\u202F' or '+' or '-' or '\u2212' or '\u2013' or '±' or '%' or '(' or ')' or '[' or ']' or '*' or '†' or '<' or '>' or '≤' or '≥' or '=' or '$' or '€' or '£' or '¥')) return false;
        }

        return hasDigit;
    }

    /// <summary>What stands where there is no figure.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.IsEmpty || trimmed is "-" or "–" or "—" or "…" or ".." or "." or "n/a" or "N/A" or "n.a." or "NA";
    }

    /// <summary>Number of characters before the decimal sign, or before what follows a whole number's last digit.</summary>
    /// <param name="decimalSign">Point or comma, as the article's language has it.</param>
    public static int DecimalPlace(ReadOnlySpan<char> text, char decimalSign)
    {
        var firstDigit = text.IndexOfAnyInRange('0', '9');
        if (firstDigit < 0) return text.Length;
        for (var index = firstDigit; index + 1 < text.Length; index++)
        {
            if (text[index] == decimalSign && char.IsAsciiDigit(text[index + 1])) return index;
        }

        var end = firstDigit;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))) end++;
        return end;
    }

    /// <summary>Indonesian and most languages of Europe write a decimal comma.</summary>
    public static char DecimalSign(string language) => language.Split('-')[0] switch
    {
        "id" or "ms" or "de" or "fr" or "es" or "nl" or "pt" or "it" => ',',
        _ => '.',
    };
}
