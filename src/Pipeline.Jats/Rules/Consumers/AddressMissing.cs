using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS145: an article that has no address.</summary>
internal sealed class AddressMissing()
    : ConsumerRule(
        new(
            Code,
            Severity.Info,
            "No address of the article",
            "An index leads its readers to the article by its DOI or by its page.",
            "DOAJ, fullTextUrl; Crossref, resource",
            "neither DOI nor <self-uri>",
            "<self-uri xlink:href=\"https://journal.example.org/article/view/7\"/>",
            "Give the DOI or the address in article.yaml."
        ),
        GateDemand.Error(Gate.Doaj),
        GateDemand.Error(Gate.Crossref)
    )
{
    public const string Code = "JATS145";

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta
        && !meta.Elements("article-id").Any(id => id.Attribute("pub-id-type")?.Value == "doi")
        && !meta.Elements("self-uri").Any(uri => JatsArticle.AddressOf(uri) is { } address && JatsArticle.IsWebAddress(address))
            ? [At(meta, "The article has neither a DOI nor an address of its own.")]
            : [];
}
