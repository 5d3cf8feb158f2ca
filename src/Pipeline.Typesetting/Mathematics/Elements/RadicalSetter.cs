using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets roots (MathML Core §3.3.3; TeXbook, appendix G, rule 11).</summary>
internal sealed class RadicalSetter(MathSetter math)
{
    private const string Sign = "\u221A";

    public MathBox Set(MathElement element, MathContext context) =>
        Cover(math.Rows.Set(element.Children, context.Free.Cramped), context).Box;

    public MathBox SetRoot(MathElement element, MathContext context)
    {
        var (box, sign) = Cover(math.SetChild(element, 0, context.Free.Cramped), context);
        var degree = math.SetChild(element, 1, context.AtLevel(context.Level + 2, math.Font) with { IsDisplay = false });
        var before = math.Font.Length(MathConstant.RadicalKernBeforeDegree, context.Size);

        // The sign's hook reaches under the degree; a degree narrower than the hook moves to the right.
        var reach = before + degree.Width + math.Font.Length(MathConstant.RadicalKernAfterDegree, context.Size);
        var x = Math.Max(0, reach);
        var raise = -sign.Descent + math.Font.Share(MathConstant.RadicalDegreeBottomRaisePercent) * sign.Height;
        return GroupBox.Around(
            x + box.Width,
            new PlacedMath(degree, before + x - reach, raise + degree.Descent),
            new PlacedMath(box, x, 0)
        );
    }

    /// <summary>The content under a radical sign and its bar, and the sign alone.</summary>
    private (GroupBox Box, GlyphBox Sign) Cover(MathBox content, MathContext context)
    {
        var rule = math.Font.Length(MathConstant.RadicalRuleThickness, context.Size);
        var gap = math.Font.Length(
            context.IsDisplay ? MathConstant.RadicalDisplayStyleVerticalGap : MathConstant.RadicalVerticalGap,
            context.Size
        );
        var glyph = math.Glyphs.GlyphOf(Sign);
        var needed = content.Height + gap + rule;
        var sign =
            glyph == 0 ? math.Glyphs.Set(Sign, null, context, math.Notes) : math.Stretcher.Vertical(glyph, Sign, needed, context.Size);

        // A sign larger than it need be is shared out above and below the content.
        gap += Math.Max(0, sign.Height - needed) / 2;
        var top = content.Ascent + gap + rule;
        sign = sign.Raised(top - sign.Ascent);
        var bar = new RuleBlock(content.Width, rule, 0);
        var parts = GroupBox.Around(
            sign.Width + content.Width,
            new PlacedMath(sign, 0, 0),
            new PlacedMath(bar, sign.Width, top - rule),
            new PlacedMath(content, sign.Width, 0)
        );

        // White over the bar parts it from a bar above; in a line of text it would only push lines apart.
        var extra = context.IsDisplay ? math.Font.Length(MathConstant.RadicalExtraAscender, context.Size) : 0;
        return (new GroupBox(parts.Width, parts.Ascent + extra, parts.Descent, [.. parts.Parts]), sign);
    }
}
