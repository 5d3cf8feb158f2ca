using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class MissingMathFont
{
    public static Rule Rule { get; } =
        new(
            "TYPE042",
            Severity.Error,
            "No font of mathematics",
            "Formulas were set as one line of text, since none of the fallback fonts can build them up.",
            "OpenType specification, MATH: formulas need a font with this table.",
            "fallback-fonts in layout.yaml without LibertinusMath-Regular.",
            "fallback-fonts: [LibertinusSerif-Regular, LibertinusMath-Regular]",
            "Name a font of mathematics under fallback-fonts in layout.yaml and put it into templates/fonts."
        );
}
