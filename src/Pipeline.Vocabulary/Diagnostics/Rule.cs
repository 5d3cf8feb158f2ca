using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>
/// What a finding means, for the <c>explain</c> command and the report. Each rule stands in a file of its own beside the
/// code that raises it.
/// </summary>
/// <param name="Code">Stable: letters of the stage, then a number that is never used for anything else (META014).</param>
/// <param name="Severity">The severity its findings usually have.</param>
/// <param name="Title">A few words naming the finding.</param>
/// <param name="Why">Why it matters, in one or two sentences.</param>
/// <param name="Source">The standard and clause, style guide or house rule it rests on.</param>
/// <param name="Wrong">An example that raises it.</param>
/// <param name="Right">The same example settled.</param>
/// <param name="Settle">What an editor does about it.</param>
public sealed record Rule(
    string Code,
    Severity Severity,
    string Title,
    string Why,
    string Source,
    string Wrong,
    string Right,
    string Settle
)
{
    /// <summary>
    /// The account in which the ledger enters the words and items that a finding of this rule is about; null where they
    /// stay, or where only the texts before and after tell.
    /// </summary>
    public AccountKind? Account { get; init; }

    /// <summary>Who asks for it of the files that are made; empty for rules about anything else.</summary>
    public Seq<GateDemand> Gates { get; init; } = [];

    /// <summary>What a gate asks by this rule; null where it asks nothing.</summary>
    public GateDemand? DemandOf(Gate gate)
    {
        foreach (var demand in Gates)
            if (demand.Gate == gate)
                return demand;
        return null;
    }

    /// <summary>How grave a finding of this rule is at a gate: milder and graver cases of a rule stay so.</summary>
    public Severity SeverityAt(Gate gate, Diagnostic finding) =>
        finding.Severity == Severity && DemandOf(gate)?.Severity is { } severity ? severity : finding.Severity;

    /// <summary>A finding of this rule at its usual severity.</summary>
    public Diagnostic At(SourceRef location, string message, string? before = null, string? after = null) =>
        new(Code, Severity, location, message, before, after);
}
