using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class NumberedExamplesRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO047",
            Severity: Severity.Notice,
            Title: "Numbered examples",
            Why: "The text refers to examples by the numbers they have, so that they keep them as typed.",
            Source: "JATS Publishing 1.3 <list>, <label>",
            Wrong: "(1) a. Dia pulang. ¶ b. Dia sudah pulang. (plain paragraphs)",
            Right: "An example (1) with the sentences a and b",
            Settle: "Nothing, if they are examples."
        );
}
