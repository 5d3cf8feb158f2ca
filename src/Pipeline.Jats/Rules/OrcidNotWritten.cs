using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS005: an ORCID iD that is none.</summary>
internal static partial class OrcidNotWritten
{
    public static readonly Rule Rule = new(
        "JATS005",
        Severity.Query,
        "ORCID iD not written",
        "An ORCID iD is sixteen digits in groups of four, the last of which may be X; Crossref and DOAJ refuse anything else.",
        "ORCID, Structure of the ORCID Identifier; DOAJ article XSD",
        "0000-0002-1825-97",
        "0000-0002-1825-0097",
        "Ask the author, and give the iD under 'orcids' in article.yaml.");

    /// <summary>The sixteen digits with their hyphens; null where the text holds none.</summary>
    public static string? Digits(string? orcid) =>
        Pattern().Match(orcid ?? string.Empty) is { Success: true, Value: var digits } ? digits.ToUpperInvariant() : null;

    public static IEnumerable<Diagnostic> In(ArticleMeta meta) => meta.Contribs
        .Where(contrib => !string.IsNullOrWhiteSpace(contrib.Orcid) && Digits(contrib.Orcid) is null)
        .Select(contrib => Rule.At(contrib.Source, $"What is given as the ORCID iD of {contrib.Name?.Display ?? contrib.Raw} is none and is not in the XML file.", contrib.Orcid));

    [GeneratedRegex("(?<![0-9])[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
