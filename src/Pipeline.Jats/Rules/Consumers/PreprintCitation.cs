using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS088: a reference to a preprint that lacks a part.</summary>
internal sealed class PreprintCitation()
    : ConsumerRule(
        new(
            "JATS088",
            Severity.Query,
            "Reference to a preprint",
            "A preprint is found by authors, title, server, year and address.",
            "JATS4R preprint citations",
            "a preprint without its server",
            "<source>SocArXiv</source> and <pub-id pub-id-type=\"doi\">",
            "Complete the reference."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (
            var citation in article
                .Elements("mixed-citation", "element-citation")
                .Where(citation => citation.Attribute("publication-type")?.Value == "preprint")
        )
        foreach (var missing in Missing(citation))
            yield return At(citation, $"A reference to a preprint has no {missing}.", JatsArticle.TextOf(citation));
    }

    private static IEnumerable<string> Missing(XElement citation)
    {
        if (citation.Element("person-group") is null)
            yield return "group of authors";
        if (citation.Element("article-title") is null)
            yield return "title";
        if (citation.Element("year") is null && citation.Element("date") is null)
            yield return "year";
        if (citation.Element("source") is null)
            yield return "server";
        if (citation.Element("ext-link") is null && citation.Element("pub-id") is null)
            yield return "address";
    }
}
