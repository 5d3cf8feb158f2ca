using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class NestedTableRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO040",
            Severity: Severity.Notice,
            Title: "Table within a table",
            Why: "A table within a cell cannot be set or read aloud as one; its words stand in the cell around it, cell after cell.",
            Source: "WCAG 2.2 §1.3.1; JATS Publishing 1.3 <td>",
            Wrong: "A cell that holds a table of its own",
            Right: "Two tables, or one with more rows",
            Settle: "Look whether the cell still reads well; ask the author for a plain table if not."
        )
        {
            Account = AccountKind.Joined,
        };
}
