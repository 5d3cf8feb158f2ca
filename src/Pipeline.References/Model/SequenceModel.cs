using System.Numerics;

namespace Pipeline.References.Model;

/// <summary>
/// Weights learnt from labelled references: for every feature the labels that it speaks for or against, in steps of one
/// common size. Kept as one file of this assembly (its form: <see cref="ModelFormat"/>).
/// </summary>
internal sealed class SequenceModel
{
    /// <summary>Bits of the filter for each feature: most features that are looked for are none of the model's.</summary>
    private const int FilterShare = 16;

    private readonly ulong[] _filter;
    private readonly Slot[] _slots;
    private readonly ushort[] _entries;
    private readonly float _step;

    public SequenceModel(ModelWeights weights)
    {
        Lattice = new(weights.Transitions, weights.StartScores);
        _step = weights.Step;
        _entries = new ushort[weights.Labels.Length];
        for (var at = 0; at < _entries.Length; at++) _entries[at] = (ushort)(weights.Labels[at] | (byte)weights.Steps[at] << 8);
        var size = BitOperations.RoundUpToPowerOf2((uint)weights.Features.Length * 2 + 2);
        _slots = new Slot[size];
        _filter = new ulong[size * FilterShare / 2 / 64 + 1];
        for (var feature = 0; feature < weights.Features.Length; feature++) Keep(weights.Features[feature], weights.Starts[feature], weights.Starts[feature + 1] - weights.Starts[feature]);
    }

    public Lattice Lattice { get; }

    /// <summary>The model that comes with the program, read at first use.</summary>
    public static SequenceModel Shipped => Holder.Model;

    /// <summary>Adds what a feature says to the sums of the labels, in steps.</summary>
    public void Add(uint feature, Span<int> sums)
    {
        if ((_filter[BitOf(feature) >> 6] & (1UL << (int)BitOf(feature))) == 0) return;
        for (var at = feature & (_slots.Length - 1); _slots[at].Count > 0; at = (at + 1) & (_slots.Length - 1))
        {
            if (_slots[at].Feature != feature) continue;
            foreach (var entry in _entries.AsSpan(_slots[at].Start, _slots[at].Count)) sums[entry & 0xff] += (sbyte)(entry >> 8);
            return;
        }
    }

    /// <summary>Turns sums in steps into scores.</summary>
    public void Scale(ReadOnlySpan<int> sums, Span<float> scores)
    {
        for (var label = 0; label < sums.Length; label++) scores[label] = sums[label] * _step;
    }

    private void Keep(uint feature, int start, int count)
    {
        _filter[BitOf(feature) >> 6] |= 1UL << (int)BitOf(feature);
        var at = feature & (_slots.Length - 1);
        while (_slots[at].Count > 0) at = (at + 1) & (_slots.Length - 1);
        _slots[at] = new(feature, start, (byte)count);
    }

    /// <summary>From the upper bits of the hash, since the lower ones choose the slot.</summary>
    private uint BitOf(uint feature) => (uint)(((ulong)feature * ((ulong)_filter.Length * 64)) >> 32);

    /// <summary>Where the entries of a feature are; an empty slot has none.</summary>
    private readonly struct Slot(uint feature, int start, byte count)
    {
        private readonly uint _place = (uint)start << 8 | count;

        public uint Feature { get; } = feature;

        public int Start => (int)(_place >> 8);

        public int Count => (int)(_place & 0xff);
    }

    private static class Holder
    {
        public static readonly SequenceModel Model = new(ModelFormat.ReadShipped());
    }
}
