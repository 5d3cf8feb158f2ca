using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>The fourteen contributor roles of ANSI/NISO Z39.104-2022, CRediT.</summary>
internal static class CreditRoles
{
    private const string Vocabulary = "https://credit.niso.org/";

    /// <summary>Terms and the last part of their addresses, spelled as JATS4R's list of 2024 spells them.</summary>
    private static readonly (string Term, string Path)[] Terms =
    [
        ("Conceptualization", "conceptualization"),
        ("Data curation", "data-curation"),
        ("Formal Analysis", "formal-analysis"),
        ("Funding acquisition", "funding-acquisition"),
        ("Investigation", "investigation"),
        ("Methodology", "methodology"),
        ("Project administration", "project-administration"),
        ("Resources", "resources"),
        ("Software", "software"),
        ("Supervision", "supervision"),
        ("Validation", "validation"),
        ("Visualization", "visualization"),
        ("Writing – original draft", "writing-original-draft"),
        ("Writing – review & editing", "writing-review-editing"),
    ];

    /// <summary>A role, typed where it is one of CRediT's under any dash, case or "and".</summary>
    public static XElement? Write(string role)
    {
        if (string.IsNullOrWhiteSpace(role)) return null;
        var path = PathOf(role);
        return Terms.FirstOrDefault(term => PathOf(term.Term) == path) is { Term: { } known }
            ? new XElement("role",
                new XAttribute("vocab", "credit"),
                new XAttribute("vocab-identifier", Vocabulary),
                new XAttribute("vocab-term", known),
                new XAttribute("vocab-term-identifier", $"{Vocabulary}contributor-roles/{Terms.First(term => term.Term == known).Path}/"),
                known)
            : new XElement("role", role);
    }

    /// <summary>Only the letters: "Writing - Review and Editing" and "Writing – review &amp; editing" are the same.</summary>
    private static string PathOf(string role) =>
        string.Concat(role.ToLowerInvariant().Replace(" and ", " ", StringComparison.Ordinal).Where(char.IsLetter)).Replace("isation", "ization", StringComparison.Ordinal);
}
