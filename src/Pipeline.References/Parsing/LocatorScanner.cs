using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Takes volume, issue, pages and a late year off the end of a reference, whichever of them it has and in whichever
/// style: "22(2), 54–89", "2013;124(7):423–41", "Vol. 22 No. 2, hlm. 54-89", "27, 370–383 (2007)".
/// </summary>
internal static partial class LocatorScanner
{
    private const string Marks = ".,;:";

    /// <summary>Characters that one piece may have ("Vol. XXIV, No. 12 (Supplement 2)"); only so much of the end is searched.</summary>
    private const int LongestLocator = 72;

    /// <returns>The content before what was taken.</returns>
    public static Extent Scan(ReferenceText text, Extent content, FieldSpans found)
    {
        content = text.TrimEnd(content, Marks);
        if (!found.Has(RefField.Year)) content = Take(text, content, found, LastYearPattern());
        content = TakePages(text, content, found);
        content = found.Has(RefField.Year) ? SkipRepeatedDate(text, content) : Take(text, content, found, BracketedYearPattern());
        content = TakeVolume(text, content, found);
        if (!found.Has(RefField.Year)) content = Take(text, content, found, EarlyYearPattern());
        return content;
    }

    /// <summary>Takes pages off the end only where a word says that they are pages, as after the imprint of a book.</summary>
    public static Extent ScanMarkedPages(ReferenceText text, Extent content, FieldSpans found)
    {
        var trimmed = text.TrimEnd(content, Marks);
        foreach (var pattern in (ReadOnlySpan<Regex>)[MarkedRangePattern(), MarkedPagePattern()])
        {
            var rest = Take(text, trimmed, found, pattern);
            if (rest != trimmed) return rest;
        }

        return content;
    }

    /// <summary>"Vol. 20, No. 1 (January 2015)": the date of the issue, where the year is known already.</summary>
    private static Extent SkipRepeatedDate(ReferenceText text, Extent content)
    {
        var tail = content.From(content.End - LongestLocator);
        var match = BracketedYearPattern().Match(text.Plain, tail.Start, tail.Length);
        return match.Success && char.IsDigit(text[match.Index - 1]) ? text.TrimEnd(content.To(match.Index), Marks) : content;
    }

    /// <summary>Takes a year off the end, where none is read yet.</summary>
    public static Extent ScanYear(ReferenceText text, Extent content, FieldSpans found) =>
        found.Has(RefField.Year) ? content : Take(text, text.TrimEnd(content, Marks), found, LastYearPattern());

