using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TabbedTableRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO082",
            Severity: Severity.Notice,
            Title: "Table typed with tabs",
            Why: "Lines whose tabs part the same number of entries, under the caption of a table, are its rows; as paragraphs they would lose their columns.",
            Source: "WCAG 2.2 §1.3.1; JATS Publishing 1.3 <table-wrap>",
            Wrong: "Year →| People ¶ 2001 →| 14 ¶, typed under “Table 1”",
            Right: "A table of two columns",
            Settle: "Look whether every entry stands in its column; else make it a table in Word."
        );
}
