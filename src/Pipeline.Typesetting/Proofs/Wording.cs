using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Proofs;

/// <summary>Findings in the words of the proof on screen.</summary>
internal static class Wording
{
    /// <summary>The message with the words before and after on lines of their own.</summary>
    public static string Of(Diagnostic finding) => Change(finding) is { } change ? $"{finding.Message}\n{change}" : finding.Message;

    /// <summary>"old → new" for a change, the words and what is proposed for a query; null where the finding has neither.</summary>
    public static string? Change(Diagnostic finding) =>
        (Shown(finding.Before), Shown(finding.After), finding.Severity) switch
        {
            (null, null, _) => null,
            (var before, { } after, Severity.Info or Severity.Notice) => $"{before} → {after}".TrimStart(),
            ({ } before, { } after, _) => $"{before} · Proposed: {after}",
            (null, { } after, _) => $"Proposed: {after}",
            ({ } before, null, _) => before,
        };

    private static string? Shown(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.ReplaceLineEndings(" ").Trim();
}
