using System.Buffers;

namespace Pipeline.References.Model;

/// <summary>Forward and backward sums of a lattice, each row scaled to add up to one. They stand in borrowed memory.</summary>
internal sealed class LatticeSums(int count) : IDisposable
{
    private const int Width = Lattice.Width;

    /// <summary>The factors of the scores, the forward and the backward sums, and one row to work in.</summary>
    private readonly float[] _rented = ArrayPool<float>.Shared.Rent((3 * count + 1) * Width);

    public int Count => count;

    /// <summary>False where no way through the lattice is allowed, or all are beyond what a float can tell from nothing.</summary>
    public bool IsPossible { get; private set; } = count > 0;

    /// <summary>Logarithm of the sum over all ways.</summary>
    public double LogSum { get; private set; }

    private Span<float> Scratch => Row(3 * count);

    public void Dispose() => ArrayPool<float>.Shared.Return(_rented);

    /// <summary>The chance that a token has a label.</summary>
    public float Chance(int at, TokenLabel label) => Forwards(at)[(int)label] * Backwards(at)[(int)label];

    /// <summary>The chances of all labels of a token.</summary>
    public void Chances(int at, Span<float> into) => LatticeRow.Multiply(Forwards(at), Backwards(at), into);

    /// <summary>Adds the chances of <c>[label, next]</c> between a token and the one before it.</summary>
    public void AddPairs(int at, ReadOnlySpan<float> factors, float weight, Span<float> into)
    {
        LatticeRow.Multiply(Factors(at), Backwards(at), Scratch);
        var before = Forwards(at - 1);
        var total = 0f;
        for (var label = 0; label < TokenLabels.Count; label++)
            total += before[label] * LatticeRow.Dot(factors.Slice(label * Width, Width), Scratch);
        if (total <= 0)
            return;
        Span<float> chances = stackalloc float[Width];
        for (var label = 0; label < TokenLabels.Count; label++)
        {
            LatticeRow.Multiply(factors.Slice(label * Width, Width), Scratch, chances);
            LatticeRow.Scale(chances, before[label] * weight / total);
            var pairs = into.Slice(label * Width, Width);
            LatticeRow.Add(pairs, chances, pairs);
        }
    }

    /// <param name="floor">A label further below the best of its token is nothing beside it.</param>
    public void Exponentiate(ReadOnlySpan<float> emissions, float floor)
    {
        for (var at = 0; at < count; at++)
        {
            var row = emissions.Slice(at * Width, Width);
            var most = LatticeRow.Largest(row);
            LogSum += most;
            LatticeRow.Exponentiate(row, most, Factors(at));
            LatticeRow.Keep(Factors(at), row, most + floor, 0);
            Factors(at)[TokenLabels.Count..].Clear();
        }
    }

    public void Forward(ReadOnlySpan<float> starts, ReadOnlySpan<float> transitions)
    {
        for (var at = 0; at < count; at++)
        {
            var row = Forwards(at);
            if (at == 0)
                starts.CopyTo(row);
            else
                LatticeRow.Blend(Forwards(at - 1), transitions, row);
            LatticeRow.Multiply(row, Factors(at), row);
            var sum = LatticeRow.Sum(row);
            LogSum += Math.Log(sum);
            Normalise(row, sum);
        }
    }

    /// <param name="arrivals">Factor of <c>[next, label]</c>.</param>
    public void Backward(ReadOnlySpan<float> arrivals)
    {
        for (var at = count - 1; at >= 0; at--)
        {
            var row = Backwards(at);
            if (at == count - 1)
                row.Fill(1);
            else
            {
                LatticeRow.Multiply(Backwards(at + 1), Factors(at + 1), Scratch);
                LatticeRow.Blend(Scratch, arrivals, row);
                LatticeRow.Clear(row, Forwards(at));
            }

            Normalise(row, LatticeRow.Dot(row, Forwards(at)));
        }
    }

    private Span<float> Factors(int at) => Row(at);

    private Span<float> Forwards(int at) => Row(count + at);

    private Span<float> Backwards(int at) => Row(2 * count + at);

    private Span<float> Row(int at) => _rented.AsSpan(at * Width, Width);

    private void Normalise(Span<float> row, float sum)
    {
        if (sum > 0 && !float.IsInfinity(sum))
            LatticeRow.Scale(row, 1 / sum);
        else
            IsPossible = false;
    }
}
