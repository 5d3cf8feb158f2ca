using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS102: an ISSN whose last digit does not fit.</summary>
internal sealed partial class IssnCheckDigit()
    : ConsumerRule(
        new(
            "JATS102",
            Severity.Error,
            "ISSN wrong",
            "An ISSN that fails its check digit is that of no journal, or of another.",
            "ISO 3297:2022, check digit",
            "<issn>3123-2702</issn>",
            "<issn>3123-2701</issn>",
            "Correct the ISSN in journal.yaml as registered."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Doaj,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Root.Descendants()
            .Where(element => element.Name.LocalName is "issn" or "issn-l" && !element.Ancestors("ref").Any())
            .Where(issn => Form().IsMatch(issn.Value) && !CheckDigits.IsIssn(issn.Value))
            .Select(issn => At(issn, $"“{issn.Value}” is no ISSN: its last digit does not fit the others.", issn.Value));

    [GeneratedRegex(@"^\s*[0-9]{4}-?[0-9]{3}[0-9Xx]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
