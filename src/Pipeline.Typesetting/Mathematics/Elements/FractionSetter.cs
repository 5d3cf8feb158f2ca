using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets fractions and stacks without a bar (MathML Core §3.3.2; TeXbook, appendix G, rule 15).</summary>
internal sealed class FractionSetter(MathSetter math)
{
    // Room at both ends of the bar, in em (TeX's \nulldelimiterspace).
    private const double EndSpace = 0.12;

    public MathBox Set(MathElement element, MathContext context)
    {
        var inner = context.IsDisplay ? context.Free with { IsDisplay = false } : context.Script(math.Font);
        var over = math.SetChild(element, 0, inner with { Form = context.Form });
        var under = math.SetChild(element, 1, inner.Cramped);
        if (element["bevelled"] == "true")
            return Bevelled(over, under, context);
        var rule = Thickness(element["linethickness"], context);
        var (up, down) = rule > 0 ? WithBar(over, under, rule, context) : Stacked(over, under, context);
        return Assemble(element, over, under, up, down, rule, context);
    }

    /// <summary>Whether a line stands between the parts, as in a division.</summary>
    public static bool HasRule(MathElement element) =>
        element["linethickness"] is not { } thickness
        || thickness is "thin" or "medium" or "thick"
        || MathLength.Read(thickness, 1, 1) is not <= 0;

    private double Thickness(string? value, MathContext context)
    {
        var usual = math.Font.Length(MathConstant.FractionRuleThickness, context.Size);
        return value switch
        {
            null or "medium" => usual,
            "thin" => usual / 2,
            "thick" => usual * 2,
            _ => Math.Max(0, MathLength.Read(value, context.Size, usual) ?? usual),
        };
    }

    private (double Up, double Down) WithBar(MathBox over, MathBox under, double rule, MathContext context)
    {
        var axis = math.Font.Axis(context.Size);
        var up = Length(context, MathConstant.FractionNumeratorDisplayStyleShiftUp, MathConstant.FractionNumeratorShiftUp);
        var down = Length(context, MathConstant.FractionDenominatorDisplayStyleShiftDown, MathConstant.FractionDenominatorShiftDown);
        var above = Length(context, MathConstant.FractionNumeratorDisplayStyleGapMin, MathConstant.FractionNumeratorGapMin);
        var below = Length(context, MathConstant.FractionDenominatorDisplayStyleGapMin, MathConstant.FractionDenominatorGapMin);
        return (Math.Max(up, axis + rule / 2 + above + over.Descent), Math.Max(down, under.Ascent + below + rule / 2 - axis));
    }

    private (double Up, double Down) Stacked(MathBox over, MathBox under, MathContext context)
    {
        var up = Length(context, MathConstant.StackTopDisplayStyleShiftUp, MathConstant.StackTopShiftUp);
        var down = Length(context, MathConstant.StackBottomDisplayStyleShiftDown, MathConstant.StackBottomShiftDown);
        var lacking =
            Length(context, MathConstant.StackDisplayStyleGapMin, MathConstant.StackGapMin) - (up - over.Descent - under.Ascent + down);
        return lacking > 0 ? (up + lacking / 2, down + lacking / 2) : (up, down);
    }

    private double Length(MathContext context, MathConstant display, MathConstant text) =>
        math.Font.Length(context.IsDisplay ? display : text, context.Size);

    private GroupBox Assemble(MathElement element, MathBox over, MathBox under, double up, double down, double rule, MathContext context)
    {
        var end = rule > 0 ? EndSpace * context.Size : 0;
        var width = Math.Max(over.Width, under.Width);
        var bar = end / 3;
        PlacedMath top = new(over, end + Offset(element["numalign"], width - over.Width), up);
        PlacedMath foot = new(under, end + Offset(element["denomalign"], width - under.Width), -down);
        if (rule <= 0)
            return GroupBox.Around(width, top, foot);
        var line = new RuleBlock(width + 2 * (end - bar), rule / 2, rule / 2);
        return GroupBox.Around(width + 2 * end, top, new PlacedMath(line, bar, math.Font.Axis(context.Size)), foot);
    }

    private static double Offset(string? alignment, double slack) =>
        alignment switch
        {
            "left" => 0,
            "right" => slack,
            _ => slack / 2,
        };

    /// <summary>Numerator and denominator at the two sides of a slanted bar (MathML 3 §3.3.2, bevelled).</summary>
    private GroupBox Bevelled(MathBox over, MathBox under, MathContext context)
    {
        var up = math.Font.Length(MathConstant.SkewedFractionVerticalGap, context.Size) + math.Font.Axis(context.Size) * 0.9;
        var bar = math.Glyphs.GlyphOf("/") is not 0 and var slash
            ? math.Stretcher.Vertical(slash, "/", over.Height + under.Height, context.Size).CentredAt(math.Font.Axis(context.Size))
            : math.Glyphs.Set("/", null, context, math.Notes);
        var close = Math.Min(bar.Width, context.Size * 0.12);
        var width = over.Width + bar.Width - 2 * close + under.Width;
        return GroupBox.Around(
            width,
            new PlacedMath(over, 0, up),
            new PlacedMath(bar, over.Width - close, 0),
            new PlacedMath(under, width - under.Width, -up * 0.6)
        );
    }
}
