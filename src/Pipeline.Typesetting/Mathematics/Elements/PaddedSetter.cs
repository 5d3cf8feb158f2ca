using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets space, what is moved or given another size, and what only takes room (MathML Core §3.2.5, §3.3.6, §3.3.7).</summary>
internal sealed class PaddedSetter(MathSetter math)
{
    public static BlankBox Space(MathElement element, MathContext context) =>
        new(
            MathLength.Read(element["width"], context.Size) ?? 0,
            Math.Max(0, MathLength.Read(element["height"], context.Size) ?? 0),
            Math.Max(0, MathLength.Read(element["depth"], context.Size) ?? 0)
        );

    public static BlankBox Phantom(MathBox box) => new(box.Width, box.Ascent, box.Descent);

    public MathBox Set(MathElement element, MathContext context)
    {
        var box = math.Rows.Set(element.Children, context);
        if (element.Attributes.IsEmpty)
            return box;
        var width = Math.Max(0, Changed(element["width"], box.Width, box, context));
        var ascent = Changed(element["height"], box.Ascent, box, context);
        var descent = Changed(element["depth"], box.Descent, box, context);
        var x = Changed(element["lspace"], 0, box, context);
        var y = Changed(element["voffset"], 0, box, context);
        return new GroupBox(width, ascent, descent, [new PlacedMath(box, x, y)]);
    }

    /// <summary>A length that may be given by itself, or as more or less than what it is (MathML 3 §3.3.6.2).</summary>
    private static double Changed(string? value, double own, MathBox box, MathContext context)
    {
        if (string.IsNullOrWhiteSpace(value))
            return own;
        var text = value.Trim();
        var whole = own;
        foreach (var (name, size) in (ReadOnlySpan<(string, double)>)[("width", box.Width), ("height", box.Ascent), ("depth", box.Descent)])
        {
            if (!text.EndsWith(name, StringComparison.Ordinal))
                continue;
            text = text[..^name.Length].TrimEnd();
            whole = size;
        }

        var length = MathLength.Read(text, context.Size, whole);
        if (length is not { } found)
            return own;
        return text[0] is '+' or '-' ? own + found : found;
    }
}
