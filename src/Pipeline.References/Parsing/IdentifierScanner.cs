using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Finds DOI, PMID, ISBN, web address and the date of reading, which have a form of their own wherever they stand, and
/// tells where the words of the reference end and such trailing matter begins.
/// </summary>
internal static partial class IdentifierScanner
{
    /// <summary>Characters that "Retrieved 17 September 2021 from" and its like may have.</summary>
    private const int LongestLead = 80;

    private const string ClosingMarks = ".,;:'\"]}>";

    /// <summary>Adds the identifiers to <paramref name="found"/>.</summary>
    /// <returns>The part of <paramref name="content"/> before the first of them and the words that lead to it.</returns>
    public static Extent Scan(ReferenceText text, Extent content, FieldSpans found)
    {
        var end = content.End;
        void Cut(int position)
        {
            if (position > content.Start) end = Math.Min(end, position);
        }

        foreach (Match match in DoiPattern().Matches(text.Plain))
        {
            if (!IsInsideUrl(text, match)) Cut(AddDoi(text, match, found));
        }

        foreach (Match match in UrlPattern().Matches(text.Plain))
        {
            if (AddUrl(text, match, found)) Cut(match.Index);
        }

        foreach (Match match in PmidPattern().Matches(text.Plain))
        {
            if (AddGroup(match, "id", RefField.Pmid, found)) Cut(match.Index);
        }

        foreach (Match match in IsbnPattern().Matches(text.Plain))
        {
            if (AddGroup(match, "id", RefField.Isbn, found)) Cut(match.Index);
        }

        foreach (Match match in AccessPattern().Matches(text.Plain))
        {
            if (match.Index <= content.Start) continue;
            AddGroup(match, "date", RefField.DateInCitation, found);
            Cut(match.Index);
        }

        return new(content.Start, LeadStart(text, content.To(end)));
    }

    /// <summary>A publisher's own address may hold a DOI; it is the address that is printed.</summary>
    private static bool IsInsideUrl(ReferenceText text, Match match) =>
        !match.Groups["resolver"].Success && text[match.Index - 1] is '/' or '=' or '%';

    private static int AddDoi(ReferenceText text, Match match, FieldSpans found)
    {
        var doi = TrimIdentifier(text, Of(match.Groups["doi"]));
        var name = text.Raw[doi.Start..doi.End];
        var uri = "https://doi.org/" + string.Concat(name.Where(character => !char.IsWhiteSpace(character)));
        var resolver = match.Groups["resolver"];
        found.Add(new FieldSpan(RefField.Doi, resolver.Success ? new(resolver.Index, doi.End) : doi) { Uri = uri });
        return match.Index;
    }

    private static bool AddUrl(ReferenceText text, Match match, FieldSpans found)
    {
        var url = TrimIdentifier(text, new(match.Index, match.Index + match.Length));
        var written = string.Concat(text.Raw[url.Start..url.End].Where(character => !char.IsWhiteSpace(character) && character is not '\u00ad' and not '\u200b'));
        var absolute = written.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "http://" + written : written;
        return Uri.TryCreate(absolute, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal)
            && found.Add(new FieldSpan(RefField.Uri, url) { Uri = absolute });
    }

    private static bool AddGroup(Match match, string name, RefField field, FieldSpans found)
    {
        var group = match.Groups[name];
        return group.Success && found.Add(field, Of(group));
    }

    private static Extent Of(Group group) => new(group.Index, group.Index + group.Length);

    /// <summary>Leaves out the sentence's own marks at the end, and a closing bracket that was not opened inside.</summary>
    private static Extent TrimIdentifier(ReferenceText text, Extent extent)
    {
        while (!extent.IsEmpty)
        {
            var last = text[extent.End - 1];
            var isUnopened = last == ')' && text.Slice(extent).Count('(') < text.Slice(extent).Count(')');
            if (last != ' ' && !isUnopened && !ClosingMarks.Contains(last, StringComparison.Ordinal)) break;
            extent = extent.To(extent.End - 1);
        }

        return extent;
    }

    /// <summary>Where "Retrieved from", "Available at:", "doi:" and the like begin, if the content ends with such words.</summary>
    private static int LeadStart(ReferenceText text, Extent content)
    {
        var tail = content.From(content.End - LongestLead);
        var lead = LeadPattern().Match(text.Plain, tail.Start, tail.Length);
        return lead.Success && lead.Index > content.Start ? lead.Index : content.End;
    }

    private const string Date = @"(?:\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\d{4}\s+\p{L}{3,9}\.?(?:\s+\d{1,2})?|\p{L}{3,9}\.?\s+\d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}-\d{2}-\d{2})";

    [GeneratedRegex(@"(?:(?<resolver>(?:https?\s?:\s?/\s?/\s?(?:dx\.|www\.)?doi\.org\s?/\s?|(?<![\w.])(?:dx\.)?doi\.org\s?/\s?)+)|\[?doi\s?(?:[:.]\s*|\s+))*(?<![\d]|\d\.)(?<doi>10\.\d{4,9}(?:\.\d+)*\s?/\s?[^\s""<>|]+)", RegexOptions.IgnoreCase)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"(?:(?:https?|ftp)\s?:\s?/\s?/\s?|(?<![\w@./])www\.)[^\s""<>|]+(?:(?<=[-_=/])\s(?=[\w%.-]*[/=_%]|[\w-]+\.(?:html?|pdf|php|aspx?))[^\s""<>|]+)?", RegexOptions.IgnoreCase)]
    private static partial Regex UrlPattern();

    [GeneratedRegex(@"[\[(]?\bPMID\s*:?\s*(?<id>\d{4,9})\)?|(?<=[.\s])(?<id>\d{7,8})(?=\.?\s*$|\s10\.\d)|\bPMCID\s*:?\s*PMC\d+", RegexOptions.IgnoreCase)]
    private static partial Regex PmidPattern();

    [GeneratedRegex(@"\bISBN(?:-1[03])?\s*:?\s*(?<id>[\d][\d -]{8,16}[\dX])", RegexOptions.IgnoreCase)]
    private static partial Regex IsbnPattern();

    [GeneratedRegex(@"[\[(]?\b(?:last\s+)?(?:retrieved|accessed|access(?:ed)?\s+date|date\s+accessed|viewed|cited|diakses|diunduh|dikutip|diambil)\s*:?\s*(?:(?:on|pada|tanggal|tgl\.?)\s+)*(?<date>" + Date + @")[\])]?", RegexOptions.IgnoreCase)]
    private static partial Regex AccessPattern();

    [GeneratedRegex(@"(?:[\[(]\s*(?:online|daring)\s*[\])]\s*[.,:]?\s*)?[\[(]?\s*\b(?:(?:retrieved|accessed|available|diakses|diunduh|diambil|tersedia|dapat\s+diakses)\s*(?:,?\s*" + Date + @",?)?\s*(?:online|on-line|daring)?\s*(?:(?:from|at|di|dari|pada|melalui|on|in|via)\b)?|doi|url|\[google scholar\]|pmid|online|link)\s*[:.]?\s*[\[(<]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex LeadPattern();
}
