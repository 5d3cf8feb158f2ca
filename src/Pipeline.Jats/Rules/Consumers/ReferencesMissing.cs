using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS150: a research article without references.</summary>
internal sealed class ReferencesMissing()
    : ConsumerRule(
        new(
            "JATS150",
            Severity.Notice,
            "No references",
            "Crossref matches citations from the list of references, and Google Scholar reads an article by it.",
            "Crossref, citation lists; Google Scholar, inclusion guidelines",
            "no <ref-list>",
            "<ref-list><title>References</title>…",
            "Check the heading of the list in the manuscript."
        ),
        Gate.Crossref,
        Gate.GoogleScholar
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is not null && article.IsResearch && !article.Elements("ref").Any()
            ? [At(article.Root.Element("back") ?? article.Root, "The article has no references.")]
            : [];
}
