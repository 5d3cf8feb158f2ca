using System.Globalization;
using System.Xml.Linq;

namespace Pipeline.Jats.Checking;

/// <summary>Holds the parts of a date against the calendar and against its ISO form.</summary>
internal static class CalendarDate
{
    private const int FirstYear = 1700;
    private const int LastYear = 2100;

    /// <summary>What is wrong with a pub-date or date, in words that end a sentence.</summary>
    public static IEnumerable<string> Problems(XElement date)
    {
        var (year, month, day) = (Number(date, "year"), Number(date, "month"), Number(date, "day"));
        if (year is not (>= FirstYear and <= LastYear)) yield return $"“{date.Element("year")?.Value}” is no year between {FirstYear} and {LastYear}";
        else if (date.Element("month") is not null && month is not (>= 1 and <= 12)) yield return $"“{date.Element("month")!.Value}” is no month of the year";
        else if (date.Element("day") is not null && month is null) yield return "it has a day without a month";
        else if (date.Element("day") is not null && (day is not >= 1 || day > DateTime.DaysInMonth(year.Value, month!.Value))) yield return $"“{date.Element("day")!.Value}” is no day of that month";
        else if (date.Attribute("iso-8601-date")?.Value is { } iso && !IsoForms(year.Value, month, day).Contains(iso)) yield return $"its parts and its ISO form “{iso}” differ";
    }

    /// <summary>The ISO form as exact as the parts, or less exact.</summary>
    private static IEnumerable<string> IsoForms(int year, int? month, int? day)
    {
        yield return year.ToString("0000", CultureInfo.InvariantCulture);
        if (month is not null) yield return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
        if (day is not null) yield return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
    }

    private static int? Number(XElement date, string name) =>
        int.TryParse(date.Element(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
