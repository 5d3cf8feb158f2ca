using System.Text.RegularExpressions;
using Pipeline.Metadata.Affiliations;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Funding;

/// <summary>Reads the names of those who pay; what may be anything else gives none.</summary>
internal static partial class FunderNames
{
    private const int MostWords = 16;

    /// <summary>What pays, beside the kinds of bodies that addresses name.</summary>
    private static readonly HashSet<string> Payers = new(StringComparer.OrdinalIgnoreCase) { "fund", "funds", "trust", "endowment", "union", "authority", "consortium", "lpdp", "dikti", "daad", "erc", "nsf", "nih" };

    /// <summary>Kinds of bodies that are a country's own.</summary>
    private static readonly HashSet<string> Public = new(StringComparer.OrdinalIgnoreCase)
    {
        "ministry", "department", "government", "council", "agency", "commission", "kementerian", "pemerintah", "badan", "dewan", "lembaga", "komisi", "direktorat", "directorate", "institut", "akademi",
    };

    /// <summary>What is paid with, which is no payer.</summary>
    private static readonly HashSet<string> Means = new(StringComparer.OrdinalIgnoreCase)
    {
        "grant", "grants", "hibah", "project", "proyek", "program", "programme", "scheme", "skema", "scholarship", "beasiswa", "fellowship", "award", "awards", "penelitian", "research", "author", "authors", "dr", "prof",
    };

    /// <summary>The names in a piece of a clause, in order; empty where it is not certain which they are.</summary>
    /// <param name="isNumbered">Whether the number of an award follows, so that the piece can only name one payer.</param>
    public static Seq<string> In(string piece, bool isNumbered)
    {
        var (name, country) = WithoutPlace(Bare(piece));
        var parts = Joint().Split(name).Where((part, at) => at == 0 || !IsPlace(part)).ToArray();
        if (parts.Length == 1) return IsName(name) && (isNumbered || IsPayer(name)) ? [name + country] : [];
        var payers = parts.Count(IsPayer);
        if (payers == 1 && IsOpen(parts[0]) && IsName(name)) return [name + country];
        return !isNumbered && payers == parts.Length && LastJoint().IsMatch(name) && Array.TrueForAll(parts, part => IsName(Bare(part)) && !IsUnit(part)) ? parts.Select(Bare).ToSeq() : [];
    }

    /// <summary>Where a body sits is no part of its name, but the country of a public one is.</summary>
    private static (string Name, string Country) WithoutPlace(string name)
    {
        var parts = name.Split(", ");
        var count = parts.Length;
        while (count > 1 && IsPlace(parts[count - 1])) count--;
        var isPublic = count < parts.Length && parts[0].Split(' ').Any(Public.Contains) && Country.Find(parts[^1]) is not null;
        return (string.Join(", ", parts.Take(count)), isPublic ? $", {parts[^1]}" : string.Empty);
    }

    private static bool IsPlace(string part) => Country.Find(part) is not null || CityTable.CountryOf(part) is not null || Provinces.IsProvince(part);

    /// <summary>Whether a name goes on over "and", since it says behind the kind of the body what the body is for: "Ministry of Research and Technology".</summary>
    private static bool IsOpen(string part)
    {
        if (OrganisationWords.RankOf(part) == OrganisationRank.University || !IsPayer(part)) return false;
        var (first, rest) = part.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? (part[..space], part[(space + 1)..]) : (part, string.Empty);
        return Of().Match(rest) is { Success: true } of ? !IsPlace(rest[(of.Index + of.Length)..]) : Public.Contains(first) && rest.Length > 0 && !IsPlace(rest);
    }

    /// <summary>Without article, scheme, acronym and years, and the words before it.</summary>
    private static string Bare(string piece)
    {
        var name = Aside().Replace(piece, string.Empty);
        name = name[(Before().Matches(name).LastOrDefault() is { } before ? before.Index + before.Length : 0)..];
        if (Scheme().Match(name) is { Success: true, Index: > 0 } means) name = name[..means.Index];
        return Lead().Replace(name.Trim(' ', ',', ';', ':', '(', '[', '–', '-', '.', '\u00A0'), string.Empty).Trim();
    }

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && name.Length > 2 && char.IsUpper(name[0]) && !Means.Contains(words[0].TrimEnd('.'))
            && !char.IsLower(words[^1][0]) && Array.TrueForAll(words, word => SmallWords.InName(word) || word == "&" || char.IsUpper(word[0])) && !name.Any(char.IsDigit);
    }

    private static bool IsPayer(string part) =>
        OrganisationWords.RankOf(part) >= OrganisationRank.Institute || part.Split(' ', ',', '.').Any(Payers.Contains);

    /// <summary>Whether a part names a piece of a body that the next one may name.</summary>
    private static bool IsUnit(string part) => OrganisationWords.RankOf(part.TrimStart().Split(' ')[0]) is OrganisationRank.Division or OrganisationRank.Centre;

    /// <summary>A short name or years in brackets.</summary>
    [GeneratedRegex(@"\s*\((?:(?:\p{Lu}[\p{L}&.\-/]*\s?){1,3}|(?:19|20)[0-9]{2}(?:\s*[-–—/]\s*[0-9]{2,4})?)\)|\s+(?:in|for|during|pada|tahun|selama|untuk)\s+(?:tahun\s+)?(?:19|20)[0-9]{2}(?:\s*[-–—/]\s*[0-9]{2,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:\S+\s+){0,3}?(?:of|for|on|untuk)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"(?:^|\s)(?:by|from|oleh|dari)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@",?\s+(?:through|under|via|within|with|melalui|lewat|berdasarkan|dengan|as\s+part\s+of|in\s+the\s+form\s+of|dalam\s+(?:rangka|skema|bentuk))(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^(?:(?:and|dan|serta|as\s+well\s+as|also|by|the|an?|&)\s+)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*[,;]\s*(?:(?:and|dan|serta)\s+)?|\s+(?:and|dan|serta|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"[\s,;](?:and|dan|serta)\s+[^,;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastJoint();
}
