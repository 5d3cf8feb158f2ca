using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class MentionWithoutTarget
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO032",
            Severity: Severity.Query,
            Title: "Mention of a missing table or figure",
            Why: "The text names a table or figure that the manuscript does not hold.",
            Source: "JATS Publishing 1.3 <xref>",
            Wrong: "see Table 4, in a manuscript with three tables",
            Right: "see Table 3",
            Settle: "Correct the number, or add the table or figure."
        );
}
