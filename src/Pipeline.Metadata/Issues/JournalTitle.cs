using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Issues;

/// <summary>Stamps the journal's own data on the article, so that it stays what it was when the journal is renamed.</summary>
internal sealed class JournalTitle : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META010",
            Severity.Notice,
            "Manuscript names another journal",
            "The masthead of an old template, or of the journal that refused the article, must not be published.",
            "The journal's own title (journal.yaml); ISSN Portal record",
            "Journal of Coastal Town (template of another journal)",
            "Harbour: Journal of Coastal Towns",
            "Make sure the manuscript belongs to this journal."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var journal = context.Profile.Journal;
        var stamped = article with { Journal = journal };
        if (article.Meta.JournalLine is not { JournalTitle: { } printed } line || IsSame(printed, journal))
            return StageResult.Of(stamped);
        return StageResult.Of(
            stamped with
            {
                Meta = WithoutIssue(article.Meta, line),
            },
            [
                Info.At(
                    line.Source.PlaceOf(line.Raw, printed),
                    $"The manuscript names the journal “{Spaces.Collapse(printed)}”; it is published in {journal.Title}, and what the line says of volume, number, date and pages was not taken.",
                    Spaces.Collapse(printed)
                ),
            ]
        );
    }

    /// <summary>The issue of another journal is none of this one's.</summary>
    private static ArticleMeta WithoutIssue(ArticleMeta meta, JournalLine line) =>
        meta with
        {
            Volume = meta.Volume == line.Volume ? null : meta.Volume,
            Issue = meta.Issue == line.Issue ? null : meta.Issue,
            FirstPage = meta.FirstPage == line.FirstPage ? null : meta.FirstPage,
            JournalLine = line with { Volume = null, Issue = null, Date = null, FirstPage = null, LastPage = null },
        };

    /// <summary>The title, its short form or its part before the colon, whatever follows that.</summary>
    private static bool IsSame(string printed, JournalMeta journal) =>
        Sameness.IsSame(printed, journal.Title)
        || Sameness.IsSame(printed, journal.AbbreviatedTitle)
        || Sameness.IsSame(printed, journal.Title.Split(':')[0]);
}
