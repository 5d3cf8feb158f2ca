using Pipeline.Pdf.Fonts;

namespace Pipeline.Pdf.Vectors;

/// <summary>A drawing as operators of PDF, in points from its lower left corner.</summary>
/// <param name="Fonts">Fonts its words are set in.</param>
/// <param name="Opacities">Opacities of fill and stroke, by the number of the graphics state less one.</param>
/// <param name="Shadings">Gradients, by the number of the pattern less one.</param>
/// <param name="LeftOut">What it holds that is not drawn, in a reader's words.</param>
internal sealed record VectorDrawing(
    double Width,
    double Height,
    ReadOnlyMemory<byte> Content,
    IReadOnlyList<FontUse> Fonts,
    IReadOnlyList<(double Fill, double Stroke)> Opacities,
    IReadOnlyList<Shading> Shadings,
    IReadOnlyCollection<string> LeftOut
);
