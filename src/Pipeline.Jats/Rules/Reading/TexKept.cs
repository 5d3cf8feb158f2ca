using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA019: a formula in TeX that shows nothing or nests beyond measure.</summary>
internal static class TexKept
{
    public static readonly Rule Rule = new(
        "JREA019",
        Severity.Notice,
        "Formula in TeX not read",
        "The formula is printed as its author typed it, without the preamble that it was rendered with.",
        "House rule: nothing is left out without a word",
        "<tex-math>$\\hspace{1em}$</tex-math>",
        "<tex-math>$x$</tex-math>",
        "Look at the formula in the file; write it anew."
    );
}
