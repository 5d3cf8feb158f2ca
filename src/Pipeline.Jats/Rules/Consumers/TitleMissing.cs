using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS020: an article without a title.</summary>
internal sealed class TitleMissing()
    : ConsumerRule(
        new(
            Code,
            Severity.Error,
            "No title",
            "Nothing can be indexed, cited or found without a title.",
            "Crossref and DOAJ, required fields; JATS 1.3 article-title",
            "<article-title/>",
            "<article-title>Leaving rantau</article-title>",
            "Check how the manuscript sets the title, or give it in article.yaml."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Doaj,
        Gate.GoogleScholar
    )
{
    public const string Code = "JATS020";

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && JatsArticle.IsEmpty(meta.Element("title-group")?.Element("article-title"))
            ? [At(meta, "The article has no title.")]
            : [];
}
