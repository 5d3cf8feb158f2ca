using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary;

namespace Pipeline.Jats.Checking;

/// <summary>Holds the parts of a date against the calendar and against its ISO form.</summary>
internal static class CalendarDate
{
    private const int FirstYear = 1700;
    private const int LastYear = 2100;

    private static readonly string[] Parts = ["year", "month", "day"];

    /// <summary>What is wrong with a pub-date or date, in words that end a sentence.</summary>
    public static IEnumerable<string> Problems(XElement date)
    {
        var (year, month, day) = (Number(date, "year"), Number(date, "month"), Number(date, "day"));
        if (year is not (>= FirstYear and <= LastYear))
            yield return $"“{date.Element("year")?.Value}” is no year between {FirstYear} and {LastYear}";
        else if (date.Element("month") is not null && month is not (>= 1 and <= 12))
            yield return $"“{date.Element("month")!.Value}” is no month of the year";
        else if (date.Element("day") is not null && month is null)
            yield return "it has a day without a month";
        else if (date.Element("day") is not null && (day is not >= 1 || day > DateTime.DaysInMonth(year.Value, month!.Value)))
            yield return $"“{date.Element("day")!.Value}” is no day of that month";
        else if (date.Attribute("iso-8601-date")?.Value is { } iso && !IsoForms(year.Value, month, day).Contains(iso))
            yield return $"its parts and its ISO form “{iso}” differ";
    }

    /// <summary>Whether a text is a whole date of the calendar, as 2026-03-12.</summary>
    public static bool IsIso(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The year that a text is, or begins with as an ISO date does; null for any other text.</summary>
    public static int? YearIn(string? text) =>
        text is { Length: >= 4 }
        && (text.Length == 4 || text[4] == '-')
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear
            ? year
            : null;

    /// <summary>
    /// The date as exact as its parts are of the calendar: what is no month of the year or no day of that month is taken as not
    /// given. Null without a year of 1 to 9999.
    /// </summary>
    public static PartialDate? Of(XElement date)
    {
        if (Number(date, "year", DateTime.MaxValue.Year) is not { } year)
            return null;
        if (Number(date, "month", 12) is not { } month)
            return new(year);
        return new(year, month, Number(date, "day", DateTime.DaysInMonth(year, month)));
    }

    /// <summary>The parts that are there, the year first.</summary>
    public static string TextOf(XElement date) =>
        string.Join('-', Parts.Select(part => date.Element(part)?.Value.Trim()).Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The ISO form as exact as the parts, or less exact.</summary>
    private static IEnumerable<string> IsoForms(int year, int? month, int? day) =>
        new[] { new PartialDate(year), new PartialDate(year, month), new PartialDate(year, month, month is null ? null : day) }.Select(
            date => date.ToString()
        );

    private static int? Number(XElement date, string name) =>
        int.TryParse(date.Element(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Number(XElement date, string name, int last) =>
        Number(date, name) is { } number && number >= 1 && number <= last ? number : null;
}
