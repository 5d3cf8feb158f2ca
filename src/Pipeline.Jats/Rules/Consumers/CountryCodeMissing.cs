using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS033: a country without its code.</summary>
internal sealed class CountryCodeMissing()
    : ConsumerRule(
        new(
            "JATS033",
            Severity.Query,
            "Country without its code",
            "Indexes count by country and read it from the two-letter code.",
            "JATS4R authors and affiliations; ISO 3166-1 alpha-2",
            "<country>Indonesia</country>",
            "<country country=\"ID\">Indonesia</country>",
            "Check how the country is spelled in the affiliation."
        ),
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("country")
            .Where(country => country.Ancestors("aff").Any() && !CountryCodes.IsKnown(country.Attribute("country")?.Value ?? string.Empty))
            .Select(country =>
                At(country, "The country of an affiliation has no two-letter code of ISO 3166-1.", JatsArticle.TextOf(country))
            );
}
