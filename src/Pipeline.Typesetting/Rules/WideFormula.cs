using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class WideFormula
{
    public static Rule Rule { get; } =
        new(
            "TYPE041",
            Severity.Notice,
            "Formula too large for the page",
            "It has no operator at which it could be broken, so it was set smaller and may be hard to read.",
            "House rule: a formula is set within the text area; it is broken before relations and operators, and set smaller only where it has none.",
            "A matrix of thirty columns.",
            "The same matrix with the columns in the middle left out (⋯).",
            "Look at the formula on its page; ask the author for a shorter form if it is too small."
        );
}
