using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Dates;

internal sealed class HistoryOrder : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META033",
            Severity.Error,
            "Dates out of order",
            "An article is received, revised, accepted and then published; another order means that a date is wrong.",
            "JATS history/date; JATS4R Article Dates",
            "Received 2026-02-01, accepted 2026-01-20",
            "Received 2026-01-02, accepted 2026-01-20",
            "Find the wrong date in the journal system and give it under history in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var dates = article
            .Meta.History.Where(entry =>
                entry.Date is not null && (entry.Event != HistoryEvent.Published || article.Meta.Published is null)
            )
            .Select(entry => (entry.Event, Date: entry.Date!.Value, entry.Source))
            .ToList();
        if (article.Meta.Published is { } published)
            dates.Add((HistoryEvent.Published, published, article.Meta.JournalLine?.Source ?? SourceRef.None));

        dates = [.. dates.OrderBy(entry => entry.Event)];
        return StageResult.Of(
            article,
            dates
                .Zip(dates.Skip(1))
                .Where(pair => pair.First.Date > pair.Second.Date)
                .Select(pair =>
                    Info.At(
                        pair.Second.Event == HistoryEvent.Published ? pair.First.Source : pair.Second.Source,
                        $"The {pair.First.Event.InWords()}, {pair.First.Date.InWords()}, is later than the {pair.Second.Event.InWords()}, {pair.Second.Date.InWords()}."
                    )
                )
        );
    }
}
