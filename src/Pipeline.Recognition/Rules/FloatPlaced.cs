using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class FloatPlaced
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO095",
            Severity: Severity.Info,
            Title: "Table or figure put where asked for",
            Why: "A line such as “[Figure 1 about here]” says where a table or figure is to stand; it is set there, and the line is not printed.",
            Source: "House rule: authors say where floats stand",
            Wrong: "[Figure 1 about here], printed",
            Right: "Figure 1 in that place",
            Settle: "Nothing."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
