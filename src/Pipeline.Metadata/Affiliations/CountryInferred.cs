using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

internal sealed class CountryInferred : AffiliationRule
{
    public override Rule Info { get; } =
        new(
            "META074",
            Severity.Notice,
            "Country told from the city, the institution's name or an e-mail address",
            "The address names no country, but its city, its name or its e-mail domain shows it.",
            "House rule; JATS4R Authors and Affiliations, country/@country",
            "Universitas Maju, Bandung",
            "Universitas Maju, Bandung, Indonesia",
            "Look whether the country is right."
        );

    protected override Aff Apply(Aff aff, Article article, List<Diagnostic> findings)
    {
        if (aff.CountryCode is not null || (Infer(aff) ?? CountryOfEmail.Of(aff, article.Meta.Contribs)) is not var (code, clue))
            return aff;
        var country = Country.WithCode(code);
        findings.Add(
            Info.At(
                aff.Source.PlaceOf(aff.Raw, clue),
                clue == country.Name
                    ? $"The affiliation names {country.Name} within its name only; the country was put in."
                    : $"The affiliation names no country; {country.Name} was put in because of “{clue}”.",
                Spaces.Collapse(aff.Raw),
                country.Name
            )
        );
        return aff with { Country = country.Name, CountryCode = country.Code };
    }

    private static (string Code, string Clue)? Infer(Aff aff)
    {
        if (aff.City is { } city && CityTable.CountryOf(city) is { } ofCity)
            return (ofCity, city);
        if (aff.Institution is not { } institution)
            return null;
        foreach (var clue in Tails(institution))
        {
            if (clue.Length > 3 && Country.Find(clue) is { } country)
                return (country.Code, clue);
            if (CityTable.CountryOf(clue) is { } code)
                return (code, clue);
        }

        return institution.Split(' ') is [{ Length: > 3 } first, _, ..] && Country.Find(first) is { } named ? (named.Code, first) : null;
    }

    /// <summary>The last two words, then the last one: "Universitas Negeri Banda Aceh", "Universitas Islam Indonesia".</summary>
    private static IEnumerable<string> Tails(string institution)
    {
        var words = institution.Split(' ');
        if (words.Length > 2)
            yield return string.Join(' ', words[^2..]);
        if (words.Length > 1)
            yield return words[^1];
    }
}
