using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ReferencesWithoutHeading
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO023",
            Severity: Severity.Notice,
            Title: "Reference list without heading",
            Why: "The list was told by the shape of its entries alone.",
            Source: "APA 7 §9.43",
            Wrong: "Entries with authors and years after the last paragraph",
            Right: "The heading References before them",
            Settle: "Add the heading References before the list."
        );
}
