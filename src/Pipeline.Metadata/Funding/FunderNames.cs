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

    /// <summary>The names in a piece of a clause, in order; empty where it is not certain which they are.</summary>
    /// <param name="isNumbered">Whether the number of an award follows, so that the piece can only name one payer.</param>
    public static Seq<string> In(string piece, bool isNumbered)
    {
        var (name, country) = WithoutPlace(Bare(piece));
        var parts = Joint().Split(name).Where((part, at) => at == 0 || !IsPlace(part)).ToArray();
        if (parts.Length == 1)
            return isNumbered || IsPayer(name) || IsAcronym(name) ? One(name, country) : [];
        var payers = parts.Count(NamesOneOfItsOwn);
        if (isNumbered && payers == 1 && IsUnit(parts[0]) && NamesOneOfItsOwn(parts[^1]))
            return One(name, country);
        if ((payers == 1 && IsOpen(parts[0])) || (payers <= 1 && IsPayer(parts[^1]) && parts.SkipLast(1).All(IsFields)))
            return One(name, country);
        return
            !isNumbered
            && payers == parts.Length
            && LastJoint().IsMatch(name)
            && Array.TrueForAll(parts, part => IsName(Bare(part)) && !IsUnit(part))
            ? Unbent(parts.Select(Bare))
            : [];
    }

    /// <summary>
    /// The name of whose a numbered award is, where the words before the number say only by what means they paid ("a Small Grant
    /// (SG-1123) of the Society for Asian Ethnography"); empty where they name a payer.
    /// </summary>
    public static Seq<string> BehindMeans(string before, string behind)
    {
        var words = Lead().Replace($"{before.Trim()} ", string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && FunderWords.MalayMeans.Contains(words[0]) && NextPayer().Match(behind) is { Success: true } next)
            return In(behind[next.Length..], isNumbered: true);
        return
            (words.Length == 0 || FunderWords.Means.Contains(words[^1]))
            && !IsPayer(before)
            && Owner().Match(behind) is { Success: true } owner
            ? In(behind[owner.Length..], isNumbered: true)
            : [];
    }

    private static Seq<string> One(string name, string country) =>
        IsName(name) && GermanNames.Unbent(name) is { } called ? [called + country] : [];

    /// <summary>None where one of them is not certain.</summary>
    private static Seq<string> Unbent(IEnumerable<string> names) =>
        names.Select(GermanNames.Unbent).ToList() is var called && called.Contains(null) ? [] : called.OfType<string>().ToSeq();

    /// <summary>Whether a part names a payer, and not what the one before it is for and whose it is ("… dan Pengabdian kepada Masyarakat Universitas Andalas").</summary>
    private static bool NamesOneOfItsOwn(string part)
    {
        var words = Lead().Replace(part.Trim(), string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsPayer(part) && (words.Length == 0 || FunderWords.First.Contains(words[0]) || !words.Any(FunderWords.First.Contains));
    }

    /// <summary>Whether a part only says what a body is for.</summary>
    private static bool IsFields(string part) =>
        part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        && Array.TrueForAll(words, FunderWords.Fields.Contains);

    /// <summary>Where a body sits is no part of its name, but the country of a public one is.</summary>
    private static (string Name, string Country) WithoutPlace(string name)
    {
        var parts = name.Split(", ");
        var count = parts.Length;
        while (count > 1 && IsPlace(parts[count - 1]))
            count--;
        var isPublic = count < parts.Length && parts[0].Split(' ').Any(FunderWords.Public.Contains) && Country.Find(parts[^1]) is not null;
        return (string.Join(", ", parts.Take(count)), isPublic ? $", {parts[^1]}" : string.Empty);
    }

    private static bool IsPlace(string part) =>
        Country.Find(part) is not null || CityTable.CountryOf(part) is not null || Provinces.IsProvince(part);

    /// <summary>Whether a name goes on over "and", since it says behind the kind of the body what the body is for: "Ministry of Research and Technology".</summary>
    private static bool IsOpen(string part)
    {
        if (OrganisationWords.RankOf(part) == OrganisationRank.University || !IsPayer(part))
            return false;
        var (first, rest) = part.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            ? (part[..space], part[(space + 1)..])
            : (part, string.Empty);
        return Of().Match(rest) is { Success: true } of
            ? !IsPlace(rest[(of.Index + of.Length)..])
            : FunderWords.Public.Contains(first) && rest.Length > 0 && !IsPlace(rest);
    }

    /// <summary>Without article, scheme, acronym and years, and the words before it.</summary>
    private static string Bare(string piece)
    {
        var name = Aside().Replace(piece, string.Empty);
        name = name[(Before().Matches(name).LastOrDefault() is { } before ? before.Index + before.Length : 0)..];
        if (Scheme().Match(name) is { Success: true, Index: > 0 } means)
            name = Aside().Replace(name[..means.Index], string.Empty);
        if (Programme().Match(name) is { Success: true } programme)
            name = name[..programme.Index];
        return Lead().Replace(name.Trim(' ', ',', ';', ':', '(', '[', '–', '-', '.', '\u00A0'), string.Empty).Trim();
    }

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && name.Length > 2
            && char.IsUpper(name[0])
            && !FunderWords.Means.Contains(words[0].TrimEnd('.'))
            && !name.Any(char.IsDigit)
            && (
                FunderWords.French.Contains(words[0])
                    ? !RunsOn().IsMatch(name)
                    : !char.IsLower(words[^1][0]) && Array.TrueForAll(words, IsWordOfName)
            );
    }

    private static bool IsWordOfName(string word) =>
        SmallWords.InName(word) || word is "&" or "–" or "-" || char.IsUpper(word[0]) || SmallInNames().IsMatch(word);

    /// <summary>Whether a word says that a body is named.</summary>
    public static bool IsPayer(string part) =>
        OrganisationWords.RankOf(part) >= OrganisationRank.Institute
        || part.Split(' ', ',', '.', '’', '\'').Any(word => FunderWords.Payers.Contains(word) || FunderWords.NamesBodyByEnd(word));

    /// <summary>A body that goes by its letters ("BRIKN").</summary>
    private static bool IsAcronym(string name) => name.Length is >= 4 and <= 10 && name.All(char.IsUpper);

    /// <summary>Whether a part names a piece of a body that the next one may name.</summary>
    private static bool IsUnit(string part) =>
        OrganisationWords.RankOf(part.TrimStart().Split(' ')[0]) is OrganisationRank.Division or OrganisationRank.Centre;

    /// <summary>Before whose a means is that only a comma parts from it.</summary>
    [GeneratedRegex(@"^\s*,\s*(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex NextPayer();

    /// <summary>What ties a means to whose it is.</summary>
    [GeneratedRegex(
        @"^\s*,?\s*(?:(?:awarded|granted|given|provided)\s+)?(?:of|from|by|dari|daripada|oleh|del?|d[ao]s?|des?|du|von|der|vom|van)\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Owner();

    /// <summary>A short name or years in brackets.</summary>
    [GeneratedRegex(
        @"\s*\((?:(?:\p{Lu}[\p{L}&.\-/]*\s?){1,3}|(?:\p{L}[^()]{2,60}\s)?(?:19|20)[0-9]{2}(?:\s*[-–—/]\s*[0-9]{2,4})?)\)|\s+(?:in|for|during|pada|tahun|selama|untuk)\s+(?:tahun\s+)?(?:anggaran\s+)?(?:19|20)[0-9]{2}(?:\s*[-–—/]\s*[0-9]{2,4})?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:\S+\s+){0,3}?(?:of|for|on|untuk|de|del|da|do|pour|para|für|voor)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(
        @"(?:^|\s)(?:by|from|oleh|dari|daripada|por|pelos?|pelas?|par|durch|door)\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Before();

    /// <summary>Where a name is over, for what follows says by what means or for what it paid.</summary>
    [GeneratedRegex(
        @",?\s+(?:through|under|via|within|with|as\s+part\s+of|in\s+the\s+form\s+of|melalui|lewat|berdasarkan|dengan|menerusi|di\s+bawah|dalam\s+(?:rangka|skema|bentuk)"
            + @"|mediante|a\s+trav[ée]s|por\s+meio|no\s+âmbito|en\s+el\s+marco|bajo|dentro|con\s+(?:el|la)|com\s+[oa]|dans\s+le\s+cadre|au\s+titre|à\s+travers|sous|à\s+hauteur"
            + @"|im\s+Rahmen|unter|über|mit|gefördert|finanziert|unterstützt|ermöglicht|in\s+het\s+kader|onder|binnen|gefinancierd|gesteund|mogelijk)(?:\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Scheme();

    /// <summary>What a payer pays by, as its own: "the European Union’s Horizon 2020 research and innovation programme".</summary>
    [GeneratedRegex(@"['’]s\s+(?=[^,;]*\b(?:programmes?|programs?|schemes?|Horizon)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Programme();

    [GeneratedRegex(
        @"^(?:(?:[ld]['’])|(?:and|dan|serta|as\s+well\s+as|also|by|the|an?|&|y|e|et|und|en|sowie|el|la|las?|los|le|les|os?|as|de|del|da|do|das|dos|des|du|der|die|den|dem|het)\s+)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"\s*[,;]\s*(?:(?:and|dan|serta|y|e|et|und|en|sowie)\s+)?|\s+(?:and|dan|serta|&|y|e|et|und|sowie)\s+|\s+en\s+(?=(?:de|het)\s|\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Joint();

    [GeneratedRegex(@"[\s,;](?:and|dan|serta|y|e|et|und|en|sowie)\s+[^,;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastJoint();

    /// <summary>Small words of names beside those that stay small in every name.</summary>
    [GeneratedRegex(
        @"^(?:kepada|bagi|daripada|à|a|ao|con|com|en|el|los|las|para|por|pour|sur|für|zur|zum|im|voor|het|[dl]['’].+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SmallInNames();

    /// <summary>Words that no name of a body holds, so that the sentence has gone on.</summary>
    [GeneratedRegex(
        @"\b(?:qui?|dont|nous|avec|son|sa|ses|ce|cette|lors|ainsi|pendant|est|sont|ont|a|été|remerci\w*|auteure?s?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex RunsOn();
}
