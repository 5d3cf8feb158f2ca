using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class PlaceWithoutFloat
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO096",
            Severity: Severity.Query,
            Title: "Table or figure asked for and not there",
            Why: "A line such as “[Figure 1 about here]” asks for a table or figure that the manuscript does not hold; the line is not printed.",
            Source: "House rule: authors say where floats stand",
            Wrong: "[Figure 1 about here] in a manuscript without figures",
            Right: "The picture with its caption",
            Settle: "Ask the author for it, or put it into the manuscript with its caption."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
