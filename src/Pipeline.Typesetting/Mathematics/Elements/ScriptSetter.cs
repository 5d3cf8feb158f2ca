using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets subscripts and superscripts, behind a base and before it (MathML Core §3.4.1, §3.4.3; TeXbook, appendix G, rule 18).</summary>
internal sealed class ScriptSetter(MathSetter math)
{
    public MathBox Set(MathElement element, MathContext context)
    {
        var core = math.SetChild(element, 0, context);
        return Attach(core, ScriptElements.Of(element), IsLetter(core, Embellishment.CoreOf(element), context), context.Free);
    }

    /// <summary>Letters, and operators that have not been stretched.</summary>
    private bool IsLetter(MathBox core, MathElement? sign, MathContext context)
    {
        if (core.Sole is not { } glyph || sign is null)
            return core.Sole is not null;
        return glyph.Id == math.Glyphs.GlyphOf(MathText.Of(sign)) && !MathOperator.Read(sign, OperatorForm.Prefix, context).IsLarge;
    }

    /// <param name="isLetter">Whether the base is a letter, at which scripts stand at their usual heights, however tall it is.</param>
    public MathBox Attach(MathBox core, ScriptElements scripts, bool isLetter, MathContext context)
    {
        var script = context.Script(math.Font);
        var behind = scripts.Behind.ConvertAll(pair => SetPair(pair, script));
        var before = scripts.Before.ConvertAll(pair => SetPair(pair, script));
        var (up, down) = Heights(core, [.. behind, .. before], isLetter, context);
        var row = new ScriptRow(math.Font.Length(MathConstant.SpaceAfterScript, context.Size), up, down);
        foreach (var pair in before)
            row.AddBefore(pair);
        row.AddBase(core);
        for (var index = 0; index < behind.Count; index++)
            row.AddBehind(
                behind[index],
                index == 0 ? Kerns(core, behind[index], up, down) : default,
                index == 0 ? Lean(core, behind[0], down, isLetter) : 0
            );
        return row.ToBox();
    }

    /// <summary>
    /// How far a subscript moves under a base that leans: wholly under an integral, under a letter as far as the letter does
    /// not lean over the subscript's top.
    /// </summary>
    private static double Lean(MathBox core, ScriptPair pair, double down, bool isLetter)
    {
        if (!isLetter || pair.Sub is not { } sub || core.Ascent <= 0)
            return core.ItalicCorrection;
        return core.ItalicCorrection * (1 - Math.Clamp((sub.Ascent - down) / core.Ascent, 0, 1));
    }

    private ScriptPair SetPair((MathElement? Sub, MathElement? Super) pair, MathContext script) =>
        new(
            pair.Sub is { } sub ? math.Set(sub, script.Cramped) : null,
            pair.Super is { } super ? math.Set(super, script with { IsSuperscript = true }) : null
        );

    /// <summary>How far superscripts are raised and subscripts lowered, the same for all of one base.</summary>
    private (double Up, double Down) Heights(MathBox core, List<ScriptPair> pairs, bool isLetter, MathContext context)
    {
        var up = Length(context.IsCramped ? MathConstant.SuperscriptShiftUpCramped : MathConstant.SuperscriptShiftUp, context);
        var down = Length(MathConstant.SubscriptShiftDown, context);
        if (!isLetter)
        {
            up = Math.Max(up, core.Ascent - Length(MathConstant.SuperscriptBaselineDropMax, context));
            down = Math.Max(down, core.Descent + Length(MathConstant.SubscriptBaselineDropMin, context));
        }

        foreach (var pair in pairs)
        {
            if (pair.Super is { } super)
                up = Math.Max(up, super.Descent + Length(MathConstant.SuperscriptBottomMin, context));
            if (pair.Sub is { } sub)
                down = Math.Max(down, sub.Ascent - Length(MathConstant.SubscriptTopMax, context));
        }

        foreach (var pair in pairs)
            (up, down) = Parted(pair, up, down, context);
        return (up, down);
    }

    /// <summary>Moves a subscript and a superscript over each other apart (rule 18e).</summary>
    private (double Up, double Down) Parted(ScriptPair pair, double up, double down, MathContext context)
    {
        if (pair is not { Sub: { } sub, Super: { } super })
            return (up, down);
        var lacking = Length(MathConstant.SubSuperscriptGapMin, context) - (up - super.Descent - (sub.Ascent - down));
        if (lacking <= 0)
            return (up, down);
        var rise = Math.Clamp(Length(MathConstant.SuperscriptBottomMaxWithSubscript, context) - (up - super.Descent), 0, lacking);
        return (up + rise, down + lacking - rise);
    }

    private double Length(MathConstant constant, MathContext context) => math.Font.Length(constant, context.Size);

    /// <summary>How the corners of base and scripts fit into each other (OpenType specification, MATH, MathKernInfo).</summary>
    private ScriptKerns Kerns(MathBox core, ScriptPair pair, double up, double down) =>
        core.Sole is not { } glyph
            ? default
            : new(
                pair.Sub is { } sub
                    ? Kern(glyph, MathCorner.BottomRight, sub, MathCorner.TopLeft, sub.Ascent - down, -core.Descent, -down)
                    : 0,
                pair.Super is { } super
                    ? Kern(glyph, MathCorner.TopRight, super, MathCorner.BottomLeft, up - super.Descent, core.Ascent, up)
                    : 0
            );

    /// <summary>The wider of the kerns at the script's inner edge and at the base's outer edge.</summary>
    /// <param name="shift">Height of the script's baseline.</param>
    private double Kern(
        SoleGlyph glyph,
        MathCorner corner,
        MathBox script,
        MathCorner scriptCorner,
        double inner,
        double outer,
        double shift
    )
    {
        double At(double height) =>
            math.Font.KernOf(glyph.Id, corner, height / glyph.Size) * glyph.Size
            + (script.Sole is { } other ? math.Font.KernOf(other.Id, scriptCorner, (height - shift) / other.Size) * other.Size : 0);

        return Math.Max(At(inner), At(outer));
    }
}

/// <summary>Kerns between a base and its scripts, in points.</summary>
internal readonly record struct ScriptKerns(double Sub, double Super);
