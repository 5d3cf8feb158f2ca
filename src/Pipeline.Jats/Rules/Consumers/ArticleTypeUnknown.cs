using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS143: an article of unknown kind.</summary>
internal sealed class ArticleTypeUnknown()
    : ConsumerRule(
        new(
            "JATS143",
            Severity.Notice,
            "Kind of article unknown",
            "Indexes count research articles and leave out announcements by this word.",
            "JATS 1.3 article@article-type, suggested values; PMC style, article-type",
            "article-type=\"paper\"",
            "article-type=\"research-article\"",
            "Use one of the words of JATS."
        ),
        Gate.Archive,
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Root.Attribute("article-type")?.Value is { } kind && ArticleKinds.IsKnown(kind)
            ? []
            :
            [
                At(
                    article.Root,
                    "The file does not say, in a word that is known, what kind of article it is.",
                    article.Root.Attribute("article-type")?.Value
                ),
            ];
}
