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

    private readonly ModelLayout _layout;
    private readonly ulong[] _slots;
    private readonly float _step;

    public SequenceModel(ModelLayout layout)
    {
        Lattice = new(layout.Transitions, layout.StartScores);
        _layout = layout;
        _step = layout.Step;
        _slots = SlotsOf(layout.Features, layout.Counts, layout.RowsAt);
    }

    public Lattice Lattice { get; }

    /// <summary>The model that comes with the program, read at first use.</summary>
    public static SequenceModel Shipped => Holder.Model;

    /// <summary>Adds what features say to the sums of the labels, in steps.</summary>
    /// <param name="features">At most 250, so that no sum runs over.</param>
    /// <param name="sums"><see cref="Width"/> sums.</param>
    public void Add(ReadOnlySpan<uint> features, Span<short> sums)
    {
        for (; features.Length > Batch; features = features[Batch..]) AddBatch(features[..Batch], sums);
        AddBatch(features, sums);
    }

    /// <summary>Turns sums in steps into scores.</summary>
    public void Scale(ReadOnlySpan<short> sums, Span<float> scores)
    {
        for (var label = 0; label < scores.Length; label++) scores[label] = sums[label] * _step;
    }

    /// <summary>Reads all slots before it looks at one, and all rows behind each other: most of the time goes on waiting for memory, and so it waits for many at once.</summary>
    private void AddBatch(ReadOnlySpan<uint> features, Span<short> sums)
    {
        Span<ulong> slots = stackalloc ulong[Batch];
        Span<int> rows = stackalloc int[Batch];
        for (var at = 0; at < features.Length; at++) slots[at] = _slots[features[at] & (uint)(_slots.Length - 1)];
        var count = 0;
        var pairs = _layout.Pairs;
        for (var at = 0; at < features.Length; at++)
        {
            var slot = slots[at];
            if (CountOf(slot) == 0) continue;
            if ((uint)slot != features[at]) slot = Find(features[at]);
            if (CountOf(slot) == ModelLayout.Row) rows[count++] = StartOf(slot);
            else
                foreach (var pair in pairs.Slice(StartOf(slot), CountOf(slot))) sums[pair & 0xff] += (sbyte)(pair >> 8);
        }

        AddRows(rows[..count], sums);
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
                var (lower, upper) = Vector128.Widen(Vector128.Create<sbyte>(MemoryMarshal.Cast<byte, sbyte>(bytes.Slice(row + column, Lanes))));
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
        while (CountOf(slots[at]) > 0 && (uint)slots[at] != feature) at = (at + 1) & (uint)(slots.Length - 1);
        return slots[at];
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
            while ((byte)(slots[at] >> 32) > 0) at = (at + 1) & last;
            slots[at] = features[feature] | (ulong)count << 32 | (ulong)(uint)(count == ModelLayout.Row ? row : pair) << 40;
            if (count == ModelLayout.Row) row += TokenLabels.Count;
            else pair += count;
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
