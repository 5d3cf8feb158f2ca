using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class CaptionWithoutObject
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO027",
            Severity: Severity.Query,
            Title: "Caption without table or figure",
            Why: "A caption stands in the text, but no table or picture beside it.",
            Source: "APA 7 §7.4",
            Wrong: "Figure 3. Routes by sea, with no picture near it",
            Right: "The picture above the caption",
            Settle: "Put the table or picture beside its caption."
        );
}
