using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Mathematics.Operators;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>What part of a formula is set in (MathML Core: math-style, math-shift, math-depth).</summary>
/// <param name="BaseSize">Type size of the formula, in points.</param>
/// <param name="Level">0 for the base size, 1 for scripts, 2 and more for scripts of scripts.</param>
/// <param name="IsDisplay">Whether there is room: large operators, limits above and below, wide fractions.</param>
internal readonly record struct MathContext(double BaseSize, int Level, bool IsDisplay)
{
    /// <summary>Type size, in points.</summary>
    public double Size { get; init; } = BaseSize;

    /// <summary>Under something: superscripts are raised less.</summary>
    public bool IsCramped { get; init; }

    /// <summary>Whether the part by itself is a superscript: a prime is then drawn to be raised, else as raised already.</summary>
    public bool IsSuperscript { get; init; }

    /// <summary>mathvariant of an mstyle around it, or null.</summary>
    public string? Variant { get; init; }

    /// <summary>How many elements are around it.</summary>
    public int Depth { get; init; }

    /// <summary>Height that a stretchy operator which makes up the part has to cover, or null.</summary>
    public StretchTarget? Stretch { get; init; }

    /// <summary>Width that it has to cover, or null.</summary>
    public double? StretchWidth { get; init; }

    /// <summary>The form of the operator that makes up the part, told by its place; null where its place tells nothing.</summary>
    public OperatorForm? Form { get; init; }

    public MathContext AtLevel(int level, MathFont font)
    {
        var share = level switch
        {
            <= 0 => 1,
            1 => font.Share(MathConstant.ScriptPercentScaleDown),
            _ => font.Share(MathConstant.ScriptScriptPercentScaleDown),
        };
        return this with
        {
            Level = Math.Max(0, level),
            Size = BaseSize * (share > 0 ? share : 1),
            Stretch = null,
            StretchWidth = null,
            Form = null,
            IsSuperscript = false,
        };
    }

    /// <summary>For a script of this.</summary>
    public MathContext Script(MathFont font) => AtLevel(Level + 1, font) with { IsDisplay = false };

    public MathContext Cramped => this with { IsCramped = true };

    /// <summary>For parts that are no operator in the place of the whole.</summary>
    public MathContext Free => this with { Stretch = null, StretchWidth = null, Form = null };
}

/// <summary>What an operator beside it has to cover, from the baseline.</summary>
internal readonly record struct StretchTarget(double Ascent, double Descent);
