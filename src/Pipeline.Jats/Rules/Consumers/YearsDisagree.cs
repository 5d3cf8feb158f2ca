using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS115: years that disagree with the date of publication.</summary>
internal sealed class YearsDisagree()
    : ConsumerRule(
        new(
            "JATS115",
            Severity.Query,
            "Years disagree",
            "Volume, copyright and date of publication speak of the same year; a template’s old year is the most frequent slip of all.",
            "House rule: one year throughout; PMC style, pub-date",
            "<copyright-year>2022</copyright-year>, published 2026",
            "<copyright-year>2026</copyright-year>",
            "Correct the year that is wrong."
        ),
        Gate.Consistency
    )
{
    /// <summary>A volume is named after a year near that of its publication; any other number counts volumes.</summary>
    private const int MostYears = 20;

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var published = article.PublicationYears;
        if (published.Count == 0)
            yield break;
        foreach (
            var year in article
                .Meta!.Elements("permissions")
                .Elements("copyright-year")
                .Where(year => CalendarDate.YearIn(year.Value) is { } stated && !published.Contains(stated))
        )
            yield return At(year, $"The copyright is of {year.Value}, the publication of {published.Min()}.", year.Value);
        if (
            article.Meta.Element("volume") is { } volume
            && CalendarDate.YearIn(volume.Value) is { } named
            && !published.Contains(named)
            && published.Any(year => Math.Abs(year - named) <= MostYears)
        )
            yield return At(volume, $"The volume is that of {named}, the publication of {published.Min()}.", volume.Value);
    }
}
