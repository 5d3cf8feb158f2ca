using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class PullQuoteLeftOut
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO045",
            Severity: Severity.Notice,
            Title: "Pull quote left out",
            Why: "A box that repeats a sentence of the text decorates a page of the manuscript; in the article the sentence would stand twice.",
            Source: "House rule: nothing is printed twice",
            Wrong: "A text box with a sentence that the paragraph beside it holds",
            Right: "The sentence where the text has it",
            Settle: "Nothing, unless the repetition is meant."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
