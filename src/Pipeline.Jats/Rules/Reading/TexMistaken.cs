using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA018: a formula that TeX itself would refuse.</summary>
internal static class TexMistaken
{
    public static readonly Rule Rule = new(
        "JREA018",
        Severity.Notice,
        "Mistake in a formula in TeX",
        "TeX stops at such a formula. It is read as far as can be: what is too much is passed over, what is missing is thought to stand where the part ends.",
        "The TeXbook (Knuth), chapters 18 and 27",
        "$\\frac{1}{2$",
        "$\\frac{1}{2}$",
        "Look at the formula on its page; mend its TeX."
    );
}
