using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS025: a last page before the first.</summary>
internal sealed class PagesReversed()
    : ConsumerRule(
        new(
            "JATS025",
            Severity.Error,
            "Last page before the first",
            "A page range that runs backwards is refused by Crossref and by archives.",
            "JATS4R citations, lpage ≥ fpage; PMC style",
            "<fpage>57</fpage><lpage>43</lpage>",
            "<fpage>43</fpage><lpage>57</lpage>",
            "Correct the first page in issue.yaml."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && PageNumbers.AreReversed(meta)
            ? [At(meta, $"The article ends on page {meta.Element("lpage")!.Value} but begins on page {meta.Element("fpage")!.Value}.")]
            : [];
}
