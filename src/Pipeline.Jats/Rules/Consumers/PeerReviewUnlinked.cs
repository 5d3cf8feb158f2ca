using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS095: a review that does not name what it judges.</summary>
internal sealed class PeerReviewUnlinked()
    : ConsumerRule(
        new(
            "JATS095",
            Severity.Query,
            "Review without its article",
            "A report is of use only beside the article it is about.",
            "JATS4R peer review materials",
            "article-type=\"reviewer-report\" without <related-object>",
            "<related-object document-type=\"peer-reviewed-article\" …/>",
            "Name the article reviewed."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "reviewer-report", "editor-report", "author-comment" };

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta
        && Kinds.Contains(article.Root.Attribute("article-type")?.Value ?? string.Empty)
        && !meta.Elements("related-object").Any(related => related.Attribute("document-type") is not null)
            ? [At(meta, "The review does not name the article that it judges.")]
            : [];
}
