using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Reporting;

/// <summary>What an article is ready for, told from the findings about each kind of file that is made of it.</summary>
internal static class Readiness
{
    /// <summary>Who takes the article, with the letters of the codes that speak about it.</summary>
    private static readonly (string Gate, string[] Codes)[] Gates =
    [
        ("Nothing lost", ["DOCX", "RECO", "LEDG"]),
        ("Journal", ["CONF", "META", "PIPE"]),
        ("References", ["REFS"]),
        ("JATS XML", ["JATS"]),
        ("PDF", ["TYPE", "PDFW"]),
    ];

    public static Seq<ReadinessLine> Of(Seq<Diagnostic> findings) => Gates.Select(gate =>
    {
        var counts = findings.Where(finding => gate.Codes.Any(code => finding.Code.StartsWith(code, StringComparison.Ordinal))).ToLookup(finding => finding.Severity);
        var errors = counts[Severity.Error].Count();
        return new ReadinessLine(gate.Gate, errors == 0, errors, counts[Severity.Query].Count(), counts[Severity.Notice].Count());
    }).ToSeq();
}
