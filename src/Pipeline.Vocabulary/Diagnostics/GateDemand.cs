namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>That a gate asks for what a rule asks for.</summary>
/// <param name="Severity">
/// How grave a finding of the rule's usual severity is there; null for as grave as anywhere. A file that its publisher may
/// well publish can still be turned away by one who takes it.
/// </param>
/// <param name="IsUnchecked">Whether a finding says that the gate could not be held against the file at all.</param>
public readonly record struct GateDemand(Gate Gate, Severity? Severity = null, bool IsUnchecked = false)
{
    /// <summary>The gate turns files away for it.</summary>
    public static GateDemand Error(Gate gate) => new(gate, Diagnostics.Severity.Error);

    public static implicit operator GateDemand(Gate gate) => new(gate);
}
