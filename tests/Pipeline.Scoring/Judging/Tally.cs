namespace Pipeline.Scoring.Judging;

/// <summary>Counts over many manuscripts.</summary>
/// <param name="Expected">Texts expected.</param>
/// <param name="Found">Texts found.</param>
/// <param name="Hits">Matching pairs.</param>
internal readonly record struct Tally(int Expected, int Found, int Hits)
{
    /// <summary>Share of what was found that was expected; 1 where nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Hits / Found;

    /// <summary>Share of what was expected that was found; 1 where nothing was expected.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Hits / Expected;

    /// <summary>Harmonic mean of the two, over all texts of all manuscripts.</summary>
    public double F1 => Expected + Found == 0 ? 1 : 2.0 * Hits / (Expected + Found);

    public static Tally Of(Matching matching) =>
        new(matching.Hits + matching.Missed.Count, matching.Hits + matching.Spurious.Count, matching.Hits);

    public static Tally operator +(Tally one, Tally other) =>
        new(one.Expected + other.Expected, one.Found + other.Found, one.Hits + other.Hits);
}
