using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>A gradient with what it takes from those it refers to (SVG 1.1 §13.2).</summary>
/// <param name="IsRadial">Whether its colours are rings, not stripes.</param>
/// <param name="Said">Its properties, as they are written.</param>
/// <param name="Stops">At least one.</param>
internal sealed record SvgGradient(bool IsRadial, IReadOnlyDictionary<string, string> Said, Seq<ShadingStop> Stops)
{
    // A focus on the circle or outside stands just within (SVG 1.1 §13.2.3), since rings around one outside do not close.
    private const double FarthestFocus = 0.999;

    /// <summary>The gradient on a shape; null where a shape without width or height gives it no measure.</summary>
    /// <param name="bounds">Of the shape, in user units.</param>
    /// <param name="map">From user units to the drawing.</param>
    public Shading? On(CurveBounds bounds, SvgStyle style, AffineMap map)
    {
        var isOfShape = Said.GetValueOrDefault("gradientUnits") != "userSpaceOnUse";
        if (isOfShape && !(bounds is { Width: > 0, Height: > 0 }))
            return null;
        var own = SvgTransform.Parse(Said.GetValueOrDefault("gradientTransform"));
        var place = (isOfShape ? own.Then(new(bounds.Width, 0, 0, bounds.Height, bounds.Left, bounds.Top)) : own).Then(map);
        if (place.Scale is not (> 0 and < double.PositiveInfinity))
            return null;
        var measure = isOfShape ? style with { Viewport = (1, 1) } : style;
        return IsRadial ? Rings(measure, place) : Stripes(measure, place);
    }

    private Shading Stripes(SvgStyle measure, AffineMap place)
    {
        var (x1, y1) = (Across("x1", "0", measure), Down("y1", "0", measure));
        var (x2, y2) = (Across("x2", "100%", measure), Down("y2", "0", measure));
        return (x1, y1) == (x2, y2) ? Even(place) : new([x1, y1, x2, y2], place, Stops);
    }

    private Shading Rings(SvgStyle measure, AffineMap place)
    {
        var (x, y) = (Across("cx", "50%", measure), Down("cy", "50%", measure));
        var radius = measure.Along(Said.GetValueOrDefault("r", "50%")) ?? 0;
        if (radius <= 0)
            return Even(place);
        var (awayX, awayY) = (Across("fx", null, measure, x) - x, Down("fy", null, measure, y) - y);
        var away = Math.Sqrt(awayX * awayX + awayY * awayY);
        var share = away > radius * FarthestFocus ? radius * FarthestFocus / away : 1;
        return new([x + awayX * share, y + awayY * share, 0, x, y, radius], place, Stops);
    }

    /// <summary>One that has no length is of its last colour all over.</summary>
    private Shading Even(AffineMap place) => new([0, 0, 1, 0], place, [Stops[^1]]);

    private double Across(string name, string? missing, SvgStyle measure, double none = 0) =>
        measure.Across(Said.GetValueOrDefault(name) ?? missing) ?? none;

    private double Down(string name, string? missing, SvgStyle measure, double none = 0) =>
        measure.Down(Said.GetValueOrDefault(name) ?? missing) ?? none;
}
