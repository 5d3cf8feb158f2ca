using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads publication and history dates.</summary>
internal static class DateReader
{
    /// <summary>The electronic publication before any other date.</summary>
    public static PartialDate? Published(XElement meta)
    {
        var dates = meta.Elements("pub-date").ToList();
        var best =
            dates.FirstOrDefault(date => IsOf(date, "pub", "epub") && date.Attribute("publication-format")?.Value is null or "electronic")
            ?? dates.FirstOrDefault(date => IsOf(date, "pub", "ppub"))
            ?? dates.FirstOrDefault();
        return best is null ? null : CalendarDate.Of(best);
    }

    public static IEnumerable<HistoryDate> History(XElement? history, Func<XElement, SourceRef> locate) =>
        from date in history?.Elements("date") ?? []
        let kind = EventOf(date.Attribute("date-type")?.Value)
        where kind is not null
        select new HistoryDate(
            kind.Value,
            string.Join(' ', date.Elements().Select(part => part.Value)),
            CalendarDate.Of(date),
            locate(date)
        );

    private static bool IsOf(XElement date, string dateType, string pubType) =>
        date.Attribute("date-type")?.Value == dateType || date.Attribute("pub-type")?.Value == pubType;

    private static HistoryEvent? EventOf(string? dateType) =>
        dateType switch
        {
            "received" => HistoryEvent.Received,
            "rev-recd" => HistoryEvent.Revised,
            "accepted" => HistoryEvent.Accepted,
            "pub" => HistoryEvent.Published,
            _ => null,
        };
}
