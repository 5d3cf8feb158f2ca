using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class NoteMentionUncertain
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO160",
            Severity: Severity.Query,
            Title: "Note named by number not certain",
            Why: "A typed number does not follow its note when notes are added, left out or counted anew; a reader who is sent to the wrong note finds another source.",
            Source: "JATS4R, xref (ref-type=\"fn\")",
            Wrong: "Halim (n 20), in an article with sixteen notes",
            Right: "Halim (n 2)",
            Settle: "Ask the author which note is meant, and correct the number in the manuscript, best as a cross-reference of Word."
        );
}
