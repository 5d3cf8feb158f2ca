namespace Pipeline.References.Model;

/// <summary>Features in the order they came, each once; what comes when there is no more room is left out.</summary>
/// <param name="features">Where they are written, at most <see cref="byte.MaxValue"/>.</param>
/// <param name="slots"><see cref="Slots"/> bytes of nothing.</param>
internal ref struct FeatureSet(Span<uint> features, Span<byte> slots)
{
    public const int Slots = 512;

    private readonly Span<uint> _features = features;

    /// <summary>The number of a feature, from 1, in the first free slot from that of its hash.</summary>
    private readonly Span<byte> _slots = slots;

    public int Count { get; private set; }

    public void Add(uint feature)
    {
        var at = feature & (Slots - 1);
        for (; _slots[(int)at] != 0; at = (at + 1) & (Slots - 1))
            if (_features[_slots[(int)at] - 1] == feature)
                return;
        if (Count == _features.Length)
            return;
        _features[Count++] = feature;
        _slots[(int)at] = (byte)Count;
    }
}
