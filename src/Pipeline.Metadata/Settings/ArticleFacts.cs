using Pipeline.Metadata.Dates;
using Pipeline.Metadata.Issues;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Settings;

/// <summary>Puts in what article.yaml says of the article as a whole.</summary>
internal sealed class ArticleFacts : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META001",
            Severity.Info,
            "Set by article.yaml",
            "Staff know some facts better than the manuscript; what they wrote down takes its place.",
            "article.yaml of the article",
            "doi: 10.5555/harbour.31",
            "DOI 10.5555/harbour.31",
            "Nothing to do."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var settings = context.Settings;
        var findings = new List<Diagnostic>();
        var meta = article.Meta;
        meta = meta with
        {
            ArticleType = Settle("type", meta.ArticleType, settings.ArticleType, meta.Title.Source, findings)!,
            Doi = Settle("DOI", meta.Doi, settings.Doi is { } doi ? DoiForm.Bare(doi) : null, Anywhere(meta.Doi), findings),
            Title = SettleTitle(meta.Title, settings.Title, findings),
            RunningTitle = Settle("running title", meta.RunningTitle, settings.RunningTitle, Anywhere(meta.RunningTitle), findings),
            Subject =
                Settle("subject", context.Issue.Subject ?? meta.Subject, settings.Subject, meta.Title.Source, findings)
                ?? context.Profile.Subject,
            Published = SettlePublished(meta, settings, findings),
            History = SettleHistory(meta.History, settings.History, findings),
            Related = [.. meta.Related, .. settings.Related.Select(related => related with { Doi = DoiForm.Bare(related.Doi) })],
            Awards = settings.Awards.IsEmpty ? meta.Awards : settings.Awards,
        };
        return StageResult.Of(article with { Meta = meta }, findings);

        // What gives way may stand anywhere in the manuscript.
        SourceRef Anywhere(string? found) => found is null ? article.Meta.Title.Source : new(article.Meta.Title.Source.Part);
    }

    private string? Settle(string what, string? found, string? settled, SourceRef place, List<Diagnostic> findings)
    {
        if (settled is null || settled == found)
            return found;
        findings.Add(Info.At(place, $"The {what} is “{settled}” by article.yaml.", found, settled));
        return settled;
    }

    private Titled SettleTitle(Titled title, string? settled, List<Diagnostic> findings)
    {
        var found = title.Content.PlainText();
        if (settled is null || TypographyAside(settled) == TypographyAside(found))
            return title;
        return title with { Content = [new Text(Settle("title", found, settled, title.Source, findings)!, title.Source)] };
    }

    private PartialDate? SettlePublished(ArticleMeta meta, ArticleSettings settings, List<Diagnostic> findings)
    {
        if (settings.Published is not { } published || published == meta.Published)
            return meta.Published;
        findings.Add(
            Info.At(
                meta.JournalLine?.Source ?? meta.Title.Source,
                $"The publication date is {published.InWords()} by article.yaml.",
                meta.Published?.ToString(),
                published.ToString()
            )
        );
        return published;
    }

    /// <summary>A date given there replaces all of the same event.</summary>
    private Seq<HistoryDate> SettleHistory(Seq<HistoryDate> found, Seq<HistoryDate> settled, List<Diagnostic> findings)
    {
        var kept = found.Where(date => !settled.Any(other => other.Event == date.Event));
        var result = kept.Concat(settled.Select(date => date with { Date = date.Date ?? DateReader.Read(date.Raw).DayFirst }))
            .OrderBy(date => date.Event)
            .ToSeq();
        foreach (var date in result.Where(date => !found.Contains(date)))
        {
            var replaced = found.Where(other => other.Event == date.Event).DefaultIfEmpty(date);
            foreach (var other in replaced)
                findings.Add(
                    Info.At(
                        other.Source,
                        $"The {date.Event.InWords()} is {date.Date?.InWords() ?? date.Raw} by article.yaml.",
                        other == date ? null : other.Raw,
                        date.Date?.ToString()
                    )
                );
        }

        return settled.IsEmpty ? found : result;
    }

    /// <summary>Blanks, quotation marks and final stops are made uniform by other rules and make no other title.</summary>
    private static string TypographyAside(string title) =>
        string.Concat(title.Where(character => !char.IsWhiteSpace(character)))
            .Replace('“', '"')
            .Replace('”', '"')
            .Replace('‘', '\'')
            .Replace('’', '\'')
            .Replace("\"", "'", StringComparison.Ordinal)
            .Replace("...", "…", StringComparison.Ordinal)
            .TrimEnd('.', ':');
}
