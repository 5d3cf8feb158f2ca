using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class BrokenWordJoined
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO083",
            Severity: Severity.Info,
            Title: "Broken word joined",
            Why: "A hyphen typed where a line of the manuscript ended stands in the middle of a line of the article, and no search finds the word.",
            Source: "House rule: a hyphen of the manuscript's lines is none of the word's",
            Wrong: "the com-↵puter, and “computer” elsewhere",
            Right: "the computer",
            Settle: "Nothing, unless the hyphen belongs to the word."
        );
}
