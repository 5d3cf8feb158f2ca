using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Dates;

internal sealed class FarOffHistoryDate : INormalisationRule
{
    /// <summary>Longer than this from one date of an article to its publication is rare enough to ask.</summary>
    private const int UsualYears = 4;

    public Rule Info { get; } =
        new(
            "META034",
            Severity.Query,
            "Date years away from publication",
            "A year mistyped, or left over from the template, shows as a history of many years.",
            "House rule: no more than four years between a history date and publication",
            "Received 12 June 2015, published March 2026",
            "Received 12 June 2025, published March 2026",
            "Confirm the date or correct it under history in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        if (article.Meta.Published is not { } published)
            return StageResult.Of(article);
        return StageResult.Of(
            article,
            article
                .Meta.History.Where(entry => entry.Date is { } date && Math.Abs(published.Year - date.Year) > UsualYears)
                .Select(entry =>
                    Info.At(
                        entry.Source,
                        $"The {entry.Event.InWords()}, {entry.Date!.Value.InWords()}, is years away from publication in {published.Year}; is the year right?",
                        entry.Date.Value.ToString()
                    )
                )
        );
    }
}
