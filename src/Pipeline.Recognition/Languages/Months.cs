using System.Text.RegularExpressions;
using Pipeline.Vocabulary;

namespace Pipeline.Recognition.Languages;

/// <summary>Names of months in English and Indonesian, and dates written with them.</summary>
internal static partial class Months
{
    private static readonly string[][] Names =
    [
        ["january", "januari", "jan"], ["february", "februari", "pebruari", "feb"], ["march", "maret", "mar"], ["april", "apr"],
        ["may", "mei"], ["june", "juni", "jun"], ["july", "juli", "jul"], ["august", "agustus", "aug", "agt", "agu"],
        ["september", "sept", "sep"], ["october", "oktober", "oct", "okt"], ["november", "nopember", "nov"], ["december", "desember", "dec", "des"],
    ];

    /// <summary>1 to 12, or null where the word is no month.</summary>
    public static int? Number(string word)
    {
        var index = Array.FindIndex(Names, names => names.Contains(word.TrimEnd('.').ToLowerInvariant()));
        return index < 0 ? null : index + 1;
    }

    /// <summary>The month and year, else the year alone, that an issue's line names; the last one where it names several.</summary>
    public static PartialDate? FindIssueDate(string text)
    {
        foreach (Match match in MonthYear().Matches(text))
            if (Number(match.Groups["month"].Value) is { } month)
                return new(int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), month);
        var years = Year().Matches(text);
        return years.Count == 0 ? null : new(int.Parse(years[^1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Whether the text is a date and no more, in digits or with a month's name.</summary>
    public static bool IsDate(string text)
    {
        var bare = text.Trim(' ', '.', ',', ';', '|', '(', ')', ':', '-', '–');
        if (NumericDate().IsMatch(bare)) return true;
        var words = bare.Split([' ', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && words.Count(word => Number(word) is not null) == 1 && words.All(word => Number(word) is not null || DateNumber().IsMatch(word));
    }

    [GeneratedRegex(@"(?<month>\p{L}+)\.?,?\s+(?<year>(?:19|20)[0-9]{2})\b")]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"(?<![\d-])(?:19|20)[0-9]{2}(?![\d-])")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:\d{1,4}\s*[/.\-–]\s*\d{1,2}\s*[/.\-–]\s*\d{1,4}|(?:19|20)\d\d)$")]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"^\d{1,4}(?:st|nd|rd|th)?$")]
    private static partial Regex DateNumber();
}
