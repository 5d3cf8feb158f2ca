using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS060: a DOI that is none.</summary>
internal sealed partial class DoiWrong()
    : ConsumerRule(
        new(
            "JATS060",
            Severity.Error,
            "DOI wrong",
            "A DOI is registered without its resolver’s address and begins with 10.",
            "ISO 26324; Crossref, DOI suffixes",
            "<article-id pub-id-type=\"doi\">https://doi.org/10.1234/x</article-id>",
            "<article-id pub-id-type=\"doi\">10.1234/x</article-id>",
            "Correct the DOI in article.yaml."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Doaj,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        (article.Meta?.Elements("article-id") ?? [])
            .Where(id => id.Attribute("pub-id-type")?.Value == "doi" && !Doi().IsMatch(id.Value.Trim()))
            .Select(id => At(id, $"“{id.Value}” is no DOI.", id.Value));

    [GeneratedRegex("^" + DoiText.Prefix + @"\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Doi();
}
