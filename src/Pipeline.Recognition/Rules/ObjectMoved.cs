using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ObjectMoved
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO031",
            Severity: Severity.Notice,
            Title: "Table or figure moved to its mention",
            Why: "Tables and figures gathered after the references are printed where they are first mentioned.",
            Source: "House rule: objects stand near their mention",
            Wrong: "Table 1 on the last page of the manuscript",
            Right: "Table 1 after the paragraph that mentions it",
            Settle: "See whether the place suits."
        );
}
