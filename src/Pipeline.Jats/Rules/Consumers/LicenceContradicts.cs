using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS027: a licence whose addresses differ.</summary>
internal sealed class LicenceContradicts()
    : ConsumerRule(
        new(
            "JATS027",
            Severity.Error,
            "Two different licences",
            "Machines read the licence from its address; two different ones make it void.",
            "JATS4R permissions; PMC style, license",
            "xlink:href of CC BY beside an ali:license_ref of CC BY-NC",
            "the same address in both",
            "Correct the licence in journal.yaml."
        ),
        Gate.Jats4R,
        Gate.Archive,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var license in article.Elements("license"))
        {
            var addresses = license.Elements(JatsNames.Ali + "license_ref").ToList();
            if (addresses.Count > 1 && addresses.Exists(address => address.Attribute("start_date") is null))
                yield return At(license, "Several licence addresses are given without the dates from which they hold.");
            if (addresses is not [var only])
                continue;
            foreach (var other in Others(license).Where(other => other != only.Value))
                yield return At(license, "The licence is given by two different addresses.", other, only.Value);
        }
    }

    /// <summary>The licence's own link, and those of its sentence that lead to Creative Commons.</summary>
    private static IEnumerable<string> Others(XElement license) =>
        license
            .DescendantsAndSelf()
            .Where(element =>
                element == license
                || (JatsArticle.AddressOf(element)?.Contains("creativecommons.org", StringComparison.OrdinalIgnoreCase) ?? false)
            )
            .Select(JatsArticle.AddressOf)
            .OfType<string>();
}
