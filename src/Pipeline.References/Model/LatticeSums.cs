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
        LatticeRow.Multiply(_factors.AsSpan(at * Width, Width), _backward.AsSpan(at * Width, Width), _scratch);
        var total = 0f;
        for (var label = 0; label < TokenLabels.Count; label++)
            total += _forward[(at - 1) * Width + label] * LatticeRow.Dot(factors.Slice(label * Width, Width), _scratch);
        if (total <= 0)
            return;
        for (var label = 0; label < TokenLabels.Count; label++)
        {
            var scale = new Vector<float>(_forward[(at - 1) * Width + label] * weight / total);
            for (var column = 0; column < Width; column += Vector<float>.Count)
            {
                var cell = into.Slice(label * Width + column);
                (
                    new Vector<float>(cell)
                    + scale * new Vector<float>(factors.Slice(label * Width + column)) * new Vector<float>(_scratch, column)
                ).CopyTo(cell);
            }
        }
    }

    /// <param name="floor">A label further below the best of its token is nothing beside it.</param>
    public void Exponentiate(ReadOnlySpan<float> emissions, float floor)
    {
        for (var at = 0; at < count; at++)
        {
            var row = emissions.Slice(at * Width, Width);
            var most = LatticeRow.Largest(row[..TokenLabels.Count]);
            LogSum += most;
            for (var column = 0; column < Width; column += Vector<float>.Count)
            {
                var scores = new Vector<float>(row[column..]) - new Vector<float>(most);
                Vector
                    .ConditionalSelect(Vector.GreaterThan(scores, new Vector<float>(floor)), Vector.Exp(scores), Vector<float>.Zero)
                    .CopyTo(_factors, at * Width + column);
            }
        }
    }

    public void Forward(float[] starts, float[] transitions)
    {
        for (var at = 0; at < count; at++)
        {
            var row = _forward.AsSpan(at * Width, Width);
            if (at == 0)
                starts.CopyTo(row);
            else
                LatticeRow.Blend(_forward.AsSpan((at - 1) * Width, Width), transitions, row);
            LatticeRow.Multiply(row, _factors.AsSpan(at * Width, Width), row);
            LogSum += Math.Log(Normalise(row));
        }
    }

    /// <param name="arrivals">Factor of <c>[next, label]</c>.</param>
    public void Backward(float[] arrivals)
    {
        for (var at = count - 1; at >= 0; at--)
        {
            var row = _backward.AsSpan(at * Width, Width);
            if (at == count - 1)
                row.Fill(1);
            else
            {
                LatticeRow.Multiply(_backward.AsSpan((at + 1) * Width, Width), _factors.AsSpan((at + 1) * Width, Width), _scratch);
                LatticeRow.Blend(_scratch, arrivals, row);
                LatticeRow.Clear(row, _forward.AsSpan(at * Width, Width));
            }

            Scale(row, LatticeRow.Dot(row, _forward.AsSpan(at * Width, Width)));
        }
    }

    private float Normalise(Span<float> row)
    {
        var sums = Vector<float>.Zero;
        for (var column = 0; column < Width; column += Vector<float>.Count)
            sums += new Vector<float>(row[column..]);
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
        for (var column = 0; column < Width; column += Vector<float>.Count)
            (new Vector<float>(row[column..]) * factor).CopyTo(row[column..]);
    }
}
