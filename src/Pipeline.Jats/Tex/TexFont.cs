using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>The font of letters.</summary>
/// <param name="IsItalic">Null where every letter is as mathematics has it: Latin and small Greek ones italic, Greek capitals upright.</param>
/// <param name="IsWord">Whether letters beside each other are a word.</param>
internal readonly record struct TexFont(MathScript Script, bool IsBold, bool? IsItalic, bool IsWord)
{
    public static TexFont Plain { get; } = new(MathScript.Roman, IsBold: false, IsItalic: null, IsWord: false);

    /// <summary>The font that a word of <c>tex-commands.txt</c> names, chosen inside this one.</summary>
    public TexFont Changed(string name) =>
        name switch
        {
            "roman" => new(MathScript.Roman, false, false, true),
            "italic" => new(MathScript.Roman, false, true, true),
            "bold" => new(MathScript.Roman, true, false, true),
            "bolditalic" => new(MathScript.Roman, true, true, true),
            "sans" => new(MathScript.SansSerif, IsHeavy, false, true),
            "sansitalic" => new(MathScript.SansSerif, IsHeavy, true, true),
            "sansbold" => new(MathScript.SansSerif, true, false, true),
            "mono" => new(MathScript.Monospace, false, false, true),
            "double" => new(MathScript.DoubleStruck, false, null, false),
            "script" => new(MathScript.Script, IsHeavy, null, false),
            "fraktur" => new(MathScript.Fraktur, IsHeavy, null, false),
            "heavy" => this with { IsBold = true },
            _ => Plain,
        };

    /// <summary>Bold by \boldsymbol, which makes every sign bold and leaves it as sloped as it is.</summary>
    private bool IsHeavy => IsBold && IsItalic is null;

    /// <summary>One letter or several that are a word. Fonts of text have no small Greek letters, so those stay as they are in all but bold signs.</summary>
    public MathElement Letters(string letters, TexKind kind) =>
        kind switch
        {
            TexKind.Upright => Styled(letters, new(MathScript.Roman, IsBold, false)),
            TexKind.Capital => Styled(letters, new(Script is MathScript.SansSerif ? Script : MathScript.Roman, IsBold, IsItalic ?? false)),
            _ when Rune.GetRuneAt(letters, 0).Value > 0x24F => Styled(letters, new(MathScript.Roman, IsBold && IsItalic != false, true)),
            _ => Styled(letters, new(Script, IsBold, IsItalic ?? true)),
        };

    /// <summary>Digits have no slope.</summary>
    public string Digits(string digits)
    {
        if (Script == MathScript.Roman && !IsBold)
            return digits;
        var style = new MathLetters(Script, IsBold, IsItalic: false);
        return string.Concat(digits.EnumerateRunes().Select(digit => (MathAlphabet.Styled(digit, style) ?? digit).ToString()));
    }

    /// <summary>
    /// A single letter is italic by itself in MathML and a word is upright; every other style is the letter's own character
    /// where there is one.
    /// </summary>
    private static MathElement Styled(string letters, MathLetters style)
    {
        var isOne = Rune.GetRuneAt(letters, 0).Utf16SequenceLength == letters.Length;
        if (style is { Script: MathScript.Roman, IsBold: false } && style.IsItalic == isOne)
            return MathElement.Token("mi", letters);
        if (style is { Script: MathScript.Roman, IsBold: false, IsItalic: false })
            return MathElement.Token("mi", letters, new MathAttribute("mathvariant", "normal"));
        return MathElement.Token(
            "mi",
            string.Concat(letters.EnumerateRunes().Select(letter => (MathAlphabet.Styled(letter, style) ?? letter).ToString()))
        );
    }
}
