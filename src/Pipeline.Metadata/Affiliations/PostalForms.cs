using System.Collections.Frozen;

namespace Pipeline.Metadata.Affiliations;

/// <summary>The forms of the postal codes of each country that authors write from: 9 for a figure, A for a letter (Universal Postal Union, postal addressing systems).</summary>
internal static class PostalForms
{
    private const string Rows = """
        99999|ID MY TH VN KH LA MM PK NP LK KR SA KW JO IQ EG MA DZ SN TR KE LB UA RS HR EE GR SK CZ SE FR DE FI IT ES US MX PE CU
        9999|PH BD TN ZA BE AT CH LU DK NO HU BG SI GE AU NZ AR AF ET LR CY
        999999|SG CN IN VN KH NG CO RO RU KZ KG EC
        999|TW IS OM BH LS MG PG
        99999-9999|US SA
        99999-999|BR
        99999999|BR
        9999-999|PT
        99-999|PL
        999-9999|JP
        999 99|SE CZ SK GR
        999 999|IN SG
        9999 AA|NL
        9999AA|NL
        AA9999|BN
        A9A 9A9|CA
        A9A9A9|CA
        A99 AAAA|IE
        A99 AA99|IE
        A99 A9A9|IE
        A99 A999|IE
        A99 A99A|IE
        A9 9AA|GB
        A99 9AA|GB
        AA9 9AA|GB
        AA99 9AA|GB
        A9A 9AA|GB
        AA9A 9AA|GB
        A9999|AR
        99999|TW
        """;

    private static readonly ILookup<string, string> Forms = Rows.Split('\n')
        .Select(row => row.Trim().Split('|'))
        .SelectMany(row => row[1].Split(' ').Select(country => (Country: country, Form: row[0])))
        .ToLookup(entry => entry.Country, entry => entry.Form, StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = Forms.SelectMany(forms => forms).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a code, the letters of its country before a hyphen aside ("D-20095"), has a form of the country; of any where the country is not known.</summary>
    public static bool Fits(string code, string? country)
    {
        var bare =
            code.IndexOf('-', StringComparison.Ordinal) is > 0 and < 3 and var hyphen && char.IsLetter(code[0])
                ? code[(hyphen + 1)..]
                : code;
        var form = string.Concat(
            bare.Select(character =>
                char.IsAsciiDigit(character) ? '9'
                : char.IsAsciiLetter(character) ? 'A'
                : character
            )
        );
        return country is null ? All.Contains(form) : Forms[country].Contains(form);
    }
}
