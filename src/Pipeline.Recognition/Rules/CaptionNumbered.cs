using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class CaptionNumbered
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO169",
            Severity: Severity.Notice,
            Title: "Caption numbered",
            Why: "A reader finds a table or figure by the number that the text calls it by.",
            Source: "APA 7 §7.10, §7.24: tables and figures are numbered in the order in which the text mentions them",
            Wrong: "“Table 1 shows the nights”, and a table with the caption “Nights at the screen”",
            Right: "Table 1. Nights at the screen",
            Settle: "See that each has the number that the text calls it by."
        );
}
