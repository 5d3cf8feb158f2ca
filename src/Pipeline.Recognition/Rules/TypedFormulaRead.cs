using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TypedFormulaRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO163",
            Severity: Severity.Notice,
            Title: "Equation typed as text",
            Why: "A displayed formula stands by itself with its number at the right end, can be linked to, and is read as mathematics; letters set with tabs are none of this.",
            Source: "JATS4R, Mathematics (disp-formula); MathML Core §3",
            Wrong: "⇥ Y = a + bX ⇥ (1), a paragraph with tabs",
            Right: "A displayed formula, numbered (1)",
            Settle: "Compare the formula with the manuscript: fractions and roots that were typed on one line stay on one line. The equation editor of Word says all."
        );
}
