using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS114: dates in an impossible order.</summary>
internal sealed class DatesOutOfOrder()
    : ConsumerRule(
        new(
            "JATS114",
            Severity.Query,
            "Dates out of order",
            "An article is received, revised, accepted and published, in this order.",
            "PMC style, history; JATS4R article dates",
            "accepted 2026-01-09, received 2026-03-25",
            "received 2026-01-09, accepted 2026-03-25",
            "Check the dates in the manuscript or in article.yaml."
        ),
        Gate.Consistency
    )
{
    private static readonly string[] Order = ["received", "rev-recd", "accepted"];

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var dates = Order
            .SelectMany(kind =>
                article.Meta?.Elements("history").Elements("date").Where(date => date.Attribute("date-type")?.Value == kind) ?? []
            )
            .Concat(article.Meta?.Elements("pub-date").Where(date => date.Element("day") is not null) ?? [])
            .ToList();
        var latest = new List<(XElement Element, PartialDate Date)>();
        foreach (var element in dates)
        {
            if (CalendarDate.Of(element) is not { } date)
                continue;
            var name = NameOf(element);
            if (latest.Find(before => NameOf(before.Element) != name && before.Date > date).Element is { } earlier)
                yield return At(element, $"The date “{name}” lies before “{NameOf(earlier)}”.", CalendarDate.TextOf(element));
            var known = latest.FindIndex(before => NameOf(before.Element) == name);
            if (known < 0)
                latest.Add((element, date));
            else if (date > latest[known].Date)
                latest[known] = (element, date);
        }
    }

    private static string NameOf(XElement date) =>
        date.Name == "pub-date" ? "published" : date.Attribute("date-type")?.Value ?? string.Empty;
}
