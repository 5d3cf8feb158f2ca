using System.Numerics;

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
    /// <summary>Labels, or kinds of work, rounded up to whole vectors.</summary>
    public static readonly int Width = (TokenLabels.Count + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;

    /// <summary>Most pairs that are quicker to add than a row.</summary>
    private const int MostPairs = 3;

    /// <summary>Features that are looked up at once.</summary>
    private const int Batch = 64;

    private readonly Slot[] _slots;
    private readonly ushort[] _pairs;
    private readonly short[] _rows;
    private readonly float _step;

    public SequenceModel(ModelWeights weights)
    {
        Lattice = new(weights.Transitions, weights.StartScores);
        _step = weights.Step;
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)weights.Features.Length * 2 + 2)];
        var (pairs, rows) = (new List<ushort>(weights.Labels.Length), new List<short>());
        for (var feature = 0; feature < weights.Features.Length; feature++)
        {
            var (start, end) = (weights.Starts[feature], weights.Starts[feature + 1]);
            Keep(end - start > MostPairs ? new(weights.Features[feature], rows.Count, Slot.Row) : new(weights.Features[feature], pairs.Count, (byte)(end - start)));
            if (end - start > MostPairs) AddRow(weights, start, end, rows);
            else AddPairs(weights, start, end, pairs);
        }

        (_pairs, _rows) = ([.. pairs], [.. rows]);
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
        Span<Slot> slots = stackalloc Slot[Batch];
        Span<int> rows = stackalloc int[Batch];
        for (var at = 0; at < features.Length; at++) slots[at] = _slots[features[at] & (uint)(_slots.Length - 1)];
        var count = 0;
        for (var at = 0; at < features.Length; at++)
        {
            var slot = slots[at].Feature == features[at] ? slots[at] : Find(features[at]);
            if (slot.Count == Slot.Row) rows[count++] = slot.Start;
            else
                foreach (var pair in _pairs.AsSpan(slot.Start, slot.Count)) sums[pair & 0xff] += (sbyte)(pair >> 8);
        }

        AddRows(rows[..count], sums);
    }

    private void AddRows(ReadOnlySpan<int> rows, Span<short> sums)
    {
        for (var column = 0; column < sums.Length; column += Vector<short>.Count)
        {
            var sum = new Vector<short>(sums[column..]);
            foreach (var row in rows) sum += new Vector<short>(_rows, row + column);
            sum.CopyTo(sums[column..]);
        }
    }

    private static void AddRow(ModelWeights weights, int start, int end, List<short> rows)
    {
        Span<short> row = stackalloc short[Width];
        for (var at = start; at < end; at++) row[weights.Labels[at]] = weights.Steps[at];
        rows.AddRange(row);
    }

    private static void AddPairs(ModelWeights weights, int start, int end, List<ushort> pairs)
    {
        for (var at = start; at < end; at++) pairs.Add((ushort)(weights.Labels[at] | (byte)weights.Steps[at] << 8));
    }

    /// <returns>The slot of the feature, or an empty one.</returns>
    private Slot Find(uint feature)
    {
        var slots = _slots;
        var at = feature & (uint)(slots.Length - 1);
        while (slots[at].Count > 0 && slots[at].Feature != feature) at = (at + 1) & (uint)(slots.Length - 1);
        return slots[at];
    }

    private void Keep(Slot slot)
    {
        var at = slot.Feature & (uint)(_slots.Length - 1);
        while (_slots[at].Count > 0) at = (at + 1) & (uint)(_slots.Length - 1);
        _slots[at] = slot;
    }

    /// <summary>Where the pairs of a feature are, or its row; an empty slot has none.</summary>
    private readonly struct Slot(uint feature, int start, byte count)
    {
        /// <summary>The count of a row.</summary>
        public const byte Row = byte.MaxValue;

        private readonly uint _place = (uint)start << 8 | count;

        public uint Feature { get; } = feature;

        public int Start => (int)(_place >> 8);

        public byte Count => (byte)_place;
    }

    private static class Holder
    {
        public static readonly SequenceModel Model = new(ModelFormat.ReadShipped());
    }
}
