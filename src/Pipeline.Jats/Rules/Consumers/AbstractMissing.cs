using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS147: a research article without an abstract.</summary>
internal sealed class AbstractMissing()
    : ConsumerRule(
        new(
            "JATS147",
            Severity.Notice,
            "No abstract",
            "Indexes show and search the abstract.",
            "DOAJ, abstract; Google Scholar, inclusion guidelines; Crossref, abstracts",
            "no <abstract>",
            "<abstract><p>…</p></abstract>",
            "Check how the manuscript sets the abstract."
        ),
        Gate.Doaj,
        Gate.GoogleScholar,
        Gate.Crossref
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && article.IsResearch && JatsArticle.IsEmpty(meta.Element("abstract"))
            ? [At(meta, "The article has no abstract.")]
            : [];
}
