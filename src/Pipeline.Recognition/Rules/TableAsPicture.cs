using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TableAsPicture
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO140",
            Severity: Severity.Query,
            Title: "Table given as a picture",
            Why: "The figures of a picture can be neither searched nor copied nor read aloud, and its type is not the journal's.",
            Source: "WCAG 2.2 §1.4.5; PMC style, table-wrap",
            Wrong: "Table 2. Arrivals by year, above a scan of a table",
            Right: "Table 2. Arrivals by year, above a table of rows and cells",
            Settle: "Ask the author for the table in cells."
        );
}
