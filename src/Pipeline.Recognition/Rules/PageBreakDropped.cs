using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class PageBreakDropped
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO014",
            Severity: Severity.Info,
            Title: "Page break dropped",
            Why: "Pages are made anew in the journal's layout.",
            Source: "House rule: the layout breaks pages",
            Wrong: "A page break typed after a paragraph",
            Right: "The paragraph alone",
            Settle: "Nothing."
        );
}
