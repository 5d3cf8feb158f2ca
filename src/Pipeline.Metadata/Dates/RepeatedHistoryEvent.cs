using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Dates;

internal sealed class RepeatedHistoryEvent : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META035",
            Severity.Query,
            "Two dates for one event",
            "An article is received, accepted and published once; two different dates cannot both be right.",
            "PMC style checker, history: one date of each type",
            "Received 1 May 2025 … Received 3 May 2025",
            "Received 1 May 2025",
            "Give the right date under history in article.yaml; it replaces both."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(
            article,
            article
                .Meta.History.Where(entry => entry.Event != HistoryEvent.Revised && entry.Date is not null)
                .GroupBy(entry => entry.Event)
                .Where(group => group.Distinct().Select(entry => entry.Date).Distinct().Count() > 1)
                .Select(group =>
                    Info.At(
                        group.Last().Source,
                        $"The {group.Key.InWords()} is given as {string.Join(" and as ", group.Select(entry => entry.Date!.Value.InWords()).Distinct())}."
                    )
                )
        );
}
