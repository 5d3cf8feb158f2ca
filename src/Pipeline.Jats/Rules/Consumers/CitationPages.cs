using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS049: a reference whose pages contradict each other.</summary>
internal sealed class CitationPages()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "Pages of a reference",
            "A range runs forward, and a work has pages or an article number, not both.",
            "JATS4R citations",
            "<fpage>137</fpage>–<lpage>42</lpage>",
            "<fpage>137</fpage>–<lpage>142</lpage>",
            "Give the last page in full."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Crossref,
        Gate.Consistency
    )
{
    public const string Code = "JATS049";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var citation in article.Elements("mixed-citation", "element-citation"))
        {
            if (PageNumbers.AreReversed(citation))
                yield return At(
                    citation,
                    $"The pages of the reference run backwards: {citation.Element("fpage")!.Value} to {citation.Element("lpage")!.Value}.",
                    JatsArticle.TextOf(citation)
                );
            if (citation.Element("elocation-id") is not null && citation.Element("fpage") is not null)
                yield return At(citation, "The reference has both pages and an article number.", JatsArticle.TextOf(citation));
        }
    }
}
