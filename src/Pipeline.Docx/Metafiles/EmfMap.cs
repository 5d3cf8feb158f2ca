namespace Pipeline.Docx.Metafiles;

/// <summary>Maps points of a metafile's own units: x' = A·x + C·y + E, y' = B·x + D·y + F (MS-EMF §2.2.28).</summary>
internal readonly record struct EmfMap(double A, double B, double C, double D, double E, double F)
{
    public static EmfMap Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>By how much it makes lengths longer, in the mean of all directions.</summary>
    public double Scale => Math.Sqrt(Math.Abs(A * D - B * C));

    /// <summary>This map first, then another.</summary>
    public EmfMap Then(EmfMap next) => new(
        A * next.A + B * next.C,
        A * next.B + B * next.D,
        C * next.A + D * next.C,
        C * next.B + D * next.D,
        E * next.A + F * next.C + next.E,
        E * next.B + F * next.D + next.F);

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);
}
