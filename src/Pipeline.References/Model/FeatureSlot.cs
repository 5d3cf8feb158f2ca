namespace Pipeline.References.Model;

/// <summary>
/// What a model says of one feature, in 64 bits: the hash of the feature, the kind of what is said, and either where it stands
/// or, of one or two labels, itself.
/// </summary>
internal readonly record struct FeatureSlot(ulong Bits)
{
    private const int KindAt = 32,
        ValueAt = 34,
        SecondAt = ValueAt + PairBits,
        LabelBits = 6,
        PairBits = LabelBits + 8;

    private const ulong OneOrTwo = 1,
        Three = 2,
        Row = 3;

    public bool IsEmpty => Bits == 0;

    public bool IsRow => Kind == Row;

    /// <summary>Three pairs, which stand from <see cref="Start"/>.</summary>
    public bool IsThree => Kind == Three;

    /// <summary>Where a row or three pairs begin.</summary>
    public int Start => (int)(Bits >> ValueAt);

    public (int Label, sbyte Steps) First => PairAt(ValueAt);

    /// <summary>No steps where there is but one pair.</summary>
    public (int Label, sbyte Steps) Second => PairAt(SecondAt);

    private ulong Kind => (Bits >> KindAt) & 3;

    public static FeatureSlot OfRow(uint feature, int start) => new(feature | Row << KindAt | (ulong)(uint)start << ValueAt);

    /// <param name="pairs">One to three, each of a label in the low byte and its steps in the high one.</param>
    /// <param name="start">Where they stand.</param>
    public static FeatureSlot OfPairs(uint feature, ReadOnlySpan<ushort> pairs, int start) =>
        pairs.Length == ModelLayout.MostPairs
            ? new(feature | Three << KindAt | (ulong)(uint)start << ValueAt)
            : new(feature | OneOrTwo << KindAt | Pack(pairs[0]) << ValueAt | (pairs.Length > 1 ? Pack(pairs[1]) << SecondAt : 0));

    public bool Holds(uint feature) => (uint)Bits == feature && Bits > uint.MaxValue;

    private static ulong Pack(ushort pair) => (pair & 0xffu) | (uint)(pair >> 8) << LabelBits;

    private (int Label, sbyte Steps) PairAt(int bit) => ((int)(Bits >> bit) & ((1 << LabelBits) - 1), (sbyte)(Bits >> bit + LabelBits));
}
