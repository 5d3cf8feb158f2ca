using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets notations drawn around or through things (MathML 3 §3.3.9).</summary>
internal sealed class EncloseSetter(MathSetter math)
{
    // Between the content and what is drawn around it, in em (MathML 3 §3.3.9.3 asks for 0.4em at the most).
    private const double Padding = 0.25;

    // How much longer a stroke is than what it strikes.
    private const double Overshoot = 1.2;

    private const string WordJoiner = "\u2060";

    public MathBox Set(MathElement element, MathContext context)
    {
        var notations = (element["notation"] ?? "longdiv").Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var content =
            Array.IndexOf(notations, "radical") >= 0
                ? math.Set(element with { Name = "msqrt", Attributes = [] }, context.Free)
                : math.Rows.Set(element.Children, context.Free);
        var rule = math.Font.Length(MathConstant.FractionRuleThickness, context.Size);
        var frame = new Frame(content, Padding * context.Size, rule);
        foreach (var notation in notations)
            Draw(notation, frame, context);
        return frame.ToBox();
    }

    private void Draw(string notation, Frame frame, MathContext context)
    {
        switch (notation)
        {
            case "radical":
                break;
            case "box" or "roundedbox" or "circle":
                frame.Sides(left: true, right: true, top: true, bottom: true);
                break;
            case "left":
                frame.Sides(left: true);
                break;
            case "right":
                frame.Sides(right: true);
                break;
            case "top":
                frame.Sides(top: true);
                break;
            case "bottom":
                frame.Sides(bottom: true);
                break;
            case "actuarial":
                frame.Sides(right: true, top: true);
                break;
            case "madruwb":
                frame.Sides(right: true, bottom: true);
                break;
            case "longdiv":
                frame.Sides(left: true, top: true);
                break;
            case "horizontalstrike":
                frame.Strike(isVertical: false);
                break;
            case "verticalstrike":
                frame.Strike(isVertical: true);
                break;
            case "updiagonalstrike":
                frame.Add(Stroke('/', frame.Content, context));
                break;
            case "downdiagonalstrike":
                frame.Add(Stroke('\\', frame.Content, context));
                break;
            default:
                math.Notes.DoesNotKnow($"menclose {notation}");
                break;
        }
    }

    /// <summary>A slanted stroke as tall as its content, drawn with the font's own.</summary>
    private PlacedMath Stroke(char sign, MathBox content, MathContext context)
    {
        var glyph = math.Font.Face.GlyphOf(sign);
        var ink = math.Font.InkOf(glyph);
        var size = ink.Height <= 0 ? context.Size : Math.Max(context.Size / 2, content.Height * Overshoot / ink.Height);
        var stroke = math.Glyphs.Set(glyph, WordJoiner, size).CentredAt((content.Ascent - content.Descent) / 2);
        return new PlacedMath(stroke, (content.Width - (ink.Left + ink.Right) * size) / 2, 0);
    }

    /// <summary>The content and the rules around it, from the content's own origin.</summary>
    private sealed class Frame(MathBox content, double padding, double rule)
    {
        private readonly List<PlacedMath> _parts = [];
        private double _left;
        private double _right;
        private double _top;
        private double _bottom;

        public MathBox Content => content;

        public void Add(PlacedMath part) => _parts.Add(part);

        public void Sides(bool left = false, bool right = false, bool top = false, bool bottom = false)
        {
            var (high, low) = (content.Ascent + padding + rule, content.Descent + padding + rule);
            var wide = content.Width + 2 * padding + 2 * rule;
            if (left)
                Add(new PlacedMath(new RuleBlock(rule, high, low), -padding - rule, 0));
            if (right)
                Add(new PlacedMath(new RuleBlock(rule, high, low), content.Width + padding, 0));
            if (top)
                Add(new PlacedMath(new RuleBlock(wide, rule, 0), -padding - rule, high - rule));
            if (bottom)
                Add(new PlacedMath(new RuleBlock(wide, rule, 0), -padding - rule, -low));
            (_left, _right) = (padding + rule, padding + rule);
            if (top)
                _top = padding + rule;
            if (bottom)
                _bottom = padding + rule;
            if (left || right)
                (_top, _bottom) = (padding + rule, padding + rule);
        }

        public void Strike(bool isVertical) =>
            Add(
                isVertical
                    ? new PlacedMath(new RuleBlock(rule, content.Ascent, content.Descent), (content.Width - rule) / 2, 0)
                    : new PlacedMath(new RuleBlock(content.Width, rule / 2, rule / 2), 0, (content.Ascent - content.Descent) / 2)
            );

        public GroupBox ToBox()
        {
            var parts = new List<PlacedMath> { new(content, _left, 0) };
            foreach (var part in _parts)
                parts.Add(part with { X = part.X + _left });
            var around = GroupBox.Around(_left + content.Width + _right, [.. parts]);
            return new GroupBox(
                around.Width,
                Math.Max(around.Ascent, content.Ascent + _top),
                Math.Max(around.Descent, content.Descent + _bottom),
                [.. parts]
            );
        }
    }
}
