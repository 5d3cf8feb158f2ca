using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets operators at the size their place asks for (MathML Core §3.2.4.3, layout of operators).</summary>
internal sealed class OperatorSetter(MathSetter math)
{
    // A fence need not cover all: nine tenths, or all but half an em (TeXbook, \delimiterfactor and \delimitershortfall).
    private const double LeastShare = 0.901;
    private const double MostShort = 0.5;

    public MathBox Set(MathElement element, MathContext context)
    {
        var sign = MathOperator.Read(element, context.Form ?? OperatorForm.Infix, context);
        if (sign.Text.Length == 0 || sign.IsInvisible)
            return BlankBox.Empty;
        var shown = Shown(sign.Text);
        var glyph = math.Glyphs.GlyphOf(sign.IsStretchy && !sign.IsHorizontal ? Bars.Fence(shown) ?? shown : shown);
        if (glyph != 0 && sign.IsStretchy && context.Stretch is { } target && !sign.IsHorizontal)
            return Fence(sign, glyph, shown, target, context);
        if (glyph != 0 && sign.IsStretchy && context.StretchWidth is { } width && sign.IsHorizontal)
            return math.Stretcher.Horizontal(glyph, sign.Text, width, context.Size);
        if (glyph != 0 && sign.IsLarge)
            return Large(sign, glyph, context);
        return math.Glyphs.Set(shown, MathVariants.Named(element["mathvariant"] ?? context.Variant), context, math.Notes);
    }

    /// <summary>The sign that is meant: a hyphen stands for minus, an apostrophe for prime, a star for the one that stands on the axis.</summary>
    private static string Shown(string text) =>
        text switch
        {
            "-" => "\u2212",
            "*" => "\u2217",
            "'" => "\u2032",
            "''" => "\u2033",
            _ => text,
        };

    /// <summary>Grows around the axis where it is symmetric, else between the heights.</summary>
    private GlyphBox Fence(MathOperator sign, ushort glyph, string shown, StretchTarget target, MathContext context)
    {
        var axis = math.Font.Axis(context.Size);
        var height = sign.IsSymmetric ? 2 * Math.Max(target.Ascent - axis, target.Descent + axis) : target.Ascent + target.Descent;
        var wanted = Math.Clamp(
            Math.Max(height * LeastShare, height - MostShort * context.Size),
            sign.MinSize,
            Math.Max(sign.MinSize, sign.MaxSize)
        );
        var plain = math.Glyphs.Set(shown, null, context, math.Notes);
        if (plain.Height >= wanted)
            return sign.IsSymmetric ? plain.CentredAt(axis) : plain;
        var box = math.Stretcher.Vertical(glyph, sign.Text, wanted, context.Size);
        return box.CentredAt(sign.IsSymmetric ? axis : (target.Ascent - target.Descent) / 2);
    }

    /// <summary>Sums and integrals: larger in displays, always around the axis (TeXbook, appendix G, rule 13).</summary>
    private GlyphBox Large(MathOperator sign, ushort glyph, MathContext context)
    {
        var axis = math.Font.Axis(context.Size);
        var height = context.IsDisplay ? math.Font.Length(MathConstant.DisplayOperatorMinHeight, context.Size) : 0;
        var box = math.Stretcher.Vertical(glyph, sign.Text, height, context.Size);
        return sign.IsSymmetric ? box.CentredAt(axis) : box;
    }
}
