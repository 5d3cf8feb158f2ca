using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Languages;

/// <summary>Dates written with the names of months.</summary>
internal static partial class Months
{
    /// <summary>Words between day, month and year.</summary>
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "de",
        "del",
        "do",
        "of",
        "the",
        "den",
        "der",
        "am",
        "le",
        "du",
        "el",
        "em",
        "on",
        "pada",
        "tanggal",
        "tarikh",
        "op",
    };

    /// <summary>The month and year, else the year alone, that an issue's line names; the last one where it names several.</summary>
    public static PartialDate? FindIssueDate(string text)
    {
        foreach (Match match in MonthYear().Matches(text))
            if (MonthNames.NumberOf(match.Groups["month"].Value) is { } month)
                return new(int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), month);
        var years = Year().Matches(text);
        return years.Count == 0 ? null : new(int.Parse(years[^1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Whether the text is a date and no more, in digits or with a month's name.</summary>
    public static bool IsDate(string text)
    {
        var bare = text.Trim(' ', '.', ',', ';', '|', '(', ')', ':', '-', '–');
        if (NumericDate().IsMatch(bare))
            return true;
        var words = bare.Split([' ', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Joints.Contains(word)).ToList();
        return words.Count is 2 or 3 && words.Count(IsMonth) == 1 && words.TrueForAll(word => IsMonth(word) || DateNumber().IsMatch(word));
    }

    /// <summary>Words of the longest list of towns.</summary>
    private const int MostTowns = 8;

    /// <summary>Whether the text says where and when something was written ("Kupang, February 2026", "Semarang, Poznań and Enugu, May 2026").</summary>
    public static bool IsPlaceAndDate(string text) =>
        Enumerable
            .Range(2, Math.Max(0, text.Length - 2))
            .Any(at => text[at] == ',' && IsDate(FirstDay().Replace(text[(at + 1)..], string.Empty)) && IsPlace(text[..at]));

    private static bool IsPlace(string text)
    {
        var words = text.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        var isList = text.Contains(',', StringComparison.Ordinal) || text.Contains('/', StringComparison.Ordinal);
        return words.Length <= (isList ? MostTowns : 4)
            && words.All(word => char.IsUpper(word[0]) || word is "de" or "di" or "la" || (isList && PersonWords.IsConjunction(word)));
    }

    private static bool IsMonth(string word) => MonthNames.NumberOf(word) is not null;

    [GeneratedRegex(@"(?<!\p{L})(?<month>\p{L}+)\.?,?\s+(?<year>(?:19|20)[0-9]{2})\b")]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"(?<![\d-])(?:19|20)[0-9]{2}(?![\d-])")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:\d{1,4}\s*[/.\-–]\s*\d{1,2}\s*[/.\-–]\s*\d{1,4}|(?:19|20)\d\d)$")]
    private static partial Regex NumericDate();

    /// <summary>The first day of several ("11–12 September 2025").</summary>
    [GeneratedRegex(@"^\s*\d{1,2}\.?\s*[-–—]\s*(?=\d{1,2}\b)")]
    private static partial Regex FirstDay();

    [GeneratedRegex(@"^\d{1,4}\.?(?:st|nd|rd|th|er|ère|e|º|ª|°|o)?\.?$")]
    private static partial Regex DateNumber();
}
