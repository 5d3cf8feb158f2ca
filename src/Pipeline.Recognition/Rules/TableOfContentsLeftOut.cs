using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TableOfContentsLeftOut
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO035",
            Severity: Severity.Info,
            Title: "Table of contents left out",
            Why: "Contents are made from the headings, not kept from the manuscript.",
            Source: "House rule: the layout makes lists of contents",
            Wrong: "Contents with page numbers after the abstract",
            Right: "Bookmarks in the PDF",
            Settle: "Nothing."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
