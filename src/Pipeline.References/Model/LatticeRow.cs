using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pipeline.References.Model;

/// <summary>Sums and maxima over rows of <see cref="Lattice.Width"/>.</summary>
internal static class LatticeRow
{
    /// <summary>Labels that are worked on together: five vectors, which stay in registers while the rows of a table pass.</summary>
    public const int Group = Together * Lanes;

    private const int Together = 5;

    /// <summary>Labels in a vector.</summary>
    private const int Lanes = 8;

    private const ulong AllLabels = (1UL << TokenLabels.Count) - 1;

    public static void Add(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> into)
    {
        var left = Vectors(one);
        var right = Vectors(other);
        var sums = Vectors(into);
        for (var at = 0; at < sums.Length; at++)
            sums[at] = left[at] + right[at];
    }

    public static void Multiply(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> into)
    {
        var left = Vectors(one);
        var right = Vectors(other);
        var products = Vectors(into);
        for (var at = 0; at < products.Length; at++)
            products[at] = left[at] * right[at];
    }

    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var left = Vectors(one);
        var right = Vectors(other);
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < left.Length; at++)
            sum += left[at] * right[at];
        return Vector256.Sum(sum);
    }

    /// <summary>The sum of the rows of a table, each as often as its place in <paramref name="shares"/> says.</summary>
    public static void Blend(ReadOnlySpan<float> shares, ReadOnlySpan<float> table, Span<float> into)
    {
        var live = Above(0, shares);
        var rows = Vectors(table);
        var sums = Vectors(into);
        for (var group = 0; group < sums.Length; group += Together)
        {
            var first = Vector256<float>.Zero;
            var (second, third, fourth, fifth) = (first, first, first, first);
            for (var rest = live; rest != 0; rest &= rest - 1)
            {
                var label = BitOperations.TrailingZeroCount(rest);
                var share = Vector256.Create(shares[label]);
                var row = rows.Slice(label * sums.Length + group, Together);
                first += share * row[0];
                second += share * row[1];
                third += share * row[2];
                fourth += share * row[3];
                fifth += share * row[4];
            }

            Write(sums.Slice(group, Together), first, second, third, fourth, fifth);
        }
    }

    /// <summary>The largest in each column of the rows of a table, each with its score of <paramref name="scores"/> added; those below <paramref name="least"/> are passed over.</summary>
    public static void Best(ReadOnlySpan<float> scores, float least, ReadOnlySpan<float> table, Span<float> into)
    {
        var live = Above(least, scores);
        var rows = Vectors(table);
        var best = Vectors(into);
        for (var group = 0; group < best.Length; group += Together)
        {
            var first = Vector256.Create(float.NegativeInfinity);
            var (second, third, fourth, fifth) = (first, first, first, first);
            for (var rest = live; rest != 0; rest &= rest - 1)
            {
                var label = BitOperations.TrailingZeroCount(rest);
                var score = Vector256.Create(scores[label]);
                var row = rows.Slice(label * best.Length + group, Together);
                first = Vector256.MaxNative(first, score + row[0]);
                second = Vector256.MaxNative(second, score + row[1]);
                third = Vector256.MaxNative(third, score + row[2]);
                fourth = Vector256.MaxNative(fourth, score + row[3]);
                fifth = Vector256.MaxNative(fifth, score + row[4]);
            }

            Write(best.Slice(group, Together), first, second, third, fourth, fifth);
        }
    }

    /// <summary>Makes nothing of the places where <paramref name="other"/> has nothing.</summary>
    public static void Clear(Span<float> row, ReadOnlySpan<float> other)
    {
        var values = Vectors(row);
        var others = Vectors(other);
        for (var at = 0; at < values.Length; at++)
            values[at] = Vector256.AndNot(values[at], Vector256.Equals(others[at], Vector256<float>.Zero));
    }

    /// <summary>Makes <paramref name="nothing"/> of the places where <paramref name="other"/> is not above <paramref name="least"/>.</summary>
    public static void Keep(Span<float> row, ReadOnlySpan<float> other, float least, float nothing)
    {
        var values = Vectors(row);
        var others = Vectors(other);
        for (var at = 0; at < values.Length; at++)
            values[at] = Vector256.ConditionalSelect(
                Vector256.GreaterThan(others[at], Vector256.Create(least)),
                values[at],
                Vector256.Create(nothing)
            );
    }

    /// <summary>The exponentials of scores over <paramref name="most"/>.</summary>
    public static void Exponentiate(ReadOnlySpan<float> scores, float most, Span<float> into)
    {
        var exponents = Vectors(scores);
        var factors = Vectors(into);
        for (var at = 0; at < factors.Length; at++)
            factors[at] = Vector256.Exp(exponents[at] - Vector256.Create(most));
    }

    public static void Scale(Span<float> row, float by)
    {
        foreach (ref var values in Vectors(row))
            values *= by;
    }

    public static float Sum(ReadOnlySpan<float> row)
    {
        var sum = Vector256<float>.Zero;
        foreach (var values in Vectors(row))
            sum += values;
        return Vector256.Sum(sum);
    }

    /// <summary>The largest value of the labels of a row; the last vector overlaps the one before it.</summary>
    public static float Largest(ReadOnlySpan<float> row)
    {
        var largest = Vector256.Create<float>(row[(TokenLabels.Count - Lanes)..]);
        foreach (var values in Vectors(row[..(TokenLabels.Count - TokenLabels.Count % Lanes)]))
            largest = Vector256.MaxNative(largest, values);
        var half = Vector128.MaxNative(largest.GetLower(), largest.GetUpper());
        var pair = Vector64.MaxNative(half.GetLower(), half.GetUpper());
        return MathF.Max(pair[0], pair[1]);
    }

    /// <summary>The labels whose value is above a bound, a bit each: what is told of few labels is told for these alone.</summary>
    private static ulong Above(float bound, ReadOnlySpan<float> values)
    {
        var vectors = Vectors(values);
        var labels = 0UL;
        for (var at = 0; at < vectors.Length; at++)
            labels |= (ulong)Vector256.GreaterThan(vectors[at], Vector256.Create(bound)).ExtractMostSignificantBits() << at * Lanes;
        return labels & AllLabels;
    }

    private static void Write(
        Span<Vector256<float>> into,
        Vector256<float> first,
        Vector256<float> second,
        Vector256<float> third,
        Vector256<float> fourth,
        Vector256<float> fifth
    )
    {
        into[4] = fifth;
        (into[0], into[1], into[2], into[3]) = (first, second, third, fourth);
    }

    private static ReadOnlySpan<Vector256<float>> Vectors(ReadOnlySpan<float> row) => MemoryMarshal.Cast<float, Vector256<float>>(row);

    private static Span<Vector256<float>> Vectors(Span<float> row) => MemoryMarshal.Cast<float, Vector256<float>>(row);
}
