namespace Pipeline.Vocabulary;

/// <summary>
/// Maps points of a plane, lines to lines: x' = A·x + C·y + E, y' = B·x + D·y + F. The order is that of PDF 32000-1 §8.3.3,
/// SVG 1.1 §7.4 and MS-EMF §2.2.28; units are those of whoever makes it.
/// </summary>
public readonly record struct AffineMap(double A, double B, double C, double D, double E, double F)
{
    public static AffineMap Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>By how much it makes lengths longer, in the mean of all directions.</summary>
    public double Scale => Math.Sqrt(Math.Abs(A * D - B * C));

    public static AffineMap Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    public static AffineMap Scaling(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>Turns the first axis towards the second.</summary>
    public static AffineMap Rotation(double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return new(cosine, sine, -sine, cosine, 0, 0);
    }

    /// <summary>This map first, then another.</summary>
    public AffineMap Then(AffineMap next) =>
        new(
            A * next.A + B * next.C,
            A * next.B + B * next.D,
            C * next.A + D * next.C,
            C * next.B + D * next.D,
            E * next.A + F * next.C + next.E,
            E * next.B + F * next.D + next.F
        );

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);
}
