using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Docx.Equations;

/// <summary>
/// Makes operators. Only what the operator dictionary (MathML Core §B) would get wrong is said by attributes: typed
/// brackets do not grow in Word, and a sign after another operator belongs to what follows.
/// </summary>
internal static class MathOperators
{
    /// <summary>Signs that grow by the dictionary, though Word lets them grow only in m:d and m:groupChr.</summary>
    private const string Growing = "()[]{}|‖⟨⟩⟦⟧⌊⌋⌈⌉↑↓↕⇑⇓⇕";

    private const string Closing = ")]}⟩⟧⌋⌉!%°′″‴";

    /// <summary>Operators typed as several characters, the longest first.</summary>
    private static readonly string[] Several = ["...", ":=", "!=", "<=", ">=", "==", "->", "<-", "++", "||"];

    /// <summary>How many characters from a place on are one operator.</summary>
    /// <param name="characterAt">The character at a place; null where there is none that counts.</param>
    public static int LengthAt(int place, Func<int, Rune?> characterAt)
    {
        var found = Several.FirstOrDefault(operation =>
            operation.Select((sign, index) => characterAt(place + index)?.Value == sign).All(isSame => isSame)
        );
        return found?.Length ?? 1;
    }

    /// <summary>The sign meant by what is on the keyboard.</summary>
    public static string Sign(string typed) =>
        typed switch
        {
            "-" => "−",
            "'" => "′",
            "..." => "…",
            _ => typed,
        };

    /// <summary>An operator as typed in a run.</summary>
    /// <param name="before">What stands before it in its row, or null.</param>
    public static MathElement Typed(string sign, MathElement? before)
    {
        var element = MathElement.Token("mo", Sign(sign));
        if (Growing.Contains(sign, StringComparison.Ordinal))
            return element.With("stretchy", "false");
        return sign is "-" or "−" or "+" or "±" or "∓" && before is { Name: "mo" } && !IsOperand(before)
            ? element.With("form", "prefix")
            : element;
    }

    /// <summary>Whether an operator after this element stands behind an operand, and not at the start or behind another operator.</summary>
    public static bool IsOperand(MathElement? before) =>
        before switch
        {
            null or { Name: "mspace" } => false,
            { Name: "mo", Text: var sign } => Closing.Contains(sign, StringComparison.Ordinal),
            _ => true,
        };

    /// <summary>The bracket of an m:d, which grows with what it holds; null where the author chose none.</summary>
    public static MathElement? Fence(string sign, string form, bool grows) =>
        sign.Length == 0
            ? null
            : MathElement.Token(
                "mo",
                sign,
                new MathAttribute("form", form),
                new MathAttribute("fence", "true"),
                new MathAttribute("stretchy", grows ? "true" : "false")
            );
}
