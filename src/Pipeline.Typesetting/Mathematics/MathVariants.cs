using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>Turns plain letters into those of a mathvariant (MathML Core, appendix C).</summary>
internal static class MathVariants
{
    /// <summary>The style a value of mathvariant names; null for "normal" and for values unknown.</summary>
    public static MathLetters? Named(string? variant) =>
        variant switch
        {
            "bold" => new(MathScript.Roman, true, false),
            "italic" => new(MathScript.Roman, false, true),
            "bold-italic" => new(MathScript.Roman, true, true),
            "double-struck" => new(MathScript.DoubleStruck, false, false),
            "script" => new(MathScript.Script, false, false),
            "bold-script" => new(MathScript.Script, true, false),
            "fraktur" => new(MathScript.Fraktur, false, false),
            "bold-fraktur" => new(MathScript.Fraktur, true, false),
            "sans-serif" => new(MathScript.SansSerif, false, false),
            "bold-sans-serif" => new(MathScript.SansSerif, true, false),
            "sans-serif-italic" => new(MathScript.SansSerif, false, true),
            "sans-serif-bold-italic" => new(MathScript.SansSerif, true, true),
            "monospace" => new(MathScript.Monospace, false, false),
            _ => null,
        };

    /// <summary>The style of a token's letters: its own, else that around it, else italic for an identifier of one letter.</summary>
    public static MathLetters? Of(MathElement token, string text, MathContext context)
    {
        if ((token["mathvariant"] ?? context.Variant) is { } variant)
            return Named(variant);
        return token.Name == "mi" && IsOneLetter(text) ? new(MathScript.Roman, false, true) : null;
    }

    /// <summary>The letter in a style, or itself where Unicode has none such. Capital Greek letters slope as Latin ones do.</summary>
    public static Rune Styled(Rune letter, MathLetters style)
    {
        // Unicode has no sloped digits and no sloped nabla of use: an italic number stands upright.
        var slanted = MathAlphabet.Styled(letter, style);
        return slanted ?? (style.IsItalic ? MathAlphabet.Styled(letter, style with { IsItalic = false }) : null) ?? letter;
    }

    /// <summary>Signs such as nabla stand upright by themselves (ISO 80000-2), which is how TeX has them.</summary>
    private static bool IsOneLetter(string text) =>
        text.Length > 0 && Rune.TryGetRuneAt(text, 0, out var letter) && letter.Utf16SequenceLength == text.Length && Rune.IsLetter(letter);
}
