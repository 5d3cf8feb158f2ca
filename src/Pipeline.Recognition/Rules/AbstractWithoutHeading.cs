using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AbstractWithoutHeading
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO025",
            Severity: Severity.Notice,
            Title: "Abstract without heading",
            Why: "The paragraph between the authors and the first heading was taken as the abstract.",
            Source: "House rule: the abstract is announced",
            Wrong: "A paragraph under the authors without a heading",
            Right: "The heading Abstract before it",
            Settle: "See whether it is the abstract; add the heading in the manuscript."
        );
}
