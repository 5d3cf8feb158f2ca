using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Jats.Contributions;

namespace Pipeline.Jats.Writing;

/// <summary>Writes contributor roles.</summary>
internal static partial class CreditRoles
{
    /// <summary>A role, typed where it is one of CRediT's under any dash, case or "and".</summary>
    public static XElement? Write(string role)
    {
        if (string.IsNullOrWhiteSpace(role))
            return null;
        var degree = DegreePattern().Match(role);
        var letters = LettersOf(degree.Success ? role[..degree.Index] : role);
        return CreditTerm.All.FirstOrDefault(term => LettersOf(term.Name) == letters) is { } known
            ? new XElement(
                "role",
                new XAttribute("vocab", "credit"),
                new XAttribute("vocab-identifier", CreditTerm.Vocabulary),
                new XAttribute("vocab-term", known.Name),
                new XAttribute("vocab-term-identifier", known.Address),
                degree.Success ? new XAttribute("degree-contribution", degree.Groups["degree"].Value) : null,
                known.Name + degree.Value
            )
            : new XElement("role", role);
    }

    /// <summary>"Software (lead)": JATS has the degree as an attribute besides (JATS4R CRediT, recommendation 3).</summary>
    [GeneratedRegex(@"\s\((?<degree>lead|equal|supporting)\)$")]
    private static partial Regex DegreePattern();

    /// <summary>Only the letters: "Writing - Review and Editing" and "Writing – review &amp; editing" are the same.</summary>
    private static string LettersOf(string role) =>
        string.Concat(role.ToLowerInvariant().Replace(" and ", " ", StringComparison.Ordinal).Where(char.IsLetter))
            .Replace("isation", "ization", StringComparison.Ordinal);
}
