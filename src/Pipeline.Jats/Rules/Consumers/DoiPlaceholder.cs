using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS135: a DOI that is only a placeholder.</summary>
internal sealed class DoiPlaceholder()
    : ConsumerRule(
        new(
            "JATS135",
            Severity.Error,
            "DOI is a placeholder",
            "A template’s DOI was never registered, or is that of another article.",
            "Crossref, DOI suffixes",
            "10.1234/perantau.vXiX.xxxx",
            "10.1234/perantau.v1i2.7",
            "Give the DOI in article.yaml."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Doaj,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        (article.Meta?.Elements("article-id") ?? [])
            .Where(id => id.Attribute("pub-id-type")?.Value == "doi" && DoiPlaceholders.Is(id.Value))
            .Select(id => At(id, $"“{id.Value}” is only a placeholder.", id.Value));
}
