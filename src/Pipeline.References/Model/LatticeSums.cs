using System.Numerics;

namespace Pipeline.References.Model;

/// <summary>Forward and backward sums of a lattice, each row scaled to add up to one.</summary>
internal sealed class LatticeSums(int count)
{
    private static readonly int Width = Lattice.Width;

    private readonly float[] _factors = new float[count * Width];
    private readonly float[] _forward = new float[count * Width];
    private readonly float[] _backward = new float[count * Width];
    private readonly float[] _scratch = new float[Width];

    public int Count => count;

    /// <summary>False where no way through the lattice is allowed, or all are beyond what a float can tell from nothing.</summary>
    public bool IsPossible { get; private set; } = count > 0;

    /// <summary>Logarithm of the sum over all ways.</summary>
    public double LogSum { get; private set; }

    /// <summary>The chance that a token has a label.</summary>
    public float Chance(int at, TokenLabel label) => _forward[at * Width + (int)label] * _backward[at * Width + (int)label];

    /// <summary>The chances of all labels of a token.</summary>
    public void Chances(int at, Span<float> into)
    {
        for (var column = 0; column < Width; column += Vector<float>.Count)
            (new Vector<float>(_forward, at * Width + column) * new Vector<float>(_backward, at * Width + column)).CopyTo(into[column..]);
    }

    /// <summary>Adds the chances of <c>[label, next]</c> between a token and the one before it.</summary>
    public void AddPairs(int at, ReadOnlySpan<float> factors, float weight, Span<float> into)
    {
        Multiply(_factors.AsSpan(at * Width, Width), _backward.AsSpan(at * Width, Width), _scratch);
        var total = 0f;
        for (var label = 0; label < TokenLabels.Count; label++) total += _forward[(at - 1) * Width + label] * Dot(factors.Slice(label * Width, Width), _scratch);
        if (total <= 0) return;
        for (var label = 0; label < TokenLabels.Count; label++)
        {
            var scale = new Vector<float>(_forward[(at - 1) * Width + label] * weight / total);
            for (var column = 0; column < Width; column += Vector<float>.Count)
            {
                var cell = into.Slice(label * Width + column);
                (new Vector<float>(cell) + scale * new Vector<float>(factors.Slice(label * Width + column)) * new Vector<float>(_scratch, column)).CopyTo(cell);
            }
        }
    }

    public void Exponentiate(ReadOnlySpan<float> emissions, float floor)
    {
        for (var at = 0; at < count; at++)
        {
            var row = emissions.Slice(at * Width, TokenLabels.Count);
            var most = float.NegativeInfinity;
            foreach (var score in row) most = MathF.Max(most, score);
            LogSum += most;
            for (var label = 0; label < row.Length; label++)
                _factors[at * Width + label] = row[label] - most > floor ? MathF.Exp(row[label] - most) : 0;
        }
    }

    public void Forward(float[] starts, float[] transitions)
    {
        for (var at = 0; at < count; at++)
        {
            var row = _forward.AsSpan(at * Width, Width);
            if (at == 0) starts.CopyTo(row);
            else Advance(_forward.AsSpan((at - 1) * Width, Width), transitions, row);
            Multiply(row, _factors.AsSpan(at * Width, Width), row);
            LogSum += Math.Log(Normalise(row));
        }
    }

    public void Backward(float[] transitions)
    {
        for (var at = count - 1; at >= 0; at--)
        {
            var row = _backward.AsSpan(at * Width, Width);
            if (at == count - 1) row.Fill(1);
            else
            {
                Multiply(_backward.AsSpan((at + 1) * Width, Width), _factors.AsSpan((at + 1) * Width, Width), _scratch);
                for (var label = 0; label < TokenLabels.Count; label++)
                    if (_forward[at * Width + label] > 0) row[label] = Dot(transitions.AsSpan(label * Width, Width), _scratch);
            }

            Scale(row, Dot(row, _forward.AsSpan(at * Width, Width)));
        }
    }

    private static void Advance(ReadOnlySpan<float> before, float[] transitions, Span<float> row)
    {
        for (var label = 0; label < TokenLabels.Count; label++)
        {
            if (before[label] == 0) continue;
            var factor = new Vector<float>(before[label]);
            for (var column = 0; column < Width; column += Vector<float>.Count)
                (new Vector<float>(row[column..]) + factor * new Vector<float>(transitions, label * Width + column)).CopyTo(row[column..]);
        }
    }

    private float Normalise(Span<float> row)
    {
        var sums = Vector<float>.Zero;
        for (var column = 0; column < Width; column += Vector<float>.Count) sums += new Vector<float>(row[column..]);
        var sum = Vector.Sum(sums);
        Scale(row, sum);
        return sum;
    }

    private void Scale(Span<float> row, float by)
    {
        if (!(by > 0) || float.IsInfinity(by))
        {
            IsPossible = false;
            return;
        }

        var factor = new Vector<float>(1 / by);
        for (var column = 0; column < Width; column += Vector<float>.Count) (new Vector<float>(row[column..]) * factor).CopyTo(row[column..]);
    }

    private static void Multiply(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> into)
    {
        for (var column = 0; column < Width; column += Vector<float>.Count)
            (new Vector<float>(one[column..]) * new Vector<float>(other[column..])).CopyTo(into[column..]);
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        for (var column = 0; column < Width; column += Vector<float>.Count) sum += new Vector<float>(one[column..]) * new Vector<float>(other[column..]);
        return Vector.Sum(sum);
    }
}
