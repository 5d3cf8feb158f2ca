using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS084: funding that cannot be matched with its funder.</summary>
internal sealed class FundingWrong()
    : ConsumerRule(
        new(
            "JATS084",
            Severity.Query,
            "Funding not in order",
            "Funders look for what they paid for by their own identifiers: one funder for each award, its DOI from the Open Funder Registry.",
            "JATS4R funding; Crossref, funding data",
            "<award-group> without <funding-source>",
            "<award-group><funding-source><institution-wrap>…",
            "Correct the funding statement in article.yaml."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Crossref
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        if (article.Meta?.Descendants("funding-group").Skip(1).FirstOrDefault() is { } second)
            yield return At(second, "The article has several groups of funding; one is wanted.");
        foreach (var award in article.Elements("award-group"))
        {
            var sources = award.Elements("funding-source").Count();
            if (sources > 1)
                yield return At(award, "An award names several funders.");
            else if (sources == 0 && award.Element("support-source") is null)
                yield return At(award, "An award names no funder.");
        }
        foreach (var source in article.Elements("funding-source").Where(source => source.Elements("institution-wrap").Count() != 1))
            yield return At(source, "A funder is not one institution with its identifiers.", JatsArticle.TextOf(source));
        foreach (
            var award in article
                .Elements("award-id")
                .Where(award => award.Attribute("award-id-type")?.Value == "doi" && !award.Value.StartsWith("10", StringComparison.Ordinal))
        )
            yield return At(award, "The DOI of an award does not begin with 10.", award.Value);
        foreach (var id in article.Elements("funding-group").Descendants("institution-id").Where(IsOfRegistry))
        foreach (var finding in CheckRegistry(id))
            yield return finding;
        foreach (
            var recipient in article
                .Elements("principal-award-recipient")
                .Where(recipient => recipient.Ancestors("funding-group").Any() && recipient.Elements().Count(IsRecipient) != 1)
        )
            yield return At(recipient, "A recipient is not exactly one person or institution.", JatsArticle.TextOf(recipient));
    }

    private static bool IsOfRegistry(XElement id) => id.Attribute("vocab")?.Value == "open-funder-registry";

    private static bool IsRecipient(XElement part) => part.Name.LocalName is "name" or "string-name" or "institution" or "institution-wrap";

    private IEnumerable<Found> CheckRegistry(XElement id)
    {
        if (id.Attribute("vocab-identifier")?.Value != "10.13039/open_funder_registry")
            yield return At(id, "The registry of a funder is not named by its identifier.", id.Attribute("vocab-identifier")?.Value);
        if (id.Attribute("institution-id-type")?.Value != "doi")
            yield return At(id, "The identifier of a funder does not say that it is a DOI.");
        if (!id.Value.StartsWith("10.13039/", StringComparison.Ordinal))
            yield return At(id, "The identifier of a funder is none of the Open Funder Registry.", id.Value);
    }
}
