using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS097: a licence without its address.</summary>
internal sealed class LicenceAddressMissing()
    : ConsumerRule(
        new(
            "JATS097",
            Severity.Query,
            "Licence without an address",
            "Crossref and DOAJ take a licence by its address alone, not by its words.",
            "JATS4R permissions; NISO RP-22; Crossref, license_ref",
            "<license><license-p>CC BY</license-p></license>",
            "<ali:license_ref>https://creativecommons.org/licenses/by/4.0/</ali:license_ref>",
            "Give the licence’s address in journal.yaml."
        ),
        Gate.Jats4R,
        Gate.Crossref,
        GateDemand.Error(Gate.Doaj)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var license in article.Meta?.Elements("permissions").Elements("license") ?? [])
        {
            var reference = license.Element(JatsNames.Ali + "license_ref");
            if (reference is null && JatsArticle.AddressOf(license) is null)
                yield return At(license, "The licence has no address.", JatsArticle.TextOf(license));
            else if (!(reference?.Value.Trim() ?? JatsArticle.AddressOf(license)!).StartsWith("http", StringComparison.OrdinalIgnoreCase))
                yield return At(license, "The address of the licence is none.", reference?.Value ?? JatsArticle.AddressOf(license));
        }
    }
}