    private static Extent TakePages(ReferenceText text, Extent content, FieldSpans found)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[ArticleNumberPattern(), RangePattern(), MarkedPagePattern(), ElocationPattern(), SinglePagePattern()])
        {
            var rest = Take(text, content, found, pattern);
            if (rest != content) return rest;
        }

        return content;
    }

    private static Extent TakeVolume(ReferenceText text, Extent content, FieldSpans found)
    {
        var isLocated = found.Has(RefField.FirstPage) || found.Has(RefField.ElocationId);
        foreach (var pattern in (ReadOnlySpan<Regex>)[WordedPattern(), VolumeIssuePattern(), WordedVolumePattern(), WordedIssuePattern()])
        {
            var rest = Take(text, content, found, pattern);
            if (rest != content) return pattern == WordedIssuePattern() ? Take(text, rest, found, BareVolumePattern()) : rest;
        }

        return isLocated || IsSerialBefore(text, content) ? Take(text, content, found, BareVolumePattern()) : content;
    }

    /// <summary>"Title. Serial, 13": a number set off by a comma from words that name no publisher is a volume.</summary>
    private static bool IsSerialBefore(ReferenceText text, Extent content)
    {
        if (!LoneVolumePattern().IsMatch(text.Plain[content.Start..content.End]) || Sentences.Ends(text, content) is not [.., var last]) return false;
        var serial = content.From(last);
        return !Imprint.HasPlace(text, serial) && !Imprint.IsPublisher(text.Plain[serial.Start..serial.End]);
    }

    private static Extent Take(ReferenceText text, Extent content, FieldSpans found, Regex pattern)
    {
        var tail = content.From(content.End - LongestLocator);
        var match = pattern.Match(text.Plain, tail.Start, tail.Length);
        if (!match.Success || IsKnownYear(text, match, found)) return content;
        Add(match, "year", RefField.Year, found);
        Add(match, "month", RefField.Month, found);
        Add(match, "day", RefField.Day, found);
        Add(match, "volume", RefField.Volume, found);
        Add(match, "issue", RefField.Issue, found);
        Add(match, "first", RefField.FirstPage, found);
        Add(match, "last", RefField.LastPage, found);
        Add(match, "number", RefField.ElocationId, found);
        return text.TrimEnd(content.To(match.Index), Marks);
    }

    /// <summary>A bare number equal to the year already read is that year again and no volume.</summary>
    private static bool IsKnownYear(ReferenceText text, Match match, FieldSpans found) =>
        match.Groups["volume"] is { Success: true, Length: 4 } volume
        && found.First(RefField.Year) is { Length: >= 4 } year
        && text.Slice(year).StartsWith(volume.ValueSpan, StringComparison.Ordinal);

    private static void Add(Match match, string name, RefField field, FieldSpans found)
    {
        if (match.Groups[name] is { Success: true, Length: > 0 } group) found.Add(field, new(group.Index, group.Index + group.Length));
    }

    private const string PageWord = @"(?:(?:pp?|pgs?|pages?|hlm|hal|halaman|h|s)\b\.?\s*:?\s*)";

    private const string Page = @"(?:[A-Za-z]{0,3}\d+(?:\.e?\d+)?[A-Za-z]?|[ivxlc]+)";

    private const string Month = @"(?:(?<month>(?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)\p{L}*\.?)(?:\s*[-–/]\s*\p{L}+\.?)?(?:\s+(?<day>\d{1,2}))?)";

    private const string Number = @"(?:no|nr|num|number|issue|iss|nomor|edisi|heft|n)\b\.?\s*°?\s*";

    private const string VolumeWord = @"(?:vol(?:ume)?s?\b\.?|jilid\b|\bv\.|band\b|tome\b)\s*";

    [GeneratedRegex(@"[.,;\s(]\s*\(?(?:\d{1,2}\s+)?" + Month + @"?,?\s*(?<year>(?:1[5-9]|20)\d\d[a-z]?)(?:\s+" + Month + @")?\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex LastYearPattern();

    [GeneratedRegex(@"[.,;:(\s]\s*(?:article|art\.|artikel|paper|id)\s*(?:no\.?|number|id|nomor)?\s*:?\s*(?<number>[A-Za-z]{0,3}[\d][\w.-]*)\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ArticleNumberPattern();

    [GeneratedRegex(@"(?:[,:;.)]\s*|\s)" + PageWord + @"?(?<=[,:;.)]\s{0,2}|\d\s{1,2}|" + PageWord + @")(?<first>" + Page + @")\s?[-–]{1,2}\s?(?<last>" + Page + @")(?:\s?pp?\.?)?\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"[,:;.\s]\s*\b(?:pp?|hlm|hal|halaman|pages?)\b\.?\s*:?\s*(?<first>" + Page + @")\s?[-–]{1,2}\s?(?<last>" + Page + @")$", RegexOptions.IgnoreCase)]
    private static partial Regex MarkedRangePattern();

    [GeneratedRegex(@"[,:;.)(\s]\s*\b(?:pp?|hlm|hal|halaman|page)\b\.?\s*:?\s*(?<first>[A-Z]?\d+[A-Za-z]?)\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex MarkedPagePattern();

    [GeneratedRegex(@"[,:;.)\s]\s*(?<number>[eE]\d{2,}(?:[-–]e?\d+)?|[a-z]{2,4}\d{3,})$")]
    private static partial Regex ElocationPattern();

    [GeneratedRegex(@"(?<=\d\s*\)?\s*[,:;]\s*)(?<first>[A-Z]?\d+[A-Za-z]?)(?:\s?pp?\.?)?$")]
    private static partial Regex SinglePagePattern();

    [GeneratedRegex(@"[(\s.,]\s*" + VolumeWord + @"(?<volume>[A-Z]?\d+[A-Za-z]?(?:[–/-]\d+)?|[IVXLC]+)\s*[,;.:]?\s*\(?\s*" + Number + @"(?<issue>[\w–/-]+(?:\s?&\s?\d+)?)\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex WordedPattern();

    [GeneratedRegex(@"(?:[,;:.\s]\s*)(?:" + VolumeWord + @")?(?<volume>[A-Z]{0,2}\d+[A-Za-z]{0,2}(?:[–/-]\d+)?|[IVXLC]+)\s*\(\s*(?:" + Number + @")?(?<issue>[^()]{1,32}?)\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex VolumeIssuePattern();

    [GeneratedRegex(@"[,;:.\s(]\s*" + VolumeWord + @"(?<volume>[A-Z]?\d+[A-Za-z]?(?:[–/-]\d+)?|[IVXLC]+)\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex WordedVolumePattern();

    [GeneratedRegex(@"[,;:.\s(]\s*(?:\b" + Number + @"(?<issue>\d[\w–/-]*)\)?|\((?<issue>\d{1,3}(?:[–/-]\d+)?)\))$", RegexOptions.IgnoreCase)]
    private static partial Regex WordedIssuePattern();

    [GeneratedRegex(@"[,;:.\s]\s*(?<volume>[A-Z]?\d{1,4}[A-Za-z]?(?:[–/-]\d{1,4})?|[IVXLC]{2,7})$")]
    private static partial Regex BareVolumePattern();

    [GeneratedRegex(@"\p{L},\s\d{1,3}$")]
    private static partial Regex LoneVolumePattern();

    [GeneratedRegex(@"\s\(\s*" + Month + @"?\s*(?<year>(?:1[5-9]|20)\d\d)\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex BracketedYearPattern();

    [GeneratedRegex(@"[.,;\s(]\s*\(?" + Month + @"?\s*(?<year>(?:1[5-9]|20)\d\d)(?:\s+" + Month + @")?\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex EarlyYearPattern();
}
