using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Validation;

/// <summary>A JATS file and what was found in it.</summary>
public sealed record ValidatedFile(string Path, Seq<Diagnostic> Findings, Seq<GateResult> Gates)
{
    /// <summary>Why it was not checked: <see cref="ExitCode.Unreadable"/> where it is no XML, <see cref="ExitCode.OwnBug"/> where the program failed; <see cref="ExitCode.Fine"/> where it was.</summary>
    public int Failure { get; init; } = ExitCode.Fine;

    /// <summary>Only what one gate asks: its findings, at its severities, and whether it is ready; of a file that cannot be read, why.</summary>
    public ValidatedFile At(Gate gate, Seq<Rule> rules) =>
        Gates.IsEmpty
            ? this
            : this with
            {
                Findings =
                [
                    .. Findings.SelectMany(finding =>
                        rules
                            .Where(rule => rule.Code == finding.Code && rule.DemandOf(gate) is not null)
                            .Select(rule => finding with { Severity = rule.SeverityAt(gate, finding) })
                    ),
                ],
                Gates = [.. Gates.Where(result => result.Gate == gate)],
            };
}
