using Pipeline.Metadata.Dates;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Issues;

/// <summary>
/// Fills the publication date: issue.yaml, then the printed date of publication, then the journal line.
/// Where a later source agrees and knows it more exactly, its day is taken.
/// </summary>
internal sealed class PublicationDate : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META015",
            Severity.Notice,
            "Publication date other than the issue's",
            "A publication date that does not fit the issue shows in every index and cannot be explained later.",
            "issue.yaml; JATS pub-date; JATS4R Article Dates",
            "March 2024 in an issue of March 2026",
            "March 2026",
            "Give the right date in article.yaml or issue.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        if (article.Meta.Published is not null)
            return StageResult.Of(article);

        var sources = Sources(article.Meta, context).ToList();
        if (sources.Count == 0)
            return StageResult.Of(article);
        var published = sources.Aggregate(
            sources[0].Date,
            (date, source) => source.Date.CompareTo(date) == 0 ? MoreExact(date, source.Date) : date
        );
        return StageResult.Of(
            article with
            {
                Meta = article.Meta with { Published = published },
            },
            sources
                .Where(source => source.Date.CompareTo(published) != 0)
                .Select(source =>
                    Info.At(
                        source.Place,
                        $"The publication date is {published.InWords()} by {sources[0].Name}, but {source.Date.InWords()} by {source.Name}; the first was taken.",
                        source.Date.ToString(),
                        published.ToString()
                    )
                )
        );
    }

    private static IEnumerable<(PartialDate Date, string Name, SourceRef Place)> Sources(ArticleMeta meta, NormaliserContext context)
    {
        if (context.Issue.Date is { } ofIssue)
            yield return (ofIssue, "issue.yaml", context.Issue.Source);
        foreach (var entry in meta.History.Where(entry => entry.Event == HistoryEvent.Published))
        {
            if ((entry.Date ?? DateReader.Read(entry.Raw).Certain) is { } printed)
                yield return (printed, "the manuscript's history", entry.Source);
        }

        if (meta.JournalLine is { Date: { } inLine } line)
            yield return (inLine, "the manuscript's journal line", line.Source);
    }

    private static PartialDate MoreExact(PartialDate one, PartialDate other) =>
        one.Month is null || (one.Day is null && other.Day is not null) ? other : one;
}
