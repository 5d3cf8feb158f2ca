using System.Globalization;

namespace Pipeline.Vocabulary.Texts;

/// <summary>Check characters of identifiers; hyphens and spaces in them are passed over.</summary>
public static class CheckDigits
{
    /// <summary>Figures and letters without i, l, o and u.</summary>
    private const string Crockford = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>ISSN: seven figures weighted 8 to 2, check character modulo 11 with X for ten (ISO 3297; ISSN Manual, check digit).</summary>
    public static bool IsIssn(string issn)
    {
        var characters = Characters(issn);
        if (characters.Length != 8 || !AreFigures(characters.AsSpan(0, 7)))
            return false;
        var sum = 0;
        for (var index = 0; index < 7; index++)
            sum += (8 - index) * (characters[index] - '0');
        return characters[7] == Character((11 - (sum % 11)) % 11);
    }

    /// <summary>
    /// ISBN: thirteen figures weighted 1 and 3 to a multiple of 10, or nine weighted 10 to 2 with a check character modulo
    /// 11, X for ten (ISO 2108).
    /// </summary>
    public static bool IsIsbn(string isbn)
    {
        var characters = Characters(isbn);
        var sum = 0;
        if (characters.Length == 13 && AreFigures(characters))
        {
            for (var index = 0; index < 13; index++)
                sum += (index % 2 == 0 ? 1 : 3) * (characters[index] - '0');
            return sum % 10 == 0;
        }

        if (characters.Length != 10 || !AreFigures(characters.AsSpan(0, 9)))
            return false;
        for (var index = 0; index < 9; index++)
            sum += (10 - index) * (characters[index] - '0');
        return characters[9] == Character((11 - (sum % 11)) % 11);
    }

    /// <summary>ORCID iD: fifteen figures, check character by ISO/IEC 7064 MOD 11-2.</summary>
    public static bool IsOrcid(string orcid)
    {
        var characters = Characters(orcid);
        if (characters.Length != 16 || !AreFigures(characters.AsSpan(0, 15)))
            return false;
        var total = 0;
        foreach (var figure in characters.AsSpan(0, 15))
            total = (total + (figure - '0')) * 2;
        return characters[15] == Character((12 - (total % 11)) % 11);
    }

    /// <summary>ROR id: zero and six characters of Crockford's base 32, then two check figures by ISO/IEC 7064 MOD 97-10.</summary>
    public static bool IsRor(string id)
    {
        if (id.Length != 9 || id[0] != '0' || !AreFigures(id.AsSpan(7)))
            return false;
        var value = 0L;
        foreach (var character in id.AsSpan(0, 7))
        {
            var digit = Crockford.IndexOf(character, StringComparison.Ordinal);
            if (digit < 0)
                return false;
            value = (value * Crockford.Length) + digit;
        }

        return int.Parse(id.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture) == 98 - (value * 100 % 97);
    }

    private static string Characters(string identifier) => string.Concat(identifier.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static bool AreFigures(ReadOnlySpan<char> characters) => !characters.ContainsAnyExceptInRange('0', '9');

    private static char Character(int value) => value == 10 ? 'X' : (char)('0' + value);
}
