using System.Numerics;

namespace Pipeline.References.Model;

/// <summary>
/// The sums and maxima over all ways to label a chain (linear-chain conditional random field). Rows are padded so that
/// they are whole vectors; padding never takes part, since no transition leads there.
/// </summary>
internal sealed class Lattice
{
    /// <summary>Labels rounded up to whole vectors.</summary>
    public static readonly int Width = (TokenLabels.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    /// <summary>A label whose score is this far below the best of its token is nothing beside it.</summary>
    private const float Near = -16;

    /// <summary>The same where the nearer bound leaves no way through: as low as a float can tell from nothing when multiplied.</summary>
    private const float Far = -60;

    /// <summary>A way this far behind the best does not catch up again.</summary>
    private const float Behind = 40;

    private readonly float[] _transitions = new float[Width * Width];
    private readonly float[] _starts = new float[Width];
    private readonly float[] _factors = new float[Width * Width];
    private readonly float[] _startFactors = new float[Width];

    /// <param name="transitions">Score of <c>[label, next]</c>, <see cref="TokenLabels.Count"/> squared.</param>
    /// <param name="starts">Score of the first label.</param>
    public Lattice(ReadOnlySpan<float> transitions, ReadOnlySpan<float> starts)
    {
        Array.Fill(_transitions, float.NegativeInfinity);
        Array.Fill(_starts, float.NegativeInfinity);
        for (var label = 0; label < TokenLabels.Count; label++)
        {
            if (TokenLabels.MayStart((TokenLabel)label)) _starts[label] = starts[label];
            for (var next = 0; next < TokenLabels.Count; next++)
                if (TokenLabels.MayFollow((TokenLabel)label, (TokenLabel)next)) _transitions[label * Width + next] = transitions[label * TokenLabels.Count + next];
        }

        for (var at = 0; at < _factors.Length; at++) _factors[at] = MathF.Exp(_transitions[at]);
        for (var at = 0; at < Width; at++) _startFactors[at] = MathF.Exp(_starts[at]);
    }

    /// <summary>Factor of <c>[label, next]</c>, rows of <see cref="Width"/>.</summary>
    public ReadOnlySpan<float> Factors => _factors;

    /// <summary>The best labels (Viterbi).</summary>
    /// <param name="emissions">Scores of the labels of each token, rows of <see cref="Width"/>.</param>
    public TokenLabel[] Best(ReadOnlySpan<float> emissions)
    {
        var count = emissions.Length / Width;
        if (count == 0) return [];
        var from = new int[emissions.Length];
        var row = new float[Width];
        var next = new float[Width];
        for (var label = 0; label < Width; label++) row[label] = _starts[label] + emissions[label];
        for (var at = 1; at < count; at++)
        {
            Step(row, next, from.AsSpan(at * Width, Width));
            Add(next, emissions.Slice(at * Width, Width));
            (row, next) = (next, row);
        }

        return Trace(row, from, count);
    }

    /// <summary>The chance of every label of every token, rows of <see cref="Width"/>, and the sums that gave it.</summary>
    /// <param name="emissions">Scores; negative infinity for a label that a token may not have.</param>
    public LatticeSums Sum(ReadOnlySpan<float> emissions)
    {
        var sums = Sum(emissions, Near);
        return sums.IsPossible || sums.Count == 0 ? sums : Sum(emissions, Far);
    }

    private LatticeSums Sum(ReadOnlySpan<float> emissions, float floor)
    {
        var sums = new LatticeSums(emissions.Length / Width);
        sums.Exponentiate(emissions, floor);
        sums.Forward(_startFactors, _factors);
        sums.Backward(_factors);
        return sums;
    }

    private void Step(float[] row, float[] next, Span<int> from)
    {
        Array.Fill(next, float.NegativeInfinity);
        var least = row.Max() - Behind;
        for (var label = 0; label < TokenLabels.Count; label++)
        {
            if (!(row[label] >= least)) continue;
            var score = new Vector<float>(row[label]);
            var origin = new Vector<int>(label);
            for (var column = 0; column < Width; column += Vector<float>.Count)
            {
                var candidate = score + new Vector<float>(_transitions, label * Width + column);
                var best = new Vector<float>(next, column);
                var isBetter = Vector.GreaterThan(candidate, best);
                Vector.ConditionalSelect(isBetter, candidate, best).CopyTo(next, column);
                Vector.ConditionalSelect(isBetter, origin, new Vector<int>(from[column..])).CopyTo(from[column..]);
            }
        }
    }

    private static void Add(float[] row, ReadOnlySpan<float> emissions)
    {
        for (var column = 0; column < Width; column += Vector<float>.Count)
            (new Vector<float>(row, column) + new Vector<float>(emissions[column..])).CopyTo(row, column);
    }

    private static TokenLabel[] Trace(float[] row, int[] from, int count)
    {
        var labels = new TokenLabel[count];
        var label = Array.IndexOf(row, row.Max());
        for (var at = count - 1; at >= 0; at--)
        {
            labels[at] = (TokenLabel)label;
            label = from[at * Width + label];
        }

        return labels;
    }
}
