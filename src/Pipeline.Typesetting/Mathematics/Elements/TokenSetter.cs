using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets identifiers, numbers and words (MathML Core §3.2.1 to §3.2.3, §3.2.6).</summary>
internal sealed class TokenSetter(MathSetter math)
{
    public MathBox Set(MathElement token, MathContext context)
    {
        var text = MathText.Of(token);
        if (token.Name == "ms")
            text = (token["lquote"] ?? "\"") + text + (token["rquote"] ?? "\"");
        if (text.Length == 0)
            return BlankBox.Empty;
        if (token.Name == "mtext" && MathVariants.Of(token, text, context) is { Script: MathScript.Roman } style)
            return math.Glyphs.SetWords(text, style.IsBold, style.IsItalic, context, math.Notes);
        return math.Glyphs.Set(token.Name == "mn" ? Signed(text) : text, MathVariants.Of(token, text, context), context, math.Notes);
    }

    /// <summary>A number below zero is written with a minus, however it is typed.</summary>
    private static string Signed(string number) => number is ['-', var next, ..] && char.IsDigit(next) ? "\u2212" + number[1..] : number;
}
