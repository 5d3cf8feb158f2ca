using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ParagraphAtLineBreak
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO033",
            Severity: Severity.Notice,
            Title: "Paragraph parted at a line break",
            Why: "A line break after a full sentence, with a long passage on both sides, was typed in place of a new paragraph.",
            Source: "House rule: paragraphs are paragraphs",
            Wrong: "A long passage. ↵ Another long passage.",
            Right: "Two paragraphs",
            Settle: "See whether two paragraphs were meant."
        );
}
