using Pipeline.References.Model;

namespace Pipeline.ReferenceModel.Training;

/// <summary>Labels that a token may have, as bits.</summary>
internal readonly record struct LabelSet(ulong Bits)
{
    public static LabelSet All { get; } = new((1UL << TokenLabels.Count) - 1);

    /// <summary>Everything outside the fields.</summary>
    public static LabelSet Outside { get; } = new(All.Bits & ~((1UL << (int)TokenLabel.AtStart) - 1));

    public static LabelSet Of(params ReadOnlySpan<TokenLabel> labels)
    {
        ulong bits = 0;
        foreach (var label in labels)
            bits |= 1UL << (int)label;
        return new(bits);
    }

    public bool Has(int label) => (Bits & (1UL << label)) != 0;

    public static LabelSet operator |(LabelSet one, LabelSet other) => new(one.Bits | other.Bits);

    public static LabelSet BitwiseOr(LabelSet left, LabelSet right) => left | right;
}
