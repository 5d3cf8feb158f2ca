namespace Pipeline.Typesetting.Mathematics.Operators;

/// <summary>What kind of sign an operator is, which decides where a line may end and which spaces scripts drop.</summary>
internal enum OperatorClass
{
    /// <summary>Signs of relation and arrows.</summary>
    Relation,

    /// <summary>Plus, times and their like, between two operands.</summary>
    Binary,
    Opening,
    Closing,

    /// <summary>Sums, integrals.</summary>
    Large,

    /// <summary>Commas, semicolons, colons.</summary>
    Separator,
    Ordinary,
}

/// <summary>What the operator dictionary says of an operator.</summary>
/// <param name="Before">Space before it, in eighteenths of an em.</param>
/// <param name="After">Space after it.</param>
internal readonly record struct OperatorTraits(OperatorClass Class, int Before, int After)
{
    public bool IsStretchy { get; init; }

    public bool IsSymmetric { get; init; }

    public bool IsLarge { get; init; }

    public bool HasMovableLimits { get; init; }
}
