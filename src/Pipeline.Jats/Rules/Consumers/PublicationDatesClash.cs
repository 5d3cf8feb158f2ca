using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS101: publication dates that do not fit together.</summary>
internal sealed class PublicationDatesClash()
    : ConsumerRule(
        new(
            "JATS101",
            Severity.Query,
            "Publication dates do not fit",
            "There is one date of each kind, and an article in a collection has also the day on which it went online.",
            "PMC style, pub-date",
            "two <pub-date date-type=\"pub\" publication-format=\"electronic\">",
            "one of each kind",
            "Keep one date of each kind."
        ),
        GateDemand.Error(Gate.Archive),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var dates = article.Meta?.Elements("pub-date").ToList() ?? [];
        foreach (var second in dates.GroupBy(KindOf, StringComparer.Ordinal).SelectMany(alike => alike.Skip(1)))
            yield return At(second, $"There are several publication dates of the kind “{KindOf(second)}”.", JatsArticle.TextOf(second));
        if (dates.Find(IsCollection) is { } collection && !dates.Exists(IsOnline))
            yield return At(Severity.Notice, collection, "The date of the collection stands without the day of electronic publication.");
    }

    private static string KindOf(XElement date) =>
        date.Attribute("pub-type")?.Value ?? $"{date.Attribute("date-type")?.Value} {date.Attribute("publication-format")?.Value}".Trim();

    private static bool IsCollection(XElement date) =>
        date.Attribute("pub-type")?.Value == "collection" || date.Attribute("date-type")?.Value == "collection";

    private static bool IsOnline(XElement date) =>
        !IsCollection(date)
        && date.Element("day") is not null
        && (date.Attribute("pub-type")?.Value is "epub" or "epub-ppub" || date.Attribute("date-type") is not null);
}
