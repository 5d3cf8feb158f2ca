using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class MetadataInTable
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO003",
            Severity: Severity.Info,
            Title: "Front matter in a layout table",
            Why: "A table that only places title, dates or abstract side by side is no table of data, and is read as text.",
            Source: "JATS4R recommendations: tables hold tabular data",
            Wrong: "Article Info | Abstract, side by side in a table",
            Right: "Dates and abstract as article metadata",
            Settle: "Nothing, unless the table holds data."
        )
        {
            Account = AccountKind.Joined,
        };
}
