using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class LeftOutText
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO017",
            Severity: Severity.Notice,
            Title: "Text left out",
            Why: "These words have no place in the article as it was understood and are not printed.",
            Source: "House rule: nothing is left out unsaid",
            Wrong: "A line of words between the authors and the abstract that is neither",
            Right: "The line as part of the abstract, or deleted",
            Settle: "If the words belong to the article, put them where the journal expects them."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
