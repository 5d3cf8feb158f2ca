using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets limits, accents and braces over and under things (MathML Core §3.4.2; TeXbook, appendix G, rules 12 and 13).</summary>
internal sealed class LimitSetter(MathSetter math, ScriptSetter scripts)
{
    // Beside the words on a long arrow, in em.
    private const double ArrowOverhang = 0.6;

    public MathBox Set(MathElement element, MathContext context)
    {
        if (element.Children is not [var first, ..])
            return BlankBox.Empty;
        var core = Embellishment.CoreOf(first);
        if (!context.IsDisplay && HasMovableLimits(first, core, context))
            return scripts.Attach(math.Set(first, context), ScriptElements.Of(element), false, context.Free);
        var under = element.Name == "mover" ? null : ChildAt(element, 1);
        var over = element.Name switch
        {
            "mover" => ChildAt(element, 1),
            "munderover" => ChildAt(element, 2),
            _ => null,
        };
        return Assemble(element, first, core, under, over, context);
    }

    private MathBox Assemble(
        MathElement element,
        MathElement first,
        MathElement? core,
        MathElement? under,
        MathElement? over,
        MathContext context
    )
    {
        var underContext = element["accentunder"] == "true" || IsBrace(under) ? context.Free : context.Script(math.Font).Cramped;
        var overContext = element["accent"] == "true" || IsBrace(over) ? context.Free : context.Script(math.Font);
        if (core is not null && IsStretchedSideways(core, context))
            return OnArrow(first, SetOrNull(under, underContext), SetOrNull(over, overContext), context);
        var isAccent = over is not null && IsAccent(element["accent"], over);
        var box = math.Set(first, isAccent ? context.Cramped : context);
        var lean = core is not null ? box.ItalicCorrection : 0;
        if (over is not null)
            box = isAccent
                ? Accented(box, over, context)
                : Over(box, Stretched(over, box.Width, overContext), IsStretchy(over, context), lean, context);
        if (under is not null)
            box = AccentBar(under) is { } bar
                ? Underlined(box, bar, context)
                : Under(box, Stretched(under, box.Width, underContext), IsStretchy(under, context), lean, context);
        return box;
    }

    private static MathElement? ChildAt(MathElement element, int index) => index < element.Children.Count ? element.Children[index] : null;

    private MathBox? SetOrNull(MathElement? element, MathContext context) => element is null ? null : math.Set(element, context);

    private static bool HasMovableLimits(MathElement first, MathElement? core, MathContext context) =>
        FunctionNames.HasMovableLimits(first)
        || (core is not null && MathOperator.Read(core, OperatorForm.Prefix, context).HasMovableLimits);

    private static bool IsStretchedSideways(MathElement core, MathContext context) =>
        MathOperator.Read(core, OperatorForm.Infix, context) is { IsStretchy: true, IsHorizontal: true };

    private static bool IsStretchy(MathElement element, MathContext context) =>
        Embellishment.CoreOf(element) is { } core && IsStretchedSideways(core, context);

    /// <summary>Braces and brackets that lie down.</summary>
    private static bool IsBrace(MathElement? element) =>
        element is not null && Embellishment.CoreOf(element) is { } core && MathText.Of(core) is [>= '\u23B4' and <= '\u23E1'];

    /// <summary>A sign that can be an accent and is not said to be none; dots are one only where it is said.</summary>
    private static bool IsAccent(string? attribute, MathElement over)
    {
        if (over.Name is not ("mo" or "mi" or "mtext") || attribute == "false")
            return false;
        var text = MathText.Of(over);
        if (AccentSigns.Over(text) is null && !AccentSigns.IsBar(text))
            return false;
        return attribute == "true" || (over.Name == "mo" && text is not ("." or ".." or "..." or "\u223C"));
    }

    private static string? AccentBar(MathElement under) =>
        under.Name == "mo" && MathText.Of(under) is var text && AccentSigns.IsBar(text) ? text : null;

    /// <summary>A limit, or a brace made as wide as what it spans.</summary>
    private MathBox Stretched(MathElement limit, double width, MathContext context) =>
        math.Set(limit, context with { StretchWidth = width });

