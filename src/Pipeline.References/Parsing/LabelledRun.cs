using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Neighbouring tokens of one label.</summary>
/// <param name="Label">Their label.</param>
/// <param name="Extent">From the first to the last of them.</param>
/// <param name="Confidence">That of the least sure of them, from 0 to 1.</param>
internal readonly record struct LabelledRun(TokenLabel Label, Extent Extent, double Confidence)
{
    public static IEnumerable<LabelledRun> Of(LabelledTokens labelled)
    {
        for (var start = 0; start < labelled.Tokens.Count; )
        {
            var end = labelled.RunEnd(start);
            yield return new(
                labelled.Labels[start],
                new(labelled.Tokens[start].Start, labelled.Tokens[end - 1].End),
                Least(labelled.Chances.AsSpan(start, end - start))
            );
            start = end;
        }
    }

    private static float Least(ReadOnlySpan<float> chances)
    {
        var least = 1f;
        foreach (var chance in chances)
            least = MathF.Min(least, chance);
        return least;
    }
}
