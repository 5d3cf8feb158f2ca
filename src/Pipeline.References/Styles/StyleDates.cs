using System.Globalization;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>Writes when a work appeared and when its address was looked up.</summary>
internal static class StyleDates
{
    /// <summary>The year first, then month and day for what appears by the day (APA 7 §9.13 to §9.17).</summary>
    public static void WriteIssued(PartList parts, Work work, StyleWords words)
    {
        WriteYear(parts, work, words);
        if (work.Issued is not { } issued || (work.Type == PublicationType.Journal && work.Volume is not null))
            return;
        if (issued.Season is { } season)
            parts.Enclosed(", ", RefField.Month, words.Seasons[season - 1], string.Empty);
        else
            WriteDays(parts, issued, words, before: ", ");
    }

    /// <summary>The year, or the words for a work that is in press or has none.</summary>
    public static void WriteYear(PartList parts, Work work, StyleWords words) =>
        parts.Field(
            RefField.Year,
            work.Issued is { } issued ? YearOf(issued) + work.YearSuffix
                : work.Status is not null ? words.InPress
                : work.Undated ?? words.NoDate
        );

    /// <summary>"May 4, 2021", or the words that were no date.</summary>
    public static string Accessed(WorkDate date, StyleWords words)
    {
        if (date.Literal is { } literal)
            return literal;
        var year = YearOf(date);
        if (date.Month is null)
            return year;
        return date.Day is null || words.IsDayFirst ? $"{Days(date, words)} {year}" : $"{Days(date, words)}, {year}";
    }

    /// <summary>Month and day, or months and days from the first to the last; nothing where no month is known.</summary>
    public static void WriteDays(PartList parts, WorkDate date, StyleWords words, string before)
    {
        if (date.Month is not { } month)
            return;
        var months = date.Parts.Select(known => known[1]).Distinct().ToList();
        var days = date.Parts.Where(known => known.Count > 2).Select(known => known[2].ToString(CultureInfo.InvariantCulture)).ToList();
        var isPlain = months.Count == 1 && days.Count > 0;
        parts.Sign(before);
        if (isPlain && words.IsDayFirst)
            parts.Enclosed(string.Empty, RefField.Day, string.Join('–', days), " ");
        parts.Field(RefField.Month, isPlain ? words.Months[month - 1] : Days(date, words));
        if (isPlain && !words.IsDayFirst)
            parts.Enclosed(" ", RefField.Day, string.Join('–', days), string.Empty);
    }

    private static string YearOf(WorkDate date)
    {
        var years = date.Parts.Select(parts => parts[0].ToString(CultureInfo.InvariantCulture)).Distinct().ToList();
        return (date.IsCirca ? "ca. " : string.Empty) + string.Join('–', years);
    }

    /// <summary>Months with their days, from the first to the last.</summary>
    private static string Days(WorkDate date, StyleWords words) =>
        string.Join('–', date.Parts.Where(parts => parts.Count > 1).Select(parts => DayOf(parts, words)).Distinct());

    private static string DayOf(Seq<int> parts, StyleWords words)
    {
        var month = words.Months[parts[1] - 1];
        if (parts.Count < 3)
            return month;
        var day = parts[2].ToString(CultureInfo.InvariantCulture);
        return words.IsDayFirst ? $"{day} {month}" : $"{month} {day}";
    }
}
