using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ObjectNotCited
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO011",
            Severity: Severity.Query,
            Title: "Table or figure not mentioned",
            Why: "A table or figure that no sentence mentions leaves the reader without its meaning.",
            Source: "APA 7 §7.5",
            Wrong: "Figure 2 without a mention in the text",
            Right: "… as Figure 2 shows",
            Settle: "Mention it in the text, or take it out."
        );
}
