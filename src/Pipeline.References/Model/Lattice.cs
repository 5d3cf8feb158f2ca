using System.Buffers;

namespace Pipeline.References.Model;

/// <summary>
/// The sums and maxima over all ways to label a chain (linear-chain conditional random field). Rows are padded to whole
/// <see cref="LatticeRow.Group"/>s; padding never takes part, since no transition leads there.
/// </summary>
internal sealed class Lattice
{
    /// <summary>Labels rounded up to whole groups.</summary>
    public const int Width = (TokenLabels.Count + LatticeRow.Group - 1) / LatticeRow.Group * LatticeRow.Group;

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
        TakeAllowed(transitions, starts);
        TurnToArrivals();
        MakeFactors();
    }

    /// <summary>Takes the scores of the steps that references make; all others lead nowhere.</summary>
    private void TakeAllowed(ReadOnlySpan<float> transitions, ReadOnlySpan<float> starts)
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
    }

    /// <summary>The same scores with a row for each label that is arrived at.</summary>
    private void TurnToArrivals()
    {
        for (var at = 0; at < _transitions.Length; at++)
            _arrivals[at % Width * Width + at / Width] = _transitions[at];
    }

    private void MakeFactors()
    {
        for (var at = 0; at < _factors.Length; at++)
            (_factors[at], _arrivalFactors[at]) = (MathF.Exp(_transitions[at]), MathF.Exp(_arrivals[at]));
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
        if (emissions.IsEmpty)
            return null;
        var rented = ArrayPool<float>.Shared.Rent(emissions.Length);
        var rows = rented.AsSpan(0, emissions.Length);
        _starts.CopyTo(rows);
        Add(rows[..Width], emissions[..Width], floor);
        for (var at = Width; at < rows.Length; at += Width)
        {
            var before = rows.Slice(at - Width, Width);
            var row = rows.Slice(at, Width);
            LatticeRow.Best(before, LatticeRow.Largest(before) - Behind, _transitions, row);
            Add(row, emissions.Slice(at, Width), floor);
        }

        var labels = LatticeRow.Largest(rows[^Width..]) > float.NegativeInfinity ? Trace(rows) : null;
        ArrayPool<float>.Shared.Return(rented);
        return labels;
    }

    /// <summary>The chance of every label of every token, rows of <see cref="Width"/>, and the sums that gave it.</summary>
    /// <param name="emissions">Scores; negative infinity for a label that a token may not have.</param>
    /// <returns>To be given back when read.</returns>
    public LatticeSums Sum(ReadOnlySpan<float> emissions)
    {
        var sums = Sum(emissions, Near);
        if (sums.IsPossible || sums.Count == 0)
            return sums;
        sums.Dispose();
        return Sum(emissions, Far);
    }

    private LatticeSums Sum(ReadOnlySpan<float> emissions, float floor)
    {
        var sums = new LatticeSums(emissions.Length / Width);
        sums.Exponentiate(emissions, floor);
        sums.Forward(_startFactors, _factors);
        sums.Backward(_arrivalFactors);
        return sums;
    }

    /// <summary>Adds the scores of the labels, and makes those impossible that are further below the best than <paramref name="floor"/>.</summary>
    private static void Add(Span<float> row, ReadOnlySpan<float> emissions, float floor)
    {
        LatticeRow.Add(row, emissions, row);
        LatticeRow.Keep(row, emissions, LatticeRow.Largest(emissions) + floor, float.NegativeInfinity);
    }

    /// <summary>Goes back from the best last label to the label that each came from.</summary>
    private TokenLabel[] Trace(ReadOnlySpan<float> rows)
    {
        var labels = new TokenLabel[rows.Length / Width];
        Span<float> ways = stackalloc float[Width];
        rows[^Width..].CopyTo(ways);
        for (var at = labels.Length - 1; at >= 0; at--)
        {
            var label = ways.IndexOf(LatticeRow.Largest(ways));
            labels[at] = (TokenLabel)label;
            if (at > 0)
                LatticeRow.Add(rows.Slice((at - 1) * Width, Width), _arrivals.AsSpan(label * Width, Width), ways);
        }

        return labels;
    }
}
