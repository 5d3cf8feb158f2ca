using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

/// <summary>A printed address in its parts, each as printed.</summary>
/// <param name="CountryAsPrinted">The words that name the country, or null.</param>
/// <param name="LeftOut">Street, building, postal code, province: what JATS keeps no field for here.</param>
/// <param name="OtherInstitutions">Bodies named after the institution, of which it is no part.</param>
internal sealed record AffiliationReading(string? Division, string? Institution, string? City, Country? Country, string? CountryAsPrinted, IReadOnlyList<string> LeftOut, IReadOnlyList<string> OtherInstitutions);

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
        var (country, countryAsPrinted) = TakeCountry(parts);
        if (parts.Count == 0) return new(null, null, null, country, countryAsPrinted, posts, []);

        var at = InstitutionIn(parts);
        var (institution, after) = (parts[at], parts[(at + 1)..]);
        var town = TownReader.In(institution, after, country);
        var uses = after.Select((_, index) => UseOf(index, after, town, country)).ToList();
        var divisions = string.Join(", ", parts[..at].Concat(Used(AddressUse.Division)));
        return new(
            divisions.Length == 0 ? null : divisions,
            institution,
            town.Name,
            country,
            countryAsPrinted,
            [.. posts, .. Used(AddressUse.None).Select(part => TownReader.Bare(part) is { Length: > 0 } place ? place : part)],
            [.. Used(AddressUse.Institution)]);

        IEnumerable<string> Used(AddressUse use) => after.Where((_, index) => uses[index] == use);
    }

    private static List<string> Parts(string printed)
    {
        var line = ContactPatterns.AnnouncedEmail().Replace(Spaces.Collapse(printed), " ");
        return [.. Separator().Split(line).Select(part => Spaces.Collapse(part).Trim('.', ' ', ':')).Where(part => part.Length > 0)];
    }

    /// <summary>What the author is there names no body: a part of its own ("Lecturer"), or the first word of one ("Dosen Fakultas Hukum").</summary>
    private static List<string> TakePosts(List<string> parts)
    {
        var posts = parts.Count > 1 ? parts.FindAll(Posts.Is) : [];
        if (posts.Count < parts.Count) parts.RemoveAll(posts.Contains);
        for (var at = 0; at < parts.Count; at++)
        {
            var post = Posts.LeadLength(parts[at]);
            if (post == 0) continue;
            posts.Add(parts[at][..post].Trim());
            parts[at] = parts[at][post..];
        }

        return posts;
    }

    private static (Country?, string?) TakeCountry(List<string> parts)
    {
        for (var index = parts.Count - 1; index >= 0; index--)
        {
            var part = parts[index];
            if (Country.Find(PostalCodes.Removed(part)) is not { } country) continue;
            parts.RemoveAt(index);
            return (country, part);
        }

        // "Depok 16424 Indonesia", but not "Universitas Islam Indonesia", where the country is part of the name.
        if (parts.Count > 0 && OrganisationWords.RankOf(parts[^1]) == OrganisationRank.None
            && Country.FindAtEnd(Spaces.Collapse(PostalCodes.Removed(parts[^1]))) is var (before, found))
        {
            var printed = parts[^1];
            parts[^1] = before;
            return (found, printed[Math.Min(before.Length, printed.Length)..].Trim());
        }

        return (null, null);
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
    private static AddressUse UseOf(int index, List<string> after, Town town, Country? country) => after[index] switch
    {
        var part when part == town.Part => AddressUse.Town,
        var part when AddressParts.IsDivision(part) || IsUnnamedBody(index, after, town, country) => AddressUse.Division,
        var part when AddressParts.IsInstitution(part) => AddressUse.Institution,
        _ => AddressUse.None,
    };

    /// <summary>Named between institution and town without a word that tells what it is: outside Indonesia, where districts stand there, hardly ever a place.</summary>
    private static bool IsUnnamedBody(int index, List<string> after, Town town, Country? country)
    {
        var part = after[index];
        if (AddressParts.IsInstitution(part) || Streets.IsIn(part) || PostalCodes.Without(part).Length == 0) return false;
        return !AddressParts.IsTown(part) || (country is { Code: not "ID" } && town.Part is not null && index < after.IndexOf(town.Part) && CityTable.CountryOf(TownReader.Bare(town.Part)) is not null);
    }

    // A comma before one small letter is part of a name ("icddr,b").
    [GeneratedRegex(@"\s*(?:,(?!(?<=\p{Ll},)\p{Ll}(?!\p{L}))|[;|\n])\s*|\s+[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
