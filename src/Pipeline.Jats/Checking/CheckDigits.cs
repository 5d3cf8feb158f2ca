using System.Text.RegularExpressions;

namespace Pipeline.Jats.Checking;

/// <summary>Numbers that end in digits made of the others, so that a slip shows.</summary>
internal static partial class CheckDigits
{
    private const string RorDigits = "0123456789abcdefghjkmnpqrstvwxyz";

    public static bool LooksLikeIssn(string text) => IssnForm().IsMatch(text.Trim());

    /// <summary>ISO 3297: weights 8 to 2, the sum with the check digit a multiple of 11.</summary>
    public static bool IsIssn(string text)
    {
        if (!LooksLikeIssn(text)) return false;
        var digits = Digits(text);
        var sum = 0;
        for (var at = 0; at < 8; at++) sum += (8 - at) * ValueOf(digits[at]);
        return sum % 11 == 0;
    }

    /// <summary>ISO 2108: thirteen digits weighted 1 and 3 to a multiple of 10, or the older ten weighted 10 to 1 to one of 11.</summary>
    public static bool IsIsbn(string text)
    {
        var digits = Digits(text);
        var sum = 0;
        for (var at = 0; at < digits.Length; at++) sum += (digits.Length == 13 ? (at % 2 == 0 ? 1 : 3) : digits.Length - at) * ValueOf(digits[at]);
        return digits.Length switch
        {
            13 => sum % 10 == 0,
            10 => sum % 11 == 0,
            _ => false,
        };
    }

    /// <summary>
    /// A zero, six characters of Crockford’s base 32 and two check digits: 98 less the remainder by 97 of the number of the
    /// six times 100 (ROR, identifier structure; ISO 7064 MOD 97-10).
    /// </summary>
    public static bool IsRor(string text)
    {
        if (RorForm().Match(text.Trim()) is not { Success: true } match) return false;
        long number = 0;
        foreach (var letter in match.Groups["number"].Value) number = (number * 32) + RorDigits.IndexOf(letter, StringComparison.Ordinal);
        return int.Parse(match.Groups["check"].Value, System.Globalization.CultureInfo.InvariantCulture) == 98 - (number * 100 % 97);
    }

    private static string Digits(string text) => string.Concat(text.Where(letter => char.IsAsciiDigit(letter) || letter is 'X' or 'x'));

    private static int ValueOf(char digit) => digit is 'X' or 'x' ? 10 : digit - '0';

    [GeneratedRegex("^[0-9]{4}-?[0-9]{3}[0-9Xx]$", RegexOptions.CultureInvariant)]
    private static partial Regex IssnForm();

    [GeneratedRegex("^(?:https?://)?(?:ror\\.org/)?0(?<number>[0-9a-hj-km-np-tv-z]{6})(?<check>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex RorForm();
}
