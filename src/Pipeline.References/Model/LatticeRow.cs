using System.Numerics;

namespace Pipeline.References.Model;

/// <summary>Sums over rows of <see cref="Lattice.Width"/>.</summary>
internal static class LatticeRow
{
    public static void Add(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> into)
    {
        for (var column = 0; column < Lattice.Width; column += Vector<float>.Count)
            (new Vector<float>(one[column..]) + new Vector<float>(other[column..])).CopyTo(into[column..]);
    }

    public static void Multiply(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> into)
    {
        for (var column = 0; column < Lattice.Width; column += Vector<float>.Count)
            (new Vector<float>(one[column..]) * new Vector<float>(other[column..])).CopyTo(into[column..]);
    }

    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        for (var column = 0; column < Lattice.Width; column += Vector<float>.Count)
            sum += new Vector<float>(one[column..]) * new Vector<float>(other[column..]);
        return Vector.Sum(sum);
    }

    /// <summary>Adds the rows of a table, each as often as its place in <paramref name="shares"/> says.</summary>
    public static void Blend(ReadOnlySpan<float> shares, ReadOnlySpan<float> table, Span<float> into)
    {
        Span<int> live = stackalloc int[TokenLabels.Count];
        live = live[..LiveAbove(0, shares, live)];
        for (var column = 0; column < Lattice.Width; column += Vector<float>.Count)
        {
            var sum = new Vector<float>(into[column..]);
            foreach (var label in live)
                sum += new Vector<float>(shares[label]) * new Vector<float>(table[(label * Lattice.Width + column)..]);
            sum.CopyTo(into[column..]);
        }
    }

    /// <summary>The labels whose value is above a bound: what is told of few labels is told for these alone.</summary>
    /// <returns>How many were written to <paramref name="into"/>.</returns>
    public static int LiveAbove(float bound, ReadOnlySpan<float> values, Span<int> into)
    {
        var count = 0;
        for (var label = 0; label < TokenLabels.Count; label++)
        {
            into[count] = label;
            count += values[label] > bound ? 1 : 0;
        }

        return count;
    }

    /// <summary>Makes nothing of the places where <paramref name="other"/> has nothing.</summary>
    public static void Clear(Span<float> row, ReadOnlySpan<float> other)
    {
        for (var column = 0; column < Lattice.Width; column += Vector<float>.Count)
            Vector
                .ConditionalSelect(
                    Vector.Equals(new Vector<float>(other[column..]), Vector<float>.Zero),
                    Vector<float>.Zero,
                    new Vector<float>(row[column..])
                )
                .CopyTo(row[column..]);
    }

    /// <summary>The largest of any number of values, negative infinity of none.</summary>
    public static float Largest(ReadOnlySpan<float> values)
    {
        var (at, lanes) = (0, new Vector<float>(float.NegativeInfinity));
        for (; at + Vector<float>.Count <= values.Length; at += Vector<float>.Count)
            lanes = Vector.Max(lanes, new Vector<float>(values[at..]));
        var largest = float.NegativeInfinity;
        for (; at < values.Length; at++)
            largest = MathF.Max(largest, values[at]);
        for (var lane = 0; lane < Vector<float>.Count; lane++)
            largest = MathF.Max(largest, lanes[lane]);
        return largest;
    }
}
