using Pipeline.Docx.Pictures;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>How a shape lies.</summary>
/// <param name="Turn">Flips and right angles.</param>
/// <param name="IsTilted">Turned by another angle too.</param>
internal readonly record struct ShapeTurn(Orientation Turn, bool IsTilted)
{
    private const double UnitsPerDegree = 60_000;

    /// <summary>Degrees off a right angle that nobody sees, such as drawing by hand leaves.</summary>
    private const double Tolerance = 0.5;

    /// <summary>Of an a:xfrm (ECMA-376 part 1 §20.1.7.6), which may be missing.</summary>
    public static ShapeTurn Of(OoxmlElement? transform) =>
        transform is null
            ? default
            : Of(
                Measures.IsOn(transform["flipH"]),
                Measures.IsOn(transform["flipV"]),
                (Measures.Int(transform["rot"]) ?? 0) / UnitsPerDegree
            );

    /// <summary>Of a VML shape, whose style holds it.</summary>
    public static ShapeTurn OfShape(OoxmlElement shape)
    {
        var flip = ShapeStyle.Value(shape, "flip") ?? string.Empty;
        return Of(flip.Contains('x'), flip.Contains('y'), Measures.Degrees(ShapeStyle.Value(shape, "rotation")) ?? 0);
    }

    /// <summary>How a member of a group lies that lies itself.</summary>
    public ShapeTurn After(ShapeTurn member) => new(Turn.After(member.Turn), IsTilted || member.IsTilted);

    private static ShapeTurn Of(bool flipsAcross, bool flipsDown, double degrees)
    {
        var quarters = Math.Round(Math.IEEERemainder(degrees, 360) / 90);
        return new(
            Orientation.Of(flipsAcross, flipsDown, (int)quarters),
            Math.Abs(Math.IEEERemainder(degrees, 360) - quarters * 90) > Tolerance
        );
    }
}
