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
        return article.Meta.JournalLine is not { JournalTitle: { } printed } line || IsSame(printed, journal)
            ? StageResult.Of(stamped)
            : StageResult.Of(
                stamped,
                [
                    Info.At(
                        line.Source.PlaceOf(line.Raw, printed),
                        $"The manuscript names the journal “{Spaces.Collapse(printed)}”; it is published in {journal.Title}.",
                        Spaces.Collapse(printed)
                    ),
                ]
            );
    }

    /// <summary>The title, its short form or its part before the colon.</summary>
    private static bool IsSame(string printed, JournalMeta journal) =>
        Sameness.IsSame(printed, journal.Title)
        || Sameness.IsSame(printed, journal.AbbreviatedTitle)
        || Sameness.IsSame(printed, journal.Title.Split(':')[0]);
}
