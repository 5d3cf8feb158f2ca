using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class StatementRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO165",
            Severity: Severity.Info,
            Title: "Theorem, definition, hypothesis or proof",
            Why: "What the text goes back to by a name and number is set off from it, so that a reader finds it again.",
            Source: "JATS Publishing 1.3 <statement>",
            Wrong: "Proposition 1 (Return). If prices rise, no one returns. (a plain paragraph)",
            Right: "A statement with the label “Proposition 1” and the title “Return”",
            Settle: "Nothing, if it is one."
        );
}
