using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors;

/// <summary>A gradient from colour to colour; beyond its ends the colours at the ends go on.</summary>
/// <param name="Coordinates">
/// The points where a gradient along a line begins and ends (x y x y), or the point and the circle between which one in
/// rings lies (x y 0 x y radius).
/// </param>
/// <param name="Place">Maps the coordinates to the drawing.</param>
/// <param name="Stops">At least one; from 0 to 1, in order. Of two at one place the first ends what is before and the second begins what follows.</param>
internal sealed record Shading(Seq<double> Coordinates, AffineMap Place, Seq<ShadingStop> Stops)
{
    /// <summary>How it is told that a gradient is drawn in its mean colour.</summary>
    public const string Lost = "the shading of a gradient";

    public bool IsRadial => Coordinates.Count == 6;
}

/// <param name="Offset">From 0 to 1.</param>
internal readonly record struct ShadingStop(double Offset, Colour Colour);
