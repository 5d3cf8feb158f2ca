using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

/// <summary>The town of an address.</summary>
/// <param name="Name">Null where none is named.</param>
/// <param name="Part">The part of the address that is its name and perhaps a postal code; null where the name ends a longer part.</param>
internal sealed record Town(string? Name, string? Part);

/// <summary>Finds the town among the parts of an address behind the institution.</summary>
internal static partial class TownReader
{
    /// <param name="institution">May end with the name of its town ("IAIN Kediri").</param>
    /// <param name="after">The parts behind the institution and before the country.</param>
    public static Town In(string institution, IReadOnlyList<string> after, Country? country)
    {
        var part = PartOfTown(after, country);
        var isProvince = part is not null && Provinces.IsProvince(Bare(part));
        if (part is not null && !isProvince) return new(WithoutShortName(Bare(part)), part);
        var streets = after.Where(Streets.IsIn);
        return KnownAtEnd(isProvince ? streets.Append(institution) : streets) is { } town ? new(town, null) : new(part is null ? null : Bare(part), part);
    }

    /// <summary>A part without its postal code and the number of a postal district ("Dublin 4").</summary>
    public static string Bare(string part)
    {
        var bare = PostalCodes.Without(part);
        return District().Match(bare) is { Success: true } district && CityTable.CountryOf(bare[..district.Index]) is not null ? bare[..district.Index] : bare;
    }

    /// <summary>
    /// A city that is known, else the first part that can be a town, in Indonesia the last, for districts stand before it
    /// there. A province is the city where nothing else is.
    /// </summary>
    private static string? PartOfTown(IReadOnlyList<string> after, Country? country)
    {
        var towns = after.Where(AddressParts.IsTown).ToList();
        if (towns.Count > 1 && Provinces.IsProvince(Bare(towns[^1]))) towns.RemoveAt(towns.Count - 1);
        var known = towns.FindAll(town => CityTable.CountryOf(Bare(town)) is not null);
        if (known.Count > 0) towns = known;
        return country is null or { Code: "ID" } ? towns.LastOrDefault() : towns.FirstOrDefault();
    }

    /// <summary>A known city with which a street ends, or before a province the name of the institution ("Jl. Majapahit No. 62 Mataram", "IAIN Kediri").</summary>
    private static string? KnownAtEnd(IEnumerable<string> parts) => parts
        .SelectMany(part => Bare(part).Split(' ') is var words ? Enumerable.Range(1, Math.Min(2, words.Length - 1)).Select(count => string.Join(' ', words[^count..])) : [])
        .LastOrDefault(words => char.IsUpper(words[0]) && CityTable.CountryOf(words) is not null);

    /// <summary>A post office may be called by the body that it serves ("11800 USM Pulau Pinang").</summary>
    private static string WithoutShortName(string city) =>
        ShortName().Replace(city, string.Empty) is var rest && (CityTable.CountryOf(rest) is not null || Provinces.IsProvince(rest)) ? rest : city;

    [GeneratedRegex(@"\s[0-9]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex(@"^\p{Lu}{3,6}\s+(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();
}
