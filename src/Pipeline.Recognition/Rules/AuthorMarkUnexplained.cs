using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AuthorMarkUnexplained
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO036",
            Severity: Severity.Query,
            Title: "Author's mark without a note",
            Why: "A mark behind a name leads to no affiliation and no note.",
            Source: "JATS Publishing 1.3 <xref>",
            Wrong: "Siti Rahma³ with addresses 1 and 2",
            Right: "Siti Rahma²",
            Settle: "Correct the mark, or add the address or note it stands for."
        );
}
