using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS056: a correction that does not name what it corrects.</summary>
internal sealed class RelatedArticleMissing()
    : ConsumerRule(
        new(
            "JATS056",
            Severity.Error,
            "Correction without its article",
            "A correction or retraction is of use only where it is linked to the article it is about.",
            "PMC style, related-article; Crossref, Crossmark updates",
            "article-type=\"correction\" without related-article",
            "<related-article related-article-type=\"corrected-article\" …/>",
            "Name the DOI of the article it is about."
        ),
        Gate.Archive,
        Gate.Crossref
    )
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "addendum",
        "correction",
        "expression-of-concern",
        "retraction",
        "partial-retraction",
    };

    public override IEnumerable<Found> Check(JatsArticle article) =>
        Types.Contains(article.Root.Attribute("article-type")?.Value ?? string.Empty)
        && article.Meta is { } meta
        && !meta.Elements("related-article").Any()
            ? [At(meta, $"A file of type “{article.Root.Attribute("article-type")!.Value}” does not name the article it is about.")]
            : [];
}
