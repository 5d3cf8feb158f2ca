namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>Whether an article passes one gate, and what was found there.</summary>
/// <param name="IsChecked">False where the file could not be held against what the gate asks.</param>
public sealed record GateResult(Gate Gate, int Errors, int Queries, int Notices, bool IsChecked = true)
{
    /// <summary>Why the gate is closed, in the words of the findings, each once.</summary>
    public Seq<string> Reasons { get; init; } = [];

    public bool IsReady => IsChecked && Errors == 0;

    /// <summary>Every gate in its order, for the findings of one article.</summary>
    /// <param name="rules">At least the rules of the findings; findings of others count at no gate.</param>
    public static Seq<GateResult> Of(Seq<Diagnostic> findings, Seq<Rule> rules)
    {
        var byCode = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in rules)
            byCode.TryAdd(rule.Code, rule);
        return Gates.All.Select(gate => Of(gate, findings, byCode));
    }

    private static GateResult Of(Gate gate, Seq<Diagnostic> findings, Dictionary<string, Rule> rules)
    {
        var result = new GateResult(gate, 0, 0, 0);
        var reasons = new List<string>();
        foreach (var finding in findings)
        {
            if (!rules.TryGetValue(finding.Code, out var rule) || rule.DemandOf(gate) is not { } demand)
                continue;
            var severity = rule.SeverityAt(gate, finding);
            result = result.With(demand, severity);
            if (demand.IsUnchecked || severity == Severity.Error)
                reasons.Add(finding.Message);
        }

        return result with
        {
            Reasons = [.. reasons.Distinct()],
        };
    }

    private GateResult With(GateDemand demand, Severity severity) =>
        demand.IsUnchecked
            ? this with
            {
                IsChecked = false,
            }
            : severity switch
            {
                Severity.Error => this with { Errors = Errors + 1 },
                Severity.Query => this with { Queries = Queries + 1 },
                Severity.Notice => this with { Notices = Notices + 1 },
                _ => this,
            };
}
