using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Draws bars as rules that still carry the sign they are drawn for, so that it is not lost when text is copied.</summary>
internal static class RuledBar
{
    /// <summary>A rule that stands on its baseline.</summary>
    public static MathBox Across(double width, double thickness, string text, double size, MathSetter math)
    {
        var rule = new RuleBlock(width, thickness, 0);
        var space = math.Font.Face.SpaceGlyph;
        if (space == 0 || text.Length == 0)
            return rule;
        var sign = new GlyphBox(0, 0, 0, [new ShapedRun(math.Font.Face, size, 0, [new ShapedGlyph(space, 0, text, 0, 0, 0)])]);
        return GroupBox.Around(width, new PlacedMath(rule, 0, 0), new PlacedMath(sign, 0, 0));
    }
}