    /// <summary>An accent, its point of attachment over that of the base (OpenType specification, MATH, MathTopAccentAttachment).</summary>
    private GroupBox Accented(MathBox box, MathElement over, MathContext context)
    {
        var text = MathText.Of(over);
        var isWide = box.Sole is null;
        if (isWide && AccentSigns.IsBar(text) || AccentSigns.Over(text) is not { } sign)
            return Overlined(box, text, context);
        var glyph = math.Glyphs.GlyphOf(sign);
        if (glyph == 0)
            return Over(box, math.Glyphs.Set(text, null, context, math.Notes), true, 0, context);
        var stretches = isWide && over["stretchy"] != "false";
        var accent =
            stretches && AccentSigns.IsArrow(sign) ? math.Stretcher.Horizontal(glyph, text, box.Width, context.Size)
            : stretches ? math.Stretcher.Accent(glyph, text, box.Width, context.Size)
            : math.Glyphs.Set(glyph, text, context.Size);
        var raise = Math.Max(0, box.Ascent - math.Font.Length(MathConstant.AccentBaseHeight, context.Size));

        var middle = accent.Attachment ?? accent.Width / 2;
        var x = (box.Attachment ?? (box.Width - box.ItalicCorrection) / 2) - middle;
        return GroupBox.Around(box.Width, new PlacedMath(box, 0, 0), new PlacedMath(accent, x, raise)) with
        {
            ItalicCorrection = box.ItalicCorrection,
            Attachment = box.Attachment,
            Sole = box.Sole,
        };
    }

    private GroupBox Overlined(MathBox box, string text, MathContext context)
    {
        var rule = math.Font.Length(MathConstant.OverbarRuleThickness, context.Size);
        var bottom = box.Ascent + math.Font.Length(MathConstant.OverbarVerticalGap, context.Size);
        var bar = RuledBar.Across(box.Width, rule, text, context.Size, math);
        return GroupBox.Around(box.Width, new PlacedMath(box, 0, 0), new PlacedMath(bar, 0, bottom));
    }

    private GroupBox Underlined(MathBox box, string text, MathContext context)
    {
        var rule = math.Font.Length(MathConstant.UnderbarRuleThickness, context.Size);
        var top = box.Descent + math.Font.Length(MathConstant.UnderbarVerticalGap, context.Size);
        var bar = RuledBar.Across(box.Width, rule, text, context.Size, math);
        return GroupBox.Around(box.Width, new PlacedMath(box, 0, 0), new PlacedMath(bar, 0, -top - rule));
    }

    private GroupBox Over(MathBox box, MathBox over, bool isStretchy, double lean, MathContext context)
    {
        var gap = math.Font.Length(isStretchy ? MathConstant.StretchStackGapAboveMin : MathConstant.UpperLimitGapMin, context.Size);
        var rise = isStretchy ? 0 : math.Font.Length(MathConstant.UpperLimitBaselineRiseMin, context.Size);
        var up = box.Ascent + Math.Max(gap + over.Descent, rise);
        return Centred(box, over, up, lean / 2);
    }

    private GroupBox Under(MathBox box, MathBox under, bool isStretchy, double lean, MathContext context)
    {
        var gap = math.Font.Length(isStretchy ? MathConstant.StretchStackGapBelowMin : MathConstant.LowerLimitGapMin, context.Size);
        var drop = isStretchy ? 0 : math.Font.Length(MathConstant.LowerLimitBaselineDropMin, context.Size);
        var down = box.Descent + Math.Max(gap + under.Ascent, drop);
        return Centred(box, under, -down, -lean / 2);
    }

    /// <summary>Words over and under an arrow that grows with them.</summary>
    private MathBox OnArrow(MathElement first, MathBox? under, MathBox? over, MathContext context)
    {
        var width = Math.Max(under?.Width ?? 0, over?.Width ?? 0) + 2 * ArrowOverhang * context.Size;
        var box = math.Set(first, context with { StretchWidth = Math.Max(width, context.StretchWidth ?? 0) });
        if (over is not null)
            box = Over(box, over, true, 0, context);
        return under is null ? box : Under(box, under, true, 0, context);
    }

    /// <summary>A box in the middle of another, so much higher; the wider of the two gives the width.</summary>
    private static GroupBox Centred(MathBox box, MathBox other, double up, double lean)
    {
        var width = Math.Max(box.Width, other.Width + 2 * Math.Abs(lean));
        return GroupBox.Around(
            width,
            new PlacedMath(box, (width - box.Width) / 2, 0),
            new PlacedMath(other, (width - other.Width) / 2 + lean, up)
        );
    }
}
