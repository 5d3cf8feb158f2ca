using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

/// <summary>A printed address in its parts, each as printed.</summary>
/// <param name="CountryAsPrinted">The words that name the country, or null.</param>
/// <param name="LeftOut">Posts, streets, buildings: what is no part of an affiliation.</param>
/// <param name="OtherInstitutions">Bodies named after the institution, of which it is no part.</param>
internal sealed record AffiliationReading(
    string? Division,
    string? Institution,
    string? City,
    Country? Country,
    string? CountryAsPrinted,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<string> OtherInstitutions
)
{
    /// <summary>Province or state, or null.</summary>
    public string? State { get; init; }

    public string? PostalCode { get; init; }
}

/// <summary>
/// Splits a printed address. Addresses go from small to large: division, institution, street, city, province, country.
/// The part that names the largest body is the institution; what stands before it are its divisions, what follows is place.
/// </summary>
internal static partial class AffiliationReader
{
    public static AffiliationReading Read(string printed)
    {
        var parts = Parts(printed);
        var posts = TakePosts(parts);
        var (country, countryAsPrinted, countryPart) = TakeCountry(parts);
        if (parts.Count == 0)
            return new(null, null, null, country, countryAsPrinted, posts, []);

        var at = InstitutionIn(parts);
        var (institution, after) = (parts[at], parts[(at + 1)..]);
        var place = PlaceReader.In(institution, after, country);
        var code = PostalCodes.In(
            new[] { place.CityPart, place.StatePart }
                .OfType<string>()
                .Concat(after.Where(PostalCodes.IsWhole))
                .Append(countryPart ?? string.Empty)
                .Concat(after)
                .Append(institution),
            country
        );
        var uses = after.Select((part, index) => part == code ? AddressUse.Place : UseOf(index, after, place, country)).ToList();
        var divisions = string.Join(", ", parts[..at].Concat(Used(AddressUse.Division)));
        return new(
            divisions.Length == 0 ? null : divisions,
            institution,
            place.City,
            country,
            countryAsPrinted,
            [.. posts, .. Used(AddressUse.None).Select(part => PlaceReader.Bare(part) is { Length: > 0 } bare ? bare : part)],
            [.. Used(AddressUse.Institution)]
        )
        {
            State = place.State,
            PostalCode = code,
        };

        IEnumerable<string> Used(AddressUse use) => after.Where((_, index) => uses[index] == use);
    }

    private static List<string> Parts(string printed)
    {
        var line = FirstSentence()
            .Replace(
                ContactPatterns.AnnouncedEmail().Replace(Spaces.Collapse(printed), " "),
                first => Posts.Is(first.Groups["words"].Value) ? $"{first.Groups["words"].Value}, " : first.Value
            );
        return
        [
            .. Separator()
                .Split(
                    CountryInBrackets()
                        .Replace(
                            PlaceInBrackets().Replace(line, ", ${place}"),
                            bracket =>
                                Country.Find(bracket.Groups["place"].Value) is null ? bracket.Value : $", {bracket.Groups["place"].Value}"
                        )
                )
                .Select(part => Spaces.Collapse(part).Trim('.', ' ', ':'))
                .Where(part => part.Length > 0),
        ];
    }

    /// <summary>What the author is there names no body: a part of its own ("Lecturer"), or the first word of one ("Dosen Fakultas Hukum").</summary>
    private static List<string> TakePosts(List<string> parts)
    {
        var posts =
            parts.Count > 1
                ? parts.Where((part, at) => Posts.Is(part) || (at > 0 && Posts.Is(parts[at - 1]) && IsDiscipline(part))).ToList()
                : [];
        if (posts.Count < parts.Count)
            parts.RemoveAll(posts.Contains);
        for (var at = 0; at < parts.Count; at++)
        {
            var post = Posts.LeadLength(parts[at]);
            if (post == 0)
                continue;
            posts.Add(parts[at][..post].Trim());
            parts[at] = parts[at][post..];
        }

        return posts;
    }

    /// <summary>A word or two in small letters behind a post are what it is in ("PhD candidate, anthropology").</summary>
    private static bool IsDiscipline(string part) =>
        part.Split(' ').Length <= 3 && part.All(letter => char.IsLower(letter) || letter is ' ' or '-');

