using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes pub-date and history, typed and with the ISO form (JATS4R article publication and history dates).</summary>
internal static class DateXml
{
    public static XElement? Published(PartialDate? date) =>
        date is { } day
            ? Date("pub-date", day, new XAttribute("date-type", "pub"), new XAttribute("publication-format", "electronic"))
            : null;

    /// <summary>Dates that could be read; the publication date only where pub-date does not say it.</summary>
    public static XElement? History(ArticleMeta meta) =>
        Xml.Around(
            "history",
            meta.History.Where(entry => entry.Date is not null && (entry.Event != HistoryEvent.Published || meta.Published is null))
                .Select(entry => Date("date", entry.Date!.Value, new XAttribute("date-type", DateType(entry.Event))).From(entry.Source))
        );

    private static XElement Date(string name, PartialDate date, params XAttribute[] attributes) =>
        new(
            name,
            attributes,
            new XAttribute("iso-8601-date", date.ToString()),
            date.Month is null || date.Day is null ? null : new XElement("day", Digits(date.Day.Value)),
            date.Month is null ? null : new XElement("month", Digits(date.Month.Value)),
            new XElement("year", date.Year.ToString("0000", CultureInfo.InvariantCulture))
        );

    private static string Digits(int value) => value.ToString("00", CultureInfo.InvariantCulture);

    private static string DateType(HistoryEvent history) =>
        history switch
        {
            HistoryEvent.Received => "received",
            HistoryEvent.Revised => "rev-recd",
            HistoryEvent.Accepted => "accepted",
            HistoryEvent.Published => "pub",
            _ => throw new UnreachableException(),
        };
}
