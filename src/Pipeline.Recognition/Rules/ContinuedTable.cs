using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ContinuedTable
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO180",
            Severity: Severity.Info,
            Title: "Continued table joined",
            Why: "A table that the author cut at the end of a page is one table; its pages end elsewhere in the journal, and readers and machines look for one table of that number.",
            Source: "APA 7 §7.18 (Long or Wide Tables): the heads of a long table are repeated by the word processor",
            Wrong: "Table 1 and behind it a table with the caption “Table 1 (continued)”",
            Right: "Table 1 with the rows of both",
            Settle: "Look whether the rows follow each other."
        )
        {
            Account = AccountKind.Joined,
        };
}
