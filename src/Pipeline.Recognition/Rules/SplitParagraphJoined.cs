using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class SplitParagraphJoined
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO001",
            Severity: Severity.Notice,
            Title: "Paragraph cut in two joined",
            Why: "A paragraph that a page break, an empty line or a figure cut in two would be printed as two paragraphs, the second beginning in the middle of a sentence.",
            Source: "House rule: a paragraph ends where its sentence ends",
            Wrong: "…the promises of liberal ¶ theory and its outcomes.",
            Right: "…the promises of liberal theory and its outcomes.",
            Settle: "Read the joined place; if two paragraphs were meant, end the first with a stop in the manuscript."
        )
        {
            Account = AccountKind.Joined,
        };
}
