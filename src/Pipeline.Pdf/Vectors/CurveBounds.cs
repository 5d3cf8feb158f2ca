namespace Pipeline.Pdf.Vectors;

/// <summary>How far a path reaches: its curves as drawn, not their handles.</summary>
/// <param name="Left">Positive infinity, and all others infinite too, where there is no point.</param>
internal readonly record struct CurveBounds(double Left, double Top, double Right, double Bottom)
{
    private static readonly CurveBounds None = new(
        double.PositiveInfinity,
        double.PositiveInfinity,
        double.NegativeInfinity,
        double.NegativeInfinity
    );

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public static CurveBounds Of(VectorPath path)
    {
        var (bounds, x, y) = (None, 0.0, 0.0);
        foreach (var (_, values) in path.Steps)
        {
            if (values is [var x1, var y1, var x2, var y2, var toX, var toY])
            {
                foreach (var at in Turns(x, x1, x2, toX).Concat(Turns(y, y1, y2, toY)))
                    bounds = bounds.With(At(at, x, x1, x2, toX), At(at, y, y1, y2, toY));
            }

            if (values is not [.., var endX, var endY])
                continue;
            (x, y) = (endX, endY);
            bounds = bounds.With(x, y);
        }

        return bounds;
    }

    private CurveBounds With(double x, double y) => new(Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));

    /// <summary>Where between 0 and 1 a curve turns back along an axis: the roots of its derivative.</summary>
    private static IEnumerable<double> Turns(double a, double b, double c, double d)
    {
        var (square, linear, rest) = (d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a);
        var root = Math.Sqrt(linear * linear - 4 * square * rest);
        double[] found = Math.Abs(square) < 1e-12 ? [-rest / linear] : [(-linear + root) / (2 * square), (-linear - root) / (2 * square)];
        return found.Where(at => at is > 0 and < 1);
    }

    private static double At(double t, double a, double b, double c, double d)
    {
        var s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}
