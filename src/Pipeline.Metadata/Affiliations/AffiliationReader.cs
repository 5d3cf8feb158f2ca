using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
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

        var institution = InstitutionIn(parts);
        var before = parts.Take(institution);
        var after = parts.Skip(institution + 1).ToList();
        var city = CityIn(after, country);
        var isProvince = city is not null && Provinces.IsProvince(WithoutCode(city));
        var town = city is null || isProvince ? CityAtEnd(after.Where(part => Street().IsMatch(part)).Concat(isProvince ? [parts[institution]] : [])) : null;
        if (town is not null) city = null;
        var divisions = before.Concat(after.Where((part, at) => IsDivision(part) || IsUnnamedBody(after, at, city, country))).ToList();
        var others = after.Where(IsInstitution).ToList();
        var leftOut = posts.Concat(after.Where((part, at) => part != city && !IsDivision(part) && !IsInstitution(part) && !IsUnnamedBody(after, at, city, country)).Select(part => WithoutCode(part) is { Length: > 0 } place ? place : part)).ToList();
        return new(divisions.Count == 0 ? null : string.Join(", ", divisions), parts[institution], town ?? (city is null ? null : WithoutShortName(WithoutCode(city))), country, countryAsPrinted, leftOut, others);
    }

    private static List<string> Parts(string printed)
    {
        var line = Email().Replace(Spaces.Collapse(printed), " ");
        return [.. Separator().Split(line).Select(part => Spaces.Collapse(part).Trim('.', ' ', ':')).Where(part => part.Length > 0)];
    }

    /// <summary>What the author is there names no body: a part of its own ("Lecturer"), or the first word of one ("Dosen Fakultas Hukum").</summary>
    private static List<string> TakePosts(List<string> parts)
    {
        var posts = parts.Count > 1 ? parts.Where(part => Post().IsMatch(part)).ToList() : [];
        if (posts.Count < parts.Count) parts.RemoveAll(posts.Contains);
        for (var at = 0; at < parts.Count; at++)
        {
            if (LeadingPost().Match(parts[at]) is not { Success: true } post) continue;
            posts.Add(post.Value.Trim());
            parts[at] = parts[at][post.Length..];
        }

        return posts;
    }

    /// <summary>A known city with which a street ends, or before a province the name of the institution ("Jl. Majapahit No. 62 Mataram", "IAIN Kediri").</summary>
    private static string? CityAtEnd(IEnumerable<string> parts) => parts
        .SelectMany(part => WithoutCode(part).Split(' ') is var words ? Enumerable.Range(1, Math.Min(2, words.Length - 1)).Select(count => string.Join(' ', words[^count..])) : [])
        .LastOrDefault(words => char.IsUpper(words[0]) && CityTable.CountryOf(words) is not null);

    /// <summary>A post office may be called by the body that it serves ("11800 USM Pulau Pinang").</summary>
    private static string WithoutShortName(string city) =>
        ShortName().Replace(city, string.Empty) is var rest && (CityTable.CountryOf(rest) is not null || Provinces.IsProvince(rest)) ? rest : city;

    private static (Country?, string?) TakeCountry(List<string> parts)
    {
        for (var index = parts.Count - 1; index >= 0; index--)
        {
            var part = parts[index];
            if (Country.Find(PostalCode().Replace(part, " ")) is not { } country) continue;
            parts.RemoveAt(index);
            return (country, part);
        }

        // "Depok 16424 Indonesia", but not "Universitas Islam Indonesia", where the country is part of the name.
        if (parts.Count > 0 && OrganisationWords.RankOf(parts[^1]) == OrganisationRank.None
            && Country.FindAtEnd(Spaces.Collapse(PostalCode().Replace(parts[^1], " "))) is var (before, found))
        {
            var printed = parts[^1];
            parts[^1] = before;
            return (found, printed[Math.Min(before.Length, printed.Length)..].Trim());
        }

        return (null, null);
    }

    private static int InstitutionIn(List<string> parts)
    {
        var ranks = parts.ConvertAll(part => StreetName().IsMatch(part) ? OrganisationRank.None : OrganisationWords.RankOf(part));
        var highest = ranks.Max();
        return highest switch
        {
            OrganisationRank.None or OrganisationRank.Division => 0,
            OrganisationRank.University => ranks.IndexOf(highest),
            _ => ranks.LastIndexOf(highest),
        };
    }

    private static bool IsDivision(string part) => OrganisationWords.RankOf(part) is OrganisationRank.Division or OrganisationRank.Centre;

    private static bool IsInstitution(string part) => OrganisationWords.RankOf(part) >= OrganisationRank.Institute && !Street().IsMatch(part);

    /// <summary>
    /// The part that names the city, with its postal code: a city that is known, else the first that can be a town, in
    /// Indonesia the last, for districts stand before it there. A province is the city where nothing else is.
    /// </summary>
    private static string? CityIn(List<string> after, Country? country)
    {
        var towns = after.Where(IsTown).ToList();
        if (towns.Count > 1 && Provinces.IsProvince(WithoutCode(towns[^1]))) towns.RemoveAt(towns.Count - 1);
        var isLast = country is null or { Code: "ID" };
        var known = towns.Where(town => CityTable.CountryOf(WithoutCode(town)) is not null).ToList();
        if (known.Count > 0) towns = known;
        return isLast ? towns.LastOrDefault() : towns.FirstOrDefault();
    }

    /// <summary>Words with capitals and perhaps a postal code: no street, no body, nothing in brackets, no number of a unit ("UMR 7303").</summary>
    private static bool IsTown(string part)
    {
        var town = WithoutCode(part);
        return town.Length > 0 && !IsDivision(part) && !IsInstitution(part) && !Street().IsMatch(part) && !town.Any(character => char.IsAsciiDigit(character) || character is '(' or ')') && !UnitNumber().IsMatch(part);
    }

    /// <summary>Named between institution and city without a word that tells what it is: outside Indonesia, where districts stand there, hardly ever a place.</summary>
    private static bool IsUnnamedBody(List<string> after, int at, string? city, Country? country)
    {
        var part = after[at];
        if (part == city || IsDivision(part) || IsInstitution(part) || Street().IsMatch(part) || WithoutCode(part).Length == 0) return false;
        return !IsTown(part) || (country is { Code: not "ID" } && city is not null && at < after.IndexOf(city) && CityTable.CountryOf(WithoutCode(city)) is not null);
    }

    private static string WithoutCode(string part)
    {
        if (UnitNumber().IsMatch(part)) return part;
        var bare = Spaces.Collapse(PostalCode().Replace(part, " ")).Trim(' ', '.', '-');
        return District().Match(bare) is { Success: true } district && CityTable.CountryOf(bare[..district.Index]) is not null ? bare[..district.Index] : bare;
    }

    // A comma before one small letter is part of a name ("icddr,b").
    [GeneratedRegex(@"\s*(?:,(?!(?<=\p{Ll},)\p{Ll}(?!\p{L}))|[;|\n])\s*|\s+[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?:\be-?mail\b\s*:?\s*)?[^\s@,;]+@[^\s@,;]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Email();

    // Five or six figures (most of Asia, Europe, America), with prefix or extension; parted ones (Poland, Japan); or British and Dutch mixtures.
    [GeneratedRegex(@"\b[0-9]{2}-[0-9]{3}\b|\b[0-9]{3}-[0-9]{4}\b|\b(?:[A-Z]{1,2}-)?[0-9]{4,6}(?:-[0-9]{3,4})?\b|\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b|\b[0-9]{4} ?[A-Z]{2}\b|\b[A-Z]{2}[0-9]{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex PostalCode();

    // A capital's worth of letters before a number counts laboratories ("UMR 7303", "EA 1234").
    [GeneratedRegex(@"\b(?:UMR|UPR|UAR|USR|UMI|UMS|URA|FRE|EA|ERL|IRL|UR|GDR)[ -]?(?:[A-Z]{1,2}[ -]?)?[0-9]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex UnitNumber();

    // "Dublin 4"
    [GeneratedRegex(@"\s[0-9]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex(@"^\p{Lu}{3,6}\s+(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"^(?:(?:senior|junior|principal|associate|assistant|adjunct|visiting|full|research|postdoctoral|doctoral|emeritus)\s+)*(?:lecturer|professor|researcher|research\s+fellow|fellow|ph\.?\s?d\.?\s+(?:student|candidate)|(?:graduate|master[’']s|doctoral)\s+student|dosen(?:\s+tetap)?|guru\s+besar|mahasiswa|peneliti|pensyarah|profesora?|docente|maîtresse?\s+de\s+conférences|doctorante?|wissenschaftlicher?\s+Mitarbeiter(?:in)?|universitair\s+docent)(?:\s+(?:emerit(?:us|a)|of|in|for|on)(?:\s+[\p{L}&-]+){0,5})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Post();

    [GeneratedRegex(@"^(?:(?i:dosen(?:\s+tetap)?|guru\s+besar|mahasiswa|staf\s+pengajar|tenaga\s+pengajar|pensyarah(?:\s+kanan)?)(?:\s+(?i:pada|di))?)\s+(?=(?i:fakultas|fakulti|program|prodi|jurusan|jabatan|departemen|universitas|universiti|sekolah|institut|iain|uin|stai|politeknik|pascasarjana|magister)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingPost();

    // "University Ave" names a street.
    [GeneratedRegex(@"\b(?:Ave|Avenue|Street|St|Road|Rd|Boulevard|Blvd|Drive)\.?$|^(?:Jl|Jalan)\b", RegexOptions.CultureInvariant)]
    private static partial Regex StreetName();

    [GeneratedRegex(@"\b(?:jl|jln|jalan|street|st|road|rd|avenue|ave|lane|boulevard|blvd|drive|km|no|p\.?\s?o\.?\s*box|kotak\s+pos|floor|lantai|building|gedung|kampus|campus|komplek|kompleks|kelurahan|kecamatan|kec|kel|rt|rw|gang|block|blok|suite|room|tel|phone|fax|straße|strasse|rue|via|calle|ul|vul|aleja|avenida|rua|laan|viale|piazza)\b|(?:straße|strasse|straat|allee|allé|gasse|platz|weg)\b\.?\s*[0-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Street();
}
