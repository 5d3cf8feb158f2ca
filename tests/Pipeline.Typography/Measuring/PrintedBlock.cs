namespace Pipeline.Typography.Measuring;

/// <summary>A paragraph, heading, cell or other block with its lines in reading order.</summary>
/// <param name="Role">Structure type of its node.</param>
/// <param name="IsNote">Whether it is part of a footnote.</param>
internal sealed record PrintedBlock(string Role, bool IsNote, IReadOnlyList<PrintedLine> Lines)
{
    // What rounding may leave of a stretch, as a share.
    private const double Natural = 0.002;

    public bool IsHeading => Role is ['H', >= '1' and <= '6'];

    public bool IsCell => Role is "TD" or "TH";

    /// <summary>
    /// Whether its spaces were set to fill its lines. The page does not say so: it is seen from lines but the last whose
    /// spaces are not the font's own.
    /// </summary>
    public bool IsJustified => Inner.Any(line => Math.Abs(line.Stretch) > Natural);

    /// <summary>All lines that should be full.</summary>
    public IEnumerable<PrintedLine> Inner => Lines.Take(Lines.Count - 1);

    /// <summary>The inner lines of a justified block that were left short instead of being filled.</summary>
    public IEnumerable<PrintedLine> LeftShort()
    {
        if (!IsJustified)
            return [];
        var right = Lines.Max(line => line.Right);
        return Inner.Where(line => Math.Abs(line.Stretch) <= Natural && line.Right < right - line.Size);
    }
}
