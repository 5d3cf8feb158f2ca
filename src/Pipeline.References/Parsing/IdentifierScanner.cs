using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Finds DOI, PMID, PMCID, ISBN, ISSN, web address and the date of reading, which have a form of their own wherever they
/// stand, and the words that lead to them ("Retrieved … from", "Diakses dari", "doi:").
/// </summary>
internal static partial class IdentifierScanner
{
    /// <summary>Characters before an identifier in which the words that lead to it stand.</summary>
    private const int LongestLead = 60;

    private const string ClosingMarks = ".,;:'\"]}>";

    private static readonly SearchValues<string> AccessWords = SearchValues.Create(
        [
            "retrieved",
            "access",
            "viewed",
            "visited",
            "cited",
            "diakses",
            "diunduh",
            "dikutip",
            "diambil",
            "dicapai",
            "recuperado",
            "consult",
            "acesso",
            "abgerufen",
            "zugriff",
            "geraadpleegd",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Schemes = SearchValues.Create(["http", "ftp", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Registers = SearchValues.Create(
        ["PMID", "PMC", "ISBN", "ISSN"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Adds the identifiers to <paramref name="found"/>, which has nothing else yet.</summary>
    /// <returns>Where they stand with the words that lead to them, in order.</returns>
    public static List<Extent> Scan(ReferenceText text, FieldSpans found)
    {
        Find(text, found);
        var taken = new List<Extent>();
        foreach (var span in found.InOrder)
        {
            var before = taken.Count > 0 ? taken[^1].End : 0;
            taken.Add(span.Extent with { Start = LeadStart(text, before, span.Extent.Start, taken.Count > 0) });
        }

        return taken;
    }

    private static int LeadStart(ReferenceText text, int before, int start, bool isBehindIdentifier)
    {
        if (isBehindIdentifier && BetweenPattern().IsMatch(text.Plain.AsSpan(before, start - before)))
            return before;
        var tail = new Extent(Math.Max(before, start - LongestLead), start);
        var lead = LeadPattern().Match(text.Plain, tail.Start, tail.Length);
        return lead.Success ? lead.Index : start;
    }

    private static void Find(ReferenceText text, FieldSpans found)
    {
        var plain = text.Plain;
        if (plain.Contains("10.", StringComparison.Ordinal))
            foreach (Match match in DoiPattern().Matches(plain))
                if (!IsInsideUrl(text, match))
                    AddDoi(text, match, found);
        if (plain.AsSpan().ContainsAny(Schemes))
            foreach (Match match in UrlPattern().Matches(plain))
                AddUrl(text, match, found);
        if (found.Last(RefField.Uri) is { } address && ReadBehindPattern().Match(plain, address.End) is { Success: true } read)
            found.Add(RefField.DateInCitation, Of(read.Groups["id"]));
        AddAll(BarePmidPattern(), plain, RefField.Pmid, found);
        if (plain.AsSpan().ContainsAny(Registers))
            AddRegistered(plain, found);
        if (plain.AsSpan().ContainsAny(AccessWords))
            AddAll(AccessPattern(), plain, RefField.DateInCitation, found);
    }

    private static void AddRegistered(string plain, FieldSpans found)
    {
        AddAll(PmidPattern(), plain, RefField.Pmid, found);
        AddAll(PmcidPattern(), plain, RefField.Pmcid, found);
        AddAll(IsbnPattern(), plain, RefField.Isbn, found);
        AddAll(IssnPattern(), plain, RefField.Issn, found);
    }

    private static void AddAll(Regex pattern, string plain, RefField field, FieldSpans found)
    {
        foreach (Match match in pattern.Matches(plain))
            found.Add(field, Of(match.Groups["id"]));
    }

    /// <summary>A publisher's own address may hold a DOI; it is the address that is printed.</summary>
    private static bool IsInsideUrl(ReferenceText text, Match match) =>
        !match.Groups["resolver"].Success && text[match.Index - 1] is '/' or '=' or '%';

    private static void AddDoi(ReferenceText text, Match match, FieldSpans found)
    {
        var doi = TrimIdentifier(text, Of(match.Groups["doi"]));
        var name = text.Raw[doi.Start..doi.End];
        var uri = "https://doi.org/" + string.Concat(name.Where(character => !char.IsWhiteSpace(character)));
        var resolver = match.Groups["resolver"];
        found.Add(new FieldSpan(RefField.Doi, resolver.Success ? new(resolver.Index, doi.End) : doi) { Uri = uri });
    }

    private static void AddUrl(ReferenceText text, Match match, FieldSpans found)
    {
        var url = TrimIdentifier(text, new(match.Index, match.Index + match.Length));
        var written = string.Concat(
            text.Raw[url.Start..url.End].Where(character => !char.IsWhiteSpace(character) && character is not '\u00ad' and not '\u200b')
        );
        var absolute = written.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "http://" + written : written;
        if (Uri.TryCreate(absolute, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal))
            found.Add(new FieldSpan(RefField.Uri, url) { Uri = absolute });
    }

    private static Extent Of(Group group) => new(group.Index, group.Index + group.Length);

    /// <summary>Leaves out the sentence's own marks at the end, and a closing bracket that was not opened inside.</summary>
    private static Extent TrimIdentifier(ReferenceText text, Extent extent)
    {
        while (!extent.IsEmpty)
        {
            var last = text[extent.End - 1];
            var isUnopened = last == ')' && text.Slice(extent).Count('(') < text.Slice(extent).Count(')');
            if (last != ' ' && !isUnopened && !ClosingMarks.Contains(last, StringComparison.Ordinal))
                break;
            extent = extent.To(extent.End - 1);
        }

        return extent;
    }

    private const string Hour =
        @"(?:,?\s+(?:pukul|jam|at|um|às|à|a\s+las|om)\s+\d{1,2}[.:]\d{2}(?:\s?(?:WIB|WITA|WIT|GMT|UTC|Uhr|[ap]\.?m\.?))?)?";

    private const string Date =
        @"(?:\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}|\d{4}\s+\p{L}{3,9}\.?(?:\s+\d{1,2})?|\p{L}{3,9}\.?\s+\d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}-\p{L}{3,9}\.?-\d{4})";

    [GeneratedRegex(
        @"(?:(?<resolver>(?:https?\s?:\s?/\s?/\s?(?:(?:dx\.|www\.)?doi\.org|(?:dx-)?doi-org\.[a-z0-9.-]{3,60}|(?:dx\.)?doi\.org\.[a-z0-9.-]{3,60})\s?/\s?|(?<![\w.])(?:dx\.|www\.)?doi\.org\s?/\s?)+)|\[?doi\s?(?:[:.]\s*|\s+))*(?<![\d]|\d\.)(?<doi>10\.\d{4,9}(?:\.\d+)*\s?/\s?[^\s""<>|]+)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DoiPattern();

    [GeneratedRegex(
        @"(?:(?:https?|ftp)\s?:\s?/\s?/\s?|(?<![\w@./])www\.)[^\s""<>|]+(?:(?<=[-_=/])\s(?=[\w%.-]*[/=_%]|[\w-]+\.(?:html?|pdf|php|aspx?))[^\s""<>|]+)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex UrlPattern();

    [GeneratedRegex(@"\bPMID\s*:?\s*(?<id>\d{4,9})", RegexOptions.IgnoreCase)]
    private static partial Regex PmidPattern();

    /// <summary>Seven or eight digits at the end or before a DOI; behind a year and a comma they are the number of an article.</summary>
    [GeneratedRegex(@"(?<id>[0-9]{7,8})(?=\.?\s*$|\s10\.\d)(?<=[.\s][0-9]{7,8})(?<!\b(?:19|20)[0-9]{2}, [0-9]{7,8})")]
    private static partial Regex BarePmidPattern();

    [GeneratedRegex(@"\b(?<id>PMC\d{4,9})\b", RegexOptions.IgnoreCase)]
    private static partial Regex PmcidPattern();

    [GeneratedRegex(@"\bISBN(?:-1[03])?\s*:?\s*(?<id>[\d][\d -]{8,16}[\dX])", RegexOptions.IgnoreCase)]
    private static partial Regex IsbnPattern();

    [GeneratedRegex(@"\b[ep]?-?ISSN\s*:?\s*(?<id>\d{4}-?\d{3}[\dX])\b", RegexOptions.IgnoreCase)]
    private static partial Regex IssnPattern();

    [GeneratedRegex(
        @"\b(?:retrieved|accessed|access(?=\s+on\b)|access(?:ed)?\s+date|date\s+accessed|(?:last\s+)?visited|viewed|cited|diakses|diunduh|dikutip|diambil|dicapai|recuperado|consultado|consulté|acesso\s+em|abgerufen|zugriff|geraadpleegd)\s*:?\s*(?:(?:on|pada|tanggal|tgl\.?|el|em|le|am|op|\d{1,2}:\d{2},):?\s+)*(?<id>"
            + Date
            + Hour
            + ")",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AccessPattern();

    /// <summary>"… pada tanggal 3 Maret 2020, pukul 20.15 WIB": the day, and the hour, right behind an address; a day alone in brackets where the work has a year.</summary>
    [GeneratedRegex(
        @"\G[\s,;.]*[\[(]?(?:pada|on|el|em|le|am|op)\s+(?:(?:hari\s+)?(?:tanggal|tgl\.?)\s+)?(?<id>"
            + Date
            + Hour
            + @")|\G(?<=\b(?:19|20)[0-9]{2}[a-k]?\b.*)\s*\[(?<id>"
            + Date
            + @")\]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ReadBehindPattern();

    private const string Leads =
        @"(?:retrieved|accessed|available|last\s+accessed|diakses|dicapai|diunduh|diambil|dikutip|tersedia|dapat\s+diakses|recuperado|disponible|disponível|consultado|consulté|acesso|verfügbar|abgerufen|zugriff|geraadpleegd|beschikbaar|en\s+ligne|doi|url|pmid|pmcid|isbn|issn|link)";

    private const string Prepositions =
        "(?:online|on-line|daring|from|at|di|dari|daripada|pada|melalui|on|via|de|el|em|unter|am|von|van|op|à|sur|le)";

    [GeneratedRegex(
        @"(?:[\[(]\s*(?:online|on-line|daring)\s*[\])][\s.,:]*)?[\[(]?\b"
            + Leads
            + @"\b(?:[\s,.:]+"
            + Prepositions
            + @"\b)*[\s.,:]*[\[(<]?\s*$|[\[(]\s*(?:online|on-line|daring)\s*[\])][\s.,:]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadPattern();

    /// <summary>Nothing but marks and small words between one identifier and the next.</summary>
    [GeneratedRegex(@"^[\s.,;:()\[\]]*(?:(?:" + Leads + "|" + Prepositions + @")\b[\s.,:]*)*[\[(<]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BetweenPattern();
}
