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
    private const float Near = -10;

    /// <summary>The same where the nearer bound leaves no way through: as low as a float can tell from nothing when multiplied.</summary>
    private const float Far = -60;

    /// <summary>A way this far behind the best does not catch up again.</summary>
    private const float Behind = 40;

    private readonly float[] _transitions = new float[Width * Width];
    private readonly float[] _arrivals = new float[Width * Width];
    private readonly float[] _starts = new float[Width];
    private readonly float[] _factors = new float[Width * Width];
    private readonly float[] _arrivalFactors = new float[Width * Width];
    private readonly float[] _startFactors = new float[Width];

    /// <param name="transitions">Score of <c>[label, next]</c>, <see cref="TokenLabels.Count"/> squared.</param>
    /// <param name="starts">Score of the first label.</param>
    public Lattice(ReadOnlySpan<float> transitions, ReadOnlySpan<float> starts)
    {
        Array.Fill(_transitions, float.NegativeInfinity);
        Array.Fill(_starts, float.NegativeInfinity);
        for (var label = 0; label < TokenLabels.Count; label++)
        {
            if (TokenLabels.MayStart((TokenLabel)label))
                _starts[label] = starts[label];
            for (var next = 0; next < TokenLabels.Count; next++)
                if (TokenLabels.MayFollow((TokenLabel)label, (TokenLabel)next))
                    _transitions[label * Width + next] = transitions[label * TokenLabels.Count + next];
        }

        for (var at = 0; at < _factors.Length; at++)
        {
            var arrival = at % Width * Width + at / Width;
            _arrivals[arrival] = _transitions[at];
            _arrivalFactors[arrival] = _factors[at] = MathF.Exp(_transitions[at]);
        }

        for (var at = 0; at < Width; at++)
            _startFactors[at] = MathF.Exp(_starts[at]);
    }

    /// <summary>Factor of <c>[label, next]</c>, rows of <see cref="Width"/>.</summary>
    public ReadOnlySpan<float> Factors => _factors;

    /// <summary>The best labels (Viterbi) of those that are near the best of their token.</summary>
    /// <param name="emissions">Scores of the labels of each token, rows of <see cref="Width"/>.</param>
    public TokenLabel[] Best(ReadOnlySpan<float> emissions) =>
        Best(emissions, Near) ?? Best(emissions, Far) ?? Best(emissions, float.NegativeInfinity) ?? [];

    /// <returns>Null where no way is left.</returns>
    private TokenLabel[]? Best(ReadOnlySpan<float> emissions, float floor)
    {
        var count = emissions.Length / Width;
        if (count == 0)
            return null;
        var rows = new float[emissions.Length];
        _starts.CopyTo(rows, 0);
        Add(rows.AsSpan(0, Width), emissions[..Width], floor);
        for (var at = Width; at < rows.Length; at += Width)
        {
            var row = rows.AsSpan(at, Width);
            Step(rows.AsSpan(at - Width, Width), row);
            Add(row, emissions.Slice(at, Width), floor);
        }

        return LatticeRow.Largest(rows.AsSpan(rows.Length - Width)) > float.NegativeInfinity ? Trace(rows, count) : null;
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
        sums.Backward(_arrivalFactors);
        return sums;
    }

    /// <summary>The best scores of all labels behind those of the token before.</summary>
    private void Step(ReadOnlySpan<float> row, Span<float> next)
    {
        Span<int> live = stackalloc int[TokenLabels.Count];
        live = live[..LatticeRow.LiveAbove(LatticeRow.Largest(row) - Behind, row, live)];
        for (var column = 0; column < Width; column += Vector<float>.Count)
        {
            var best = new Vector<float>(float.NegativeInfinity);
            foreach (var label in live)
                best = Vector.Max(best, new Vector<float>(row[label]) + new Vector<float>(_transitions, label * Width + column));
            best.CopyTo(next[column..]);
        }
    }

    /// <summary>Adds the scores of the labels, and makes those impossible that are further below the best than <paramref name="floor"/>.</summary>
    private static void Add(Span<float> row, ReadOnlySpan<float> emissions, float floor)
    {
        var least = new Vector<float>(LatticeRow.Largest(emissions[..TokenLabels.Count]) + floor);
        for (var column = 0; column < Width; column += Vector<float>.Count)
        {
            var scores = new Vector<float>(emissions[column..]);
            var isNear = Vector.GreaterThan(scores, least);
            Vector
                .ConditionalSelect(isNear, new Vector<float>(row[column..]) + scores, new Vector<float>(float.NegativeInfinity))
                .CopyTo(row[column..]);
        }
    }

    /// <summary>Goes back from the best last label to the label that each came from.</summary>
    private TokenLabel[] Trace(ReadOnlySpan<float> rows, int count)
    {
        var labels = new TokenLabel[count];
        var ways = rows[^Width..].ToArray();
        for (var at = count - 1; at >= 0; at--)
        {
            var label = Array.IndexOf(ways, LatticeRow.Largest(ways));
            labels[at] = (TokenLabel)label;
            if (at > 0)
                LatticeRow.Add(rows.Slice((at - 1) * Width, Width), _arrivals.AsSpan(label * Width, Width), ways);
        }

        return labels;
    }
}
