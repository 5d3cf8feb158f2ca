using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>Finds every year, and every word that stands for one, that may end a citation.</summary>
internal static partial class YearScanner
{
    /// <summary>Works cited by an earlier year are not cited beside one of ours.</summary>
    private const string FirstPrinted = "1450";

    public static IReadOnlyList<YearMark> Scan(string plain)
    {
        var marks = new List<YearMark>();
        for (var match = YearPattern().Match(plain); match.Success; match = match.NextMatch())
        {
            if (marks is [.., var last] && (match.Index < last.Extent.End || IsPageBehind(plain, last, match)))
                continue;
            AddMarks(marks, plain, match);
        }

        return marks;
    }

    /// <summary>"Lund (2016, 1210)": behind a year and a comma stands a page, where it is none of printed works.</summary>
    private static bool IsPageBehind(string plain, YearMark year, Match match) =>
        year.Year.Length > 0
        && plain.AsSpan(year.Extent.End, match.Index - year.Extent.End) is ", "
        && string.CompareOrdinal(match.Groups["year"].Value, FirstPrinted) < 0;

    private static void AddMarks(List<YearMark> marks, string plain, Match match)
    {
        var (year, other) = (match.Groups["year"].Value, Other(match));
        var mark = new YearMark(new(match.Index, match.Index + match.Length), year, match.Groups["suffix"].Value.ToLowerInvariant())
        {
            Other = other,
        };
        marks.Add(mark);
        if (mark.Suffix.Length == 0)
            return;
        for (var next = SuffixPattern().Match(plain, mark.Extent.End); next.Success; next = SuffixPattern().Match(plain, mark.Extent.End))
        {
            var suffix = next.Groups["suffix"].Value.ToLowerInvariant();
            if (suffix[0] <= mark.Suffix[0])
                return;
            var skipped = next.Groups["range"].Success
                ? string.Concat(Enumerable.Range(mark.Suffix[0] + 1, suffix[0] - mark.Suffix[0] - 1).Select(letter => (char)letter))
                : string.Empty;
            mark = new(new(next.Groups["suffix"].Index, next.Index + next.Length), year, suffix)
            {
                Other = other,
                Skipped = skipped,
                IsLetterAlone = true,
            };
            marks.Add(mark);
        }
    }

    private static string? Other(Match match) => match.Groups["other"] is { Success: true, Value: var other } ? other : null;

    /// <summary>
    /// A year is not part of a longer number, range, date or address. With the other year of a reprint before it
    /// ("1922/1978", "[1922] 1978") or behind it ("1978 [1922]").
    /// </summary>
    [GeneratedRegex(
        @"(?<![\w.–/-]|\d[,\s])(?:(?<other>(?:1[0-9]|20)[0-9]{2})\s?/\s?|[\[(](?<other>(?:1[0-9]|20)[0-9]{2})[\])]\s?/?)?(?<![\d–-])(?<year>(?:1[0-9]|20)[0-9]{2})(?:\s?-?(?<suffix>[a-k])(?![\p{L}'-]))?"
            + @"(?![\w%]|[–-][\d?)]|\.\d|,\d{3}\b|/\d{1,2}\b)(?:\s[\[(](?:orig(?:inal|\.)?\s?)?(?<other>(?:1[0-9]|20)[0-9]{2})[\])])?"
            + @"|(?<![\w.])"
            + CitingForms.Undated
            + @"(?!\w)(?:\s?-?(?<suffix>[a-k])(?!\p{L}))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex YearPattern();

    /// <summary>A further letter for the same year: "2019a, b", "2019a–c", "2019a und b".</summary>
    [GeneratedRegex(@"\G\s?(?:[,;&/]|(?<range>[–-])|(?<=\s)" + CitingForms.And + @"(?=\s))\s?(?<suffix>[a-k])(?![\p{L}\d'.-])")]
    private static partial Regex SuffixPattern();
}
