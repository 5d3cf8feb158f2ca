using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class PaginationMatterLeftOut
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO018",
            Severity: Severity.Info,
            Title: "Running head left out",
            Why: "Running heads and page numbers are made anew for the journal's pages.",
            Source: "House rule: the layout makes running heads",
            Wrong: "Page header: Smith, Borders and belonging",
            Right: "The journal's own running head",
            Settle: "Nothing."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
