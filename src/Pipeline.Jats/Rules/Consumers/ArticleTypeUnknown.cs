using Pipeline.Jats.Checking;
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
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "abstract",
        "addendum",
        "announcement",
        "article-commentary",
        "author-comment",
        "book-review",
        "books-received",
        "brief-report",
        "calendar",
        "case-report",
        "clinical-instruction",
        "clinical-trial",
        "collection",
        "community-comment",
        "correction",
        "data-paper",
        "discussion",
        "dissertation",
        "editor-report",
        "editorial",
        "expression-of-concern",
        "guideline",
        "in-brief",
        "introduction",
        "letter",
        "meeting-report",
        "methods-article",
        "news",
        "obituary",
        "oration",
        "other",
        "partial-retraction",
        "preprint",
        "product-review",
        "rapid-communication",
        "reply",
        "reprint",
        "research-article",
        "retraction",
        "review-article",
        "reviewer-report",
        "systematic-review",
        "technical-report",
        "translation",
        "aggregated-review-documents",
        "registered-report",
        "interview",
        "essay",
    };

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Root.Attribute("article-type")?.Value is { } kind && Known.Contains(kind)
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
