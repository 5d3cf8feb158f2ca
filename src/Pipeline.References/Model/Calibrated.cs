namespace Pipeline.References.Model;

/// <summary>
/// Makes of the chance that the model gives a label how often such a label is right. A chain of features that overlap is
/// surer than it should be, so the logarithm of its odds is drawn in and shifted (J. C. Platt, Probabilistic Outputs for
/// Support Vector Machines, 1999), by two numbers fitted to the held-out references; the scorer prints what is said beside
/// what holds, where a publisher's own slips count as the parser's.
/// </summary>
internal static class Calibrated
{
    private const double Slope = 0.55;

    private const double Shift = -0.35;

    /// <summary>No chance is nearer to none or to certainty, for odds must be finite.</summary>
    private const double Least = 1e-7;

    /// <param name="chance">By the model, from 0 to 1.</param>
    public static float Of(double chance)
    {
        var bounded = Math.Clamp(chance, Least, 1 - Least);
        return (float)(1 / (1 + Math.Exp(-(Slope * Math.Log(bounded / (1 - bounded)) + Shift))));
    }
}
