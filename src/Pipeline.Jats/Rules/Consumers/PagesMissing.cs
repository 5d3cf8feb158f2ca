using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS024: an article without pages or a number of its own.</summary>
internal sealed class PagesMissing()
    : ConsumerRule(
        new(
            "JATS024",
            Severity.Query,
            "No page numbers",
            "An article is cited by its pages, or by its article number where there are none.",
            "PMC style, fpage and elocation-id",
            "no <fpage> and no <elocation-id>",
            "<fpage>43</fpage><lpage>57</lpage>",
            "Give the first page in issue.yaml."
        ),
        GateDemand.Error(Gate.Archive),
        Gate.GoogleScholar
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && meta.Element("fpage") is null && meta.Element("elocation-id") is null
            ? [At(meta, "The article has neither a first page nor an article number.")]
            : [];
}
