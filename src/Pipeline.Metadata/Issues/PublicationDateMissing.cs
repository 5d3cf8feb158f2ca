using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Issues;

internal sealed class PublicationDateMissing : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META016",
            Severity.Error,
            "Publication date unknown",
            "Every index asks for it, and the copyright year follows from it.",
            "JATS pub-date; Crossref, publication_date (year required)",
            "(neither issue.yaml nor the manuscript names a date)",
            "March 2026",
            "Give the date in issue.yaml, or published in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        article.Meta.Published is not null
            ? StageResult.Of(article)
            : StageResult.Of(
                article,
                [
                    Info.At(
                        context.Issue.Source.IsNone ? article.Meta.Title.Source : context.Issue.Source,
                        "Neither the issue nor the manuscript says when the article is published."
                    ),
                ]
            );
}
