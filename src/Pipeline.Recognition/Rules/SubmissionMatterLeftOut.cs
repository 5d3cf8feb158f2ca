using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class SubmissionMatterLeftOut
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO170",
            Severity: Severity.Query,
            Title: "Letter or answer to reviewers left out",
            Why: "What authors write to editors and reviewers is confidential and no part of the article.",
            Source: "House rule: review is confidential",
            Wrong: "A section “Response to reviewers” at the end of the manuscript",
            Right: "The manuscript without it",
            Settle: "Confirm that the section is no part of the article; where it is, give it another heading."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
