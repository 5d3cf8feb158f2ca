using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>A colour to paint with.</summary>
/// <param name="Opacity">The colour's own, from 0 to 1.</param>
internal readonly record struct SvgPaint(Colour Colour, double Opacity)
{
    public static SvgPaint Black { get; } = new(Colour.Black, 1);
}
