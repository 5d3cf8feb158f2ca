using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA016: a formula of which a file has only TeX.</summary>
internal static class TexRead
{
    public static readonly Rule Rule = new(
        "JREA016",
        Severity.Info,
        "Formula in TeX read",
        "Pages, browsers and screen readers take MathML. The author's TeX stays beside it as an alternative.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), alternatives and tex-math; JATS4R math",
        "<inline-formula><tex-math>$x^2$</tex-math></inline-formula>",
        "<inline-formula><alternatives><tex-math>$x^2$</tex-math><mml:math>…</mml:math></alternatives></inline-formula>",
        "Nothing to do."
    );
}
