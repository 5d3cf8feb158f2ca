using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class SpacedLettersJoined
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO167",
            Severity: Severity.Info,
            Title: "Letters typed apart joined",
            Why: "A word with a space behind every letter is none to a search, a screen reader or an index; how far letters stand apart is the design's to say.",
            Source: "WCAG 2.2, failure F32: white space characters that control spacing within a word",
            Wrong: "A B S T R A C T",
            Right: "Abstract",
            Settle: "Nothing, unless the letters are no word."
        );
}
