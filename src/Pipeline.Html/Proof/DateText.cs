using System.Globalization;
using Pipeline.Vocabulary;

namespace Pipeline.Html.Proof;

/// <summary>Dates as people read them.</summary>
internal static class DateText
{
    /// <summary>"9 March 2026", "March 2026" or "2026"; the bare ISO form where month or day is none of the calendar.</summary>
    public static string? Of(PartialDate? date) => date switch
    {
        null => null,
        { Month: >= 1 and <= 12 and var month, Day: null } known => $"{Month(month)} {Year(known)}",
        { Month: >= 1 and <= 12 and var month, Day: { } day } known => string.Create(CultureInfo.InvariantCulture, $"{day} {Month(month)} {Year(known)}"),
        { } known => known.ToString(),
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Year(PartialDate date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
