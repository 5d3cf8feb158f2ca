namespace Pipeline.References.Model;

/// <summary>
/// Weights learnt from labelled references: for every feature the labels that it speaks for or against, in steps of one
/// common size. Kept as one file of this assembly (its form: <see cref="ModelFormat"/>).
/// </summary>
internal sealed class SequenceModel
{
    private const int Free = -1;

    private readonly uint[] _features;
    private readonly int[] _starts;
    private readonly byte[] _labels;
    private readonly sbyte[] _steps;
    private readonly int[] _slots;
    private readonly float _step;

    public SequenceModel(ModelWeights weights)
    {
        (_features, _starts, _labels, _steps, _step) = (weights.Features, weights.Starts, weights.Labels, weights.Steps, weights.Step);
        Lattice = new(weights.Transitions, weights.StartScores);
        _slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_features.Length * 2 + 2)];
        Array.Fill(_slots, Free);
        for (var feature = 0; feature < _features.Length; feature++) _slots[FreeSlot(_features[feature])] = feature;
    }

    public Lattice Lattice { get; }

    /// <summary>The model that comes with the program, read at first use.</summary>
    public static SequenceModel Shipped => Holder.Model;

    /// <summary>Adds what a feature says to the scores of the labels.</summary>
    public void Add(uint feature, Span<float> scores)
    {
        for (var slot = feature & (_slots.Length - 1); _slots[slot] != Free; slot = (slot + 1) & (_slots.Length - 1))
        {
            var found = _slots[slot];
            if (_features[found] != feature) continue;
            for (var at = _starts[found]; at < _starts[found + 1]; at++) scores[_labels[at]] += _steps[at] * _step;
            return;
        }
    }

    private long FreeSlot(uint feature)
    {
        long slot = feature & (_slots.Length - 1);
        while (_slots[slot] != Free) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private static class Holder
    {
        public static readonly SequenceModel Model = new(ModelFormat.ReadShipped());
    }
}
