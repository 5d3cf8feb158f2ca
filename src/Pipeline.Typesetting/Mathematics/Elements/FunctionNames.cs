using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Names of several letters, such as "sin", and the thin space between them and their operands (TeXbook, chapter 18).</summary>
internal static class FunctionNames
{
    private const double Thin = 3 / 18.0;

    private static readonly HashSet<string> WithLimits = new(
        [
            "lim",
            "lim inf",
            "lim sup",
            "liminf",
            "limsup",
            "max",
            "min",
            "sup",
            "inf",
            "det",
            "gcd",
            "Pr",
            "argmax",
            "argmin",
            "arg max",
            "arg min",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Space that an operand asks for after it, in em; the operators' own spaces do not count.</summary>
    public static double SpaceAfter(Seq<MathElement> children, MathOperator?[] signs, int index)
    {
        if (index + 1 >= children.Count)
            return 0;
        if (signs[index] is { } sign)
            return sign.Text == "\u2061" && index > 0 && IsOperand(children[index + 1], signs[index + 1]) ? Thin : 0;
        var areOperands = IsOperand(children[index], signs[index]) && IsOperand(children[index + 1], signs[index + 1]);
        return areOperands && (IsName(children[index]) || IsName(children[index + 1])) ? Thin : 0;
    }

    /// <summary>Whether what stands under it goes beside it where there is no room, as under "lim".</summary>
    public static bool HasMovableLimits(MathElement element) =>
        element.Name is "mi" or "mo" or "mtext" && WithLimits.Contains(MathText.Of(element));

    private static bool IsOperand(MathElement element, MathOperator? sign) =>
        sign is null && element.Name is not ("mspace" or "mtext" or "mtable") && !StartsWithFence(element);

    private static bool StartsWithFence(MathElement element)
    {
        while (element.Name is "mrow" or "mstyle" or "math" or "msub" or "msup" or "msubsup" && !element.Children.IsEmpty)
            element = element.Children[0];
        return element.Name == "mfenced"
            || (element.Name == "mo" && OperatorTable.Find(MathText.Of(element), OperatorForm.Prefix) is { Class: OperatorClass.Opening });
    }

    private static bool IsName(MathElement element)
    {
        while (element.Name is "msub" or "msup" or "msubsup" or "munder" or "mover" or "munderover" && !element.Children.IsEmpty)
            element = element.Children[0];
        return element.Name is "mi" or "mo" && IsWord(MathText.Of(element));
    }

    /// <summary>Whether a token is written in letters, as "log" is; an mo may be so too.</summary>
    public static bool IsWord(string text) => text.Length > 1 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]);
}
