using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class LayoutTableRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO028",
            Severity: Severity.Info,
            Title: "Table read as text",
            Why: "A table with one cell, or one that only places text, holds no data.",
            Source: "WCAG 2.2 §1.3.1; JATS Publishing 1.3 <table-wrap>",
            Wrong: "A frame round a paragraph, made with a table",
            Right: "The paragraph",
            Settle: "Nothing, unless the table holds data."
        )
        {
            Account = AccountKind.Joined,
        };
}
