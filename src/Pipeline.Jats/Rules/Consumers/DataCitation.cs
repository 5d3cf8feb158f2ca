using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS087: a reference to data that is not marked as one.</summary>
internal sealed class DataCitation()
    : ConsumerRule(
        new(
            "JATS087",
            Severity.Query,
            "Reference to data",
            "Data are found by their title or the place that keeps them; citations of data are counted by their kind.",
            "JATS4R data citations",
            "<mixed-citation publication-type=\"data\"> with <article-title>",
            "<data-title> and <source>",
            "Mark title and source of the data."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var citation in article.Elements("mixed-citation", "element-citation"))
        {
            var isData = citation.Attribute("publication-type")?.Value == "data";
            var (title, source) = (citation.Element("data-title"), citation.Element("source"));
            if (title is not null && !isData)
                yield return At(
                    citation,
                    "A reference with the title of data does not say that it is to data.",
                    JatsArticle.TextOf(citation)
                );
            if (isData && title is null && citation.Element("article-title") is not null)
                yield return At(citation, "A reference to data has the title of an article.", JatsArticle.TextOf(citation));
            else if (isData && title is null && source is null)
                yield return At(citation, "A reference to data has neither title nor source.", JatsArticle.TextOf(citation));
        }
    }
}
