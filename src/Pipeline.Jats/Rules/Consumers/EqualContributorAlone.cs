using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS034: a single equal contributor.</summary>
internal sealed class EqualContributorAlone()
    : ConsumerRule(
        new(
            "JATS034",
            Severity.Query,
            "Equal contributor alone",
            "“Contributed equally” says something of at least two authors.",
            "JATS4R authors and affiliations",
            "equal-contrib=\"yes\" on one author",
            "equal-contrib=\"yes\" on two",
            "Mark the other author in the manuscript as well."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta?.Descendants("contrib").Where(contrib => contrib.Attribute("equal-contrib")?.Value == "yes").ToList() is [var only]
            ? [At(only, "Only one author is said to have contributed equally.")]
            : [];
}