    /// <summary>The country, its name as printed, and the part of the address that it stands in.</summary>
    private static (Country?, string?, string?) TakeCountry(List<string> parts)
    {
        for (var index = parts.Count - 1; index >= 0; index--)
        {
            var part = parts[index];
            if (Country.Find(PostalCodes.Removed(part)) is not { } country)
                continue;
            parts.RemoveAt(index);
            return (country, part, part);
        }

        // "Depok 16424 Indonesia", but not "Universitas Islam Indonesia", where the country is part of the name.
        if (
            parts.Count > 0
            && OrganisationWords.RankOf(parts[^1]) == OrganisationRank.None
            && Country.FindAtEnd(Spaces.Collapse(PostalCodes.Removed(parts[^1]))) is var (before, found)
            && !before.EndsWith(" de", StringComparison.OrdinalIgnoreCase)
        )
        {
            var printed = parts[^1];
            parts[^1] = before;
            return (found, printed[Math.Min(before.Length, printed.Length)..].Trim(), printed);
        }

        return (null, null, null);
    }

    /// <summary>The first part that names a university, else the last of those that name the largest body, else the first.</summary>
    private static int InstitutionIn(List<string> parts)
    {
        var ranks = parts.ConvertAll(part => Streets.IsName(part) ? OrganisationRank.None : OrganisationWords.RankOf(part));
        var highest = ranks.Max();
        return highest switch
        {
            OrganisationRank.None or OrganisationRank.Division => 0,
            OrganisationRank.University => ranks.IndexOf(highest),
            _ => ranks.LastIndexOf(highest),
        };
    }

    /// <summary>What a part behind the institution is used for.</summary>
    private static AddressUse UseOf(int index, List<string> after, Place place, Country? country) =>
        after[index] switch
        {
            var part when part == place.CityPart || part == place.StatePart => AddressUse.Place,
            var part when AddressParts.IsDivision(part) || IsUnnamedBody(index, after, place, country) => AddressUse.Division,
            var part when AddressParts.IsInstitution(part) => AddressUse.Institution,
            _ => AddressUse.None,
        };

    /// <summary>Named between institution and city without a word that tells what it is: outside Indonesia, where districts stand there, hardly ever a place.</summary>
    private static bool IsUnnamedBody(int index, List<string> after, Place place, Country? country)
    {
        var part = after[index];
        if (
            AddressParts.IsInstitution(part)
            || Streets.IsIn(part)
            || (Streets.IsHouse(part) && !PostalCodes.IsUnit(part))
            || PostalCodes.Without(part).Length == 0
        )
            return false;
        return !AddressParts.IsTown(part)
            || (
                country is { Code: not "ID" }
                && place.CityPart is not null
                && index < after.IndexOf(place.CityPart)
                && CityTable.CountryOf(place.City!) is not null
            );
    }

    /// <summary>What stands before the first stop, as a post or degree does before an institution ("Doctora en Antropología. Universidad Ejemplo").</summary>
    [GeneratedRegex(@"^(?<words>[^.,;]{3,80})\.\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex FirstSentence();

    /// <summary>Several names of places in brackets behind an institution ("Universidade Exemplo (Boa Vista, RR)").</summary>
    [GeneratedRegex(@"\s*\((?<place>\p{Lu}[\p{L}’'. -]*(?:,\s*\p{Lu}[\p{L}’'. -]*)+)\)(?=\s*(?:[,;.]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceInBrackets();

    /// <summary>One name in brackets at the end of a part, which may be that of the country ("Universidad Ejemplo (España)").</summary>
    [GeneratedRegex(@"\s*\((?<place>\p{Lu}[\p{L}’'. -]*)\)(?=\s*(?:[,;.]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex CountryInBrackets();

    // A comma inside brackets parts no address; one before one small letter is part of a name ("icddr,b"), one between figures of a number ("KM 12,5").
    [GeneratedRegex(
        @"\s*(?:,(?!(?<=\p{Ll},)\p{Ll}(?!\p{L}))(?!(?<=[0-9],)[0-9]{1,2}(?![0-9]))(?![^()]*\))|[;|\n])\s*|\s+[-–—]\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Separator();
}
