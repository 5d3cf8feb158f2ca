using System.Globalization;

namespace Pipeline.Vocabulary.Journals;

/// <summary>Dates as they are printed: "9 March 2026", "9 Maret 2026"; in other languages as ISO 8601 writes them.</summary>
public static class DateText
{
    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Indonesian =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    public static string Of(PartialDate date, string language)
    {
        var names = language.Split('-')[0] switch
        {
            "en" => English,
            "id" => Indonesian,
            _ => null,
        };
        if (names is null || date.Month is not (>= 1 and <= 12)) return date.ToString();
        var month = names[date.Month.Value - 1];
        return date.Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{day} {month} {date.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{month} {date.Year}");
    }
}
