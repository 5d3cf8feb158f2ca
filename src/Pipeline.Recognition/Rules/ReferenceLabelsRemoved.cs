using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ReferenceLabelsRemoved
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO022",
            Severity: Severity.Info,
            Title: "Numbers of references removed",
            Why: "References are ordered and marked by the journal's style, not by numbers typed before them.",
            Source: "APA 7 §9.43",
            Wrong: "[1] Santoso, B. (2020). Borders.",
            Right: "Santoso, B. (2020). Borders.",
            Settle: "Nothing."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
