using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ReferencesNotFound
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO024",
            Severity: Severity.Query,
            Title: "No reference list found",
            Why: "A research article without references cannot be linked to the works it cites.",
            Source: "JATS4R recommendation: citations",
            Wrong: "A manuscript that ends with its conclusion",
            Right: "A list under the heading References",
            Settle: "Add the reference list, or confirm that there is none."
        );
}
