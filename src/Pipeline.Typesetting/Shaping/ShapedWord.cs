using Pipeline.Typesetting.Fonts;

namespace Pipeline.Typesetting.Shaping;

/// <summary>A glyph as shaped; lengths in points.</summary>
/// <param name="Cluster">First character of its cluster, counted in the shaped text.</param>
/// <param name="Text">Characters it stands for; empty where another glyph of its cluster carries them.</param>
internal readonly record struct ShapedGlyph(ushort Id, int Cluster, string Text, double Advance, double OffsetX, double OffsetY);

/// <summary>Glyphs of one font, in painting order.</summary>
/// <param name="Size">Type size, smaller than the style's for scaled raised letters.</param>
/// <param name="Rise">Shift of the baseline upwards.</param>
internal sealed record ShapedRun(Typeface Face, double Size, double Rise, ShapedGlyph[] Glyphs);

/// <summary>A shaped stretch of text without spaces, in one style and direction.</summary>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Width">In points.</param>
internal sealed record ShapedWord(ShapedRun[] Runs, int Length, double Width, bool IsRightToLeft)
{
    private double[]? _edges;

    /// <summary>Characters that no font has, or null.</summary>
    public string? Missing { get; init; }

    /// <summary>Characters set in another face than the style's, or null.</summary>
    public string? Substituted { get; init; }

    /// <summary>
    /// For each character, the width of all that comes before it in reading order; one more entry than characters.
    /// Characters of a ligature share its width.
    /// </summary>
    public double[] Edges => _edges ??= MakeEdges();

    private double[] MakeEdges()
    {
        const int MostOnStack = 256;
        var edges = new double[Length + 1];
        var starts = Length < MostOnStack ? stackalloc bool[Length + 1] : new bool[Length + 1];
        starts.Clear();
        var widths = edges.AsSpan(1);
        foreach (var run in Runs)
        {
            foreach (ref readonly var glyph in run.Glyphs.AsSpan())
            {
                widths[glyph.Cluster] += glyph.Advance;
                starts[glyph.Cluster] = true;
            }
        }

        SpreadOverClusters(widths, starts);
        for (var index = 1; index < edges.Length; index++)
            edges[index] += edges[index - 1];
        return edges;
    }

    private static void SpreadOverClusters(Span<double> widths, Span<bool> starts)
    {
        starts[^1] = true;
        for (var start = 0; start < widths.Length; )
        {
            var end = start + 1;
            while (!starts[end])
                end++;
            widths[start..end].Fill(widths[start] / (end - start));
            start = end;
        }
    }
}
