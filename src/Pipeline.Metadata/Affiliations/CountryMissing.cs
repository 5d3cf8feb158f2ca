using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Affiliations;

internal sealed class CountryMissing : AffiliationRule
{
    public override Rule Info { get; } =
        new(
            "META075",
            Severity.Query,
            "Affiliation without a known country",
            "Indexes count articles by country, and evaluators count the spread of authors over countries.",
            "ISO 3166-1; JATS4R Authors and Affiliations, country/@country",
            "University of Nowhere, Springfield",
            "University of Nowhere, Springfield, United States",
            "Ask the author for the country."
        );

    protected override Aff Apply(Aff aff, Article article, List<Diagnostic> findings)
    {
        if (aff.CountryCode is null)
            findings.Add(Info.At(aff.Source, "The affiliation names no country that is known; which is it?", Spaces.Collapse(aff.Raw)));
        return aff;
    }
}
