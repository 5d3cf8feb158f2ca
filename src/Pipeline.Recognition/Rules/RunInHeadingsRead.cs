using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class RunInHeadingsRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO097",
            Severity: Severity.Info,
            Title: "Headings at the start of paragraphs",
            Why: "Words in bold or italics with a stop behind them open several paragraphs under headings; they are headings of the level below.",
            Source: "APA 7 §2.27, levels 4 and 5",
            Wrong: "Sampling frame. The list of the harbour office …, as one paragraph",
            Right: "A section “Sampling frame”",
            Settle: "Give the words a heading style if they head sections, or take their format away if they do not."
        );
}
