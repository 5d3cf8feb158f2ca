using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class UnknownMathElement
{
    public static Rule Rule { get; } =
        new(
            "TYPE040",
            Severity.Notice,
            "Element of a formula that is not known",
            "Its parts were set beside each other, since nothing says how they belong together.",
            "MathML Core names the elements of presentation MathML; whatever else stands in a formula is set as a row, as it asks for unknown elements.",
            "<mlongdiv> or <apply> in a formula.",
            "The same formula in elements of MathML Core, such as <mfrac> and <msup>.",
            "Look at the formula on its page; ask the author to write it in another way if it reads badly."
        );
}
