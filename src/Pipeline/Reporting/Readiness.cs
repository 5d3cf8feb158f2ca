using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Reporting;

/// <summary>What an article is ready for: its pages and its record by the findings about them, those who take its XML by their gates.</summary>
internal static class Readiness
{
    /// <summary>What the article needs itself, with the letters of the codes that speak about it.</summary>
    private static readonly (string Name, string[] Codes)[] Parts =
    [
        ("Nothing lost", ["DOCX", "RECO", "LEDG"]),
        ("Journal", ["CONF", "META", "PIPE"]),
        ("References", ["REFS"]),
        ("PDF", ["TYPE", "PDFW"]),
    ];

    public static Seq<ReadinessLine> Of(Seq<Diagnostic> findings, Seq<GateResult> gates) =>
        [
            .. Parts.Select(part => Line(part.Name, part.Codes, findings)),
            .. gates.Select(gate => new ReadinessLine(
                Gates.TitleOf(gate.Gate),
                gate.IsReady,
                gate.Errors,
                gate.Queries,
                gate.Notices,
                gate.Reasons
            )),
        ];

    private static ReadinessLine Line(string name, string[] codes, Seq<Diagnostic> findings)
    {
        var counts = findings
            .Where(finding => codes.Any(code => finding.Code.StartsWith(code, StringComparison.Ordinal)))
            .ToLookup(finding => finding.Severity);
        Seq<string> errors = [.. counts[Severity.Error].Select(finding => finding.Message)];
        return new ReadinessLine(
            name,
            errors.IsEmpty,
            errors.Count,
            counts[Severity.Query].Count(),
            counts[Severity.Notice].Count(),
            [.. errors.Distinct()]
        );
    }
}
