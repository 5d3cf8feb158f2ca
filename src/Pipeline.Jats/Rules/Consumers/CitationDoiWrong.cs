using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS127: a DOI in a reference that is none.</summary>
internal sealed partial class CitationDoiWrong()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "DOI of a reference",
            "Crossref links citations by their DOIs; a wrong one links to nothing, or to another work.",
            "ISO 26324; JATS4R citations; Crossref, citation lists",
            "<pub-id pub-id-type=\"doi\">10.1234 /jr.12</pub-id>",
            "<pub-id pub-id-type=\"doi\">10.1234/jr.12</pub-id>",
            "Check the DOI of the reference."
        ),
        Gate.Crossref,
        Gate.Consistency
    )
{
    public const string Code = "JATS127";

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("pub-id", "object-id")
            .Where(id => id.Attribute("pub-id-type")?.Value == "doi" && !Doi().IsMatch(id.Value.Trim()))
            .Select(id => At(id, $"“{id.Value}” is no DOI.", id.Value));

    /// <summary>Text after a resolver’s address counts too: readers of XML know to cut that off.</summary>
    [GeneratedRegex(
        @"^(?:https?://(?:dx\.)?doi\.org/|doi:)?" + DoiText.Prefix + @"\S+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Doi();
}
