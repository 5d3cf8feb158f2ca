using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS116: a reference that is younger than the article.</summary>
internal sealed class CitationFromTheFuture()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "Reference younger than the article",
            "A work that appears a year after the article cannot have been read for it.",
            "House rule: what is cited exists",
            "<year>2062</year> in an article of 2026",
            "<year>2026</year>",
            "Check the year of the reference."
        ),
        Gate.Consistency
    )
{
    public const string Code = "JATS116";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        if (article.PublicationYears is not { Count: > 0 } published)
            yield break;
        var last = published.Max() + 1;
        foreach (
            var year in article
                .Elements("year")
                .Where(year =>
                    year.Parent?.Name.LocalName is "mixed-citation" or "element-citation"
                    && CalendarDate.YearIn(year.Value[..Math.Min(4, year.Value.Length)]) > last
                )
        )
            yield return At(year, $"The reference is of {year.Value}, the article of {last - 1}.", JatsArticle.TextOf(year.Parent));
    }
}
