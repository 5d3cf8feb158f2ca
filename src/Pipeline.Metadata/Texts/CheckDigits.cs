namespace Pipeline.Metadata.Texts;

/// <summary>Check characters of identifiers; hyphens and spaces in them are passed over.</summary>
internal static class CheckDigits
{
    /// <summary>ISSN: seven figures weighted 8 to 2, check character modulo 11 with X for ten (ISO 3297, annex A).</summary>
    public static bool IsIssn(string issn)
    {
        var characters = Characters(issn);
        if (characters.Length != 8 || !AreFigures(characters.AsSpan(0, 7))) return false;
        var sum = 0;
        for (var index = 0; index < 7; index++) sum += (8 - index) * (characters[index] - '0');
        return characters[7] == Character((11 - (sum % 11)) % 11);
    }

    /// <summary>ORCID iD: fifteen figures, check character by ISO/IEC 7064 MOD 11-2.</summary>
    public static bool IsOrcid(string orcid)
    {
        var characters = Characters(orcid);
        if (characters.Length != 16 || !AreFigures(characters.AsSpan(0, 15))) return false;
        var total = 0;
        foreach (var figure in characters.AsSpan(0, 15)) total = (total + (figure - '0')) * 2;
        return characters[15] == Character((12 - (total % 11)) % 11);
    }

    private static string Characters(string identifier) =>
        string.Concat(identifier.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static bool AreFigures(ReadOnlySpan<char> characters) => !characters.ContainsAnyExceptInRange('0', '9');

    private static char Character(int value) => value == 10 ? 'X' : (char)('0' + value);
}
