using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>A colour to paint with.</summary>
/// <param name="Opacity">The colour's own, from 0 to 1.</param>
internal readonly record struct SvgPaint(Colour Colour, double Opacity)
{
    /// <summary>What shapes are painted with in place of the colour, which is its mean then; else null.</summary>
    public SvgGradient? Gradient { get; init; }

    public static SvgPaint Black { get; } = new(Colour.Black, 1);
}
