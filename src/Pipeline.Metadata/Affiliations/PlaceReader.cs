using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

/// <summary>Finds city and state among the parts of an address behind the institution.</summary>
internal static partial class PlaceReader
{
    /// <summary>Countries whose states are written with two capitals.</summary>
    private static readonly HashSet<string> WithShortStates = ["US", "CA", "BR", "AU", "MX"];

    /// <param name="institution">May end with the name of its city ("IAIN Kediri").</param>
    /// <param name="after">The parts behind the institution and before the country.</param>
    public static Place In(string institution, IReadOnlyList<string> after, Country? country)
    {
        var towns = after.Where(AddressParts.IsTown).ToList();
        var statePart = towns.FindLast(town => IsState(Bare(town), country));
        var state = statePart is null ? null : Bare(statePart);
        if (CityPart(towns.FindAll(town => town != statePart), country) is { } part)
        {
            var (city, behind) = WithoutState(WithoutShortName(Bare(part)), country);
            return new(city, part, state ?? behind, statePart);
        }

        var streets = after.Where(Streets.IsIn);
        return new(KnownAtEnd(state is null ? streets : streets.Append(institution)), null, state, statePart);
    }

    /// <summary>A part without its postal code and the number of a postal district ("Dublin 4").</summary>
    public static string Bare(string part)
    {
        var bare = PostalCodes.Without(part);
        return District().Match(bare) is { Success: true } district && CityTable.CountryOf(bare[..district.Index]) is not null
            ? bare[..district.Index]
            : bare;
    }

    /// <summary>A province or state, and not the city of the same name; two capitals are one where a country has such.</summary>
    private static bool IsState(string name, Country? country) =>
        Provinces.IsProvince(name)
        && CityTable.CountryOf(name) is null
        && (!Provinces.IsShort(name) || country is null || WithShortStates.Contains(country.Code));

    /// <summary>A city that is known, else the first part that can be one, in Indonesia the last, for districts stand before it there.</summary>
    private static string? CityPart(List<string> towns, Country? country)
    {
        var known = towns.FindAll(town => CityTable.CountryOf(WithoutState(Bare(town), country).City) is not null);
        if (known.Count > 0)
            towns = known;
        return country is null or { Code: "ID" } ? towns.LastOrDefault() : towns.FirstOrDefault();
    }

    /// <summary>A known city, or any before two capitals, and the state that stands behind it without a comma ("Kota Kinabalu Sabah", "Ithaca NY").</summary>
    private static (string City, string? State) WithoutState(string name, Country? country)
    {
        var words = name.Split(' ');
        for (var count = 1; count < words.Length; count++)
        {
            var (city, state) = (string.Join(' ', words[..count]), string.Join(' ', words[count..]));
            if (IsState(state, country) && (CityTable.CountryOf(city) is not null || (country is not null && Provinces.IsShort(state))))
                return (city, state);
        }

        return (name, null);
    }

    /// <summary>A known city with which a street ends, or before a province the name of the institution ("Jl. Majapahit No. 62 Mataram", "IAIN Kediri").</summary>
    private static string? KnownAtEnd(IEnumerable<string> parts) =>
        parts
            .SelectMany(part =>
                Bare(part).Split(' ') is var words
                    ? Enumerable.Range(1, Math.Min(2, words.Length - 1)).Select(count => string.Join(' ', words[^count..]))
                    : []
            )
            .LastOrDefault(words => char.IsUpper(words[0]) && CityTable.CountryOf(words) is not null);

    /// <summary>A post office may be called by the body that it serves ("11800 USM Pulau Pinang").</summary>
    private static string WithoutShortName(string city) =>
        ShortName().Replace(city, string.Empty) is var rest && (CityTable.CountryOf(rest) is not null || Provinces.IsProvince(rest))
            ? rest
            : city;

    [GeneratedRegex(@"\s[0-9]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex(@"^\p{Lu}{3,6}\s+(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();
}
