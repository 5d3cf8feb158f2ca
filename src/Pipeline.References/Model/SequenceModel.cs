using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pipeline.References.Model;

/// <summary>
/// Weights learnt from labelled references: for every feature the labels that it speaks for or against, in steps of one
/// common size. Kept as one file of this assembly (its form: <see cref="ModelFormat"/>).
/// </summary>
/// <remarks>
/// The few features that speak of many labels are most of those that a token has: they are kept as whole rows, which are
/// added at once. The many that speak of a few are kept as pairs of label and steps.
/// </remarks>
internal sealed class SequenceModel
{
    /// <summary>Labels, or kinds of work, rounded up to whole vectors; sums behind the last label mean nothing.</summary>
    public const int Width = (TokenLabels.Count + Lanes - 1) / Lanes * Lanes;

    /// <summary>Steps that are added at once.</summary>
    private const int Lanes = 16;

    /// <summary>Features that are looked up at once.</summary>
    private const int Batch = 64;

    /// <summary>Lower bits of a feature that its bit among the known ones leaves out: a million bits, which stay in the nearest memory.</summary>
    private const int KnownShift = 12;

    private readonly ModelLayout _layout;
    private readonly ulong[] _slots;
    private readonly uint[] _known;
    private readonly float _step;

    public SequenceModel(ModelLayout layout)
    {
        Lattice = new(layout.Transitions, layout.StartScores);
        _layout = layout;
        _step = layout.Step;
        _slots = SlotsOf(layout.Features, layout.Counts, layout.RowsAt);
        _known = KnownOf(layout.Features);
    }

    public Lattice Lattice { get; }

    /// <summary>The model that comes with the program, read at first use.</summary>
    public static SequenceModel Shipped => Holder.Model;

    /// <summary>Adds what features say to the sums of the labels, in steps.</summary>
    /// <param name="features">At most 250, so that no sum runs over.</param>
    /// <param name="sums"><see cref="Width"/> sums.</param>
    public void Add(ReadOnlySpan<uint> features, Span<short> sums)
    {
        for (; features.Length > Batch; features = features[Batch..])
            AddBatch(features[..Batch], sums);
        AddBatch(features, sums);
    }

    /// <summary>Turns sums in steps into scores.</summary>
    public void Scale(ReadOnlySpan<short> sums, Span<float> scores)
    {
        for (var label = 0; label < scores.Length; label++)
            scores[label] = sums[label] * _step;
    }

    /// <summary>
    /// Goes on with the features that may be known alone, reads all their slots before it looks at one, and all rows behind each
    /// other: most of the time goes on waiting for memory and on guesses at branches, and so it waits for many at once and
    /// branches as little as it can.
    /// </summary>
    private void AddBatch(ReadOnlySpan<uint> features, Span<short> sums)
    {
        Span<uint> known = stackalloc uint[Batch];
        Span<ulong> slots = stackalloc ulong[Batch];
        known = known[..Choose(features, known)];
        for (var at = 0; at < known.Length; at++)
            slots[at] = _slots[known[at] & (uint)(_slots.Length - 1)];
        Span<int> rows = stackalloc int[Batch];
        Span<ulong> few = stackalloc ulong[Batch];
        var (ofRows, ofPairs) = (0, 0);
        for (var at = 0; at < known.Length; at++)
        {
            var slot = slots[at];
            if ((uint)slot != known[at])
                slot = Find(known[at]);
            var isRow = CountOf(slot) == ModelLayout.Row ? 1 : 0;
            (rows[ofRows], few[ofPairs]) = (StartOf(slot), slot);
            ofRows += isRow;
            ofPairs += 1 - isRow;
        }

        AddRows(rows[..ofRows], sums);
        AddPairs(few[..ofPairs], sums);
    }

    private void AddPairs(ReadOnlySpan<ulong> slots, Span<short> sums)
    {
        var pairs = _layout.Pairs;
        foreach (var slot in slots)
        foreach (var pair in pairs.Slice(StartOf(slot), CountOf(slot)))
            sums[pair & 0xff] += (sbyte)(pair >> 8);
    }

    /// <returns>How many of the features may be known to the model; they are written to <paramref name="into"/>.</returns>
    private int Choose(ReadOnlySpan<uint> features, Span<uint> into)
    {
        var (count, bits) = (0, _known);
        foreach (var feature in features)
        {
            into[count] = feature;
            count += (int)(bits[feature >> KnownShift + 5] >> (int)(feature >> KnownShift)) & 1;
        }

        return count;
    }

    /// <summary>Reads <see cref="Width"/> steps of each row, though it has fewer: what is read too much is added behind the last label.</summary>
    private void AddRows(ReadOnlySpan<int> rows, Span<short> sums)
    {
        var bytes = _layout.Bytes;
        for (var column = 0; column < Width; column += Lanes)
        {
            var (low, high) = (Vector128.Create<short>(sums[column..]), Vector128.Create<short>(sums[(column + Lanes / 2)..]));
            foreach (var row in rows)
            {
                var (lower, upper) = Vector128.Widen(
                    Vector128.Create<sbyte>(MemoryMarshal.Cast<byte, sbyte>(bytes.Slice(row + column, Lanes)))
                );
                (low, high) = (low + lower, high + upper);
            }

            low.CopyTo(sums[column..]);
            high.CopyTo(sums[(column + Lanes / 2)..]);
        }
    }

    /// <returns>The slot of the feature, or an empty one.</returns>
    private ulong Find(uint feature)
    {
        var slots = _slots;
        var at = feature & (uint)(slots.Length - 1);
        while (CountOf(slots[at]) > 0 && (uint)slots[at] != feature)
            at = (at + 1) & (uint)(slots.Length - 1);
        return slots[at];
    }

    /// <summary>A bit for the upper bits of each feature: most features of a token are unknown, and most of those are told here without a look at the slots.</summary>
    private static uint[] KnownOf(ReadOnlySpan<uint> features)
    {
        var bits = new uint[1 << 32 - KnownShift - 5];
        foreach (var feature in features)
            bits[feature >> KnownShift + 5] |= 1u << (int)(feature >> KnownShift);
        return bits;
    }

    /// <summary>
    /// Slots of a hash in the low half, a count and where the pairs or the row begin in the high one; an empty one has a count of
    /// nothing. Done at the start of the program, when nothing is compiled yet: one loop that calls nothing is compiled while it runs.
    /// </summary>
    private static ulong[] SlotsOf(ReadOnlySpan<uint> features, ReadOnlySpan<byte> counts, int row)
    {
        var slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)features.Length * 3 / 2)];
        var last = (uint)(slots.Length - 1);
        var pair = 0;
        for (var feature = 0; feature < features.Length; feature++)
        {
            var count = counts[feature];
            var at = features[feature] & last;
            while ((byte)(slots[at] >> 32) > 0)
                at = (at + 1) & last;
            slots[at] = features[feature] | (ulong)count << 32 | (ulong)(uint)(count == ModelLayout.Row ? row : pair) << 40;
            if (count == ModelLayout.Row)
                row += TokenLabels.Count;
            else
                pair += count;
        }

        return slots;
    }

    private static int CountOf(ulong slot) => (byte)(slot >> 32);

    private static int StartOf(ulong slot) => (int)(slot >> 40);

    private static class Holder
    {
        public static readonly SequenceModel Model = new(ModelFormat.ReadShipped());
    }
}
