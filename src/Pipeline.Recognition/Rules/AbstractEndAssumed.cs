using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AbstractEndAssumed
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO080",
            Severity: Severity.Notice,
            Title: "Nothing stands between abstract and text",
            Why: "Where neither keywords nor a heading end the abstract, only its look or length tells where the text begins.",
            Source: "House rule: the text begins with a heading",
            Wrong: "An abstract, and the first paragraph of the text right under it",
            Right: "The heading Introduction between them",
            Settle: "See whether the abstract ends where it should; add a heading in the manuscript."
        );
}
