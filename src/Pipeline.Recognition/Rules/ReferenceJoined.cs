using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ReferenceJoined
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO021",
            Severity: Severity.Notice,
            Title: "Reference put together",
            Why: "A reference broken over paragraphs or lines would be listed as two.",
            Source: "JATS Publishing 1.3 <ref>",
            Wrong: "Santoso, B. (2020). Borders. ¶ https://doi.org/…",
            Right: "Santoso, B. (2020). Borders. https://doi.org/…",
            Settle: "See whether the parts belong together."
        )
        {
            Account = AccountKind.Joined,
        };
}
