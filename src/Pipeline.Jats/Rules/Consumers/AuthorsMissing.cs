using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS148: an article without authors.</summary>
internal sealed class AuthorsMissing()
    : ConsumerRule(
        new(
            "JATS148",
            Severity.Query,
            "No authors",
            "Google Scholar and every index file an article under its authors.",
            "Google Scholar, inclusion guidelines (citation_author); Crossref, contributors",
            "no <contrib contrib-type=\"author\">",
            "<contrib contrib-type=\"author\">…",
            "Check the author line of the manuscript."
        ),
        GateDemand.Error(Gate.GoogleScholar),
        Gate.Crossref,
        Gate.Doaj,
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta
        && article.IsResearch
        && !meta.Elements("contrib-group")
            .Elements("contrib")
            .Any(contrib => contrib.Attribute("contrib-type")?.Value is null or "author" or "collaborator")
            ? [At(meta, "The article has no author.")]
            : [];
}
