using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS059: an article without a DOI.</summary>
internal sealed class DoiMissing()
    : ConsumerRule(
        new(
            Code,
            Severity.Info,
            "No DOI",
            "Crossref, PMC and SINTA ask for a DOI; the file is valid without one.",
            "PMC, minimum data; Crossref; ARJUNA guidelines",
            "no <article-id pub-id-type=\"doi\">",
            "<article-id pub-id-type=\"doi\">10.1234/perantau.7</article-id>",
            "Give the DOI in article.yaml once it is assigned."
        ),
        Gate.Archive,
        GateDemand.Error(Gate.Crossref)
    )
{
    public const string Code = "JATS059";

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && !meta.Elements("article-id").Any(id => id.Attribute("pub-id-type")?.Value == "doi")
            ? [At(meta, "The article has no DOI.")]
            : [];
}
