using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AffiliationMarksJoined
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO173",
            Severity: Severity.Info,
            Title: "One affiliation under several marks",
            Why: "An affiliation that all authors share has one mark; several before it send readers looking for another.",
            Source: "JATS Publishing 1.3 <aff> with one <label>",
            Wrong: "Siti Rahma¹, Budi Santoso² with “¹,² Universitas Contoh”",
            Right: "Siti Rahma¹, Budi Santoso¹ with “¹ Universitas Contoh”",
            Settle: "Nothing, where both authors work there."
        )
        {
            Account = AccountKind.Joined,
        };
}
