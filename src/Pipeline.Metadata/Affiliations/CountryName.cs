using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

/// <summary>Fills country and code from the printed address.</summary>
internal sealed class CountryName : AffiliationRule
{
    public override Rule Info { get; } =
        new(
            "META073",
            Severity.Info,
            "Country not given by its English name",
            "Indexes count articles by country code, which only a known name gives.",
            "ISO 3166-1 alpha-2; JATS4R Authors and Affiliations, country/@country",
            "Birmingham, UK",
            "Birmingham, United Kingdom (GB)",
            "Nothing to do."
        );

    protected override Aff Apply(Aff aff, Article article, List<Diagnostic> findings)
    {
        if (aff.CountryCode is not null)
            return aff;
        var printed = aff.Country ?? AffiliationReader.Read(aff.Raw).CountryAsPrinted;
        if (printed is null || (Country.Find(printed) ?? AffiliationReader.Read(aff.Raw).Country) is not { } country)
            return aff;

        if (printed != country.Name)
            findings.Add(
                Info.At(
                    aff.Source.PlaceOf(aff.Raw, printed),
                    $"The country “{printed}” is {country.Name}, code {country.Code}.",
                    printed,
                    country.Name
                )
            );
        return aff with { Country = country.Name, CountryCode = country.Code };
    }
}
