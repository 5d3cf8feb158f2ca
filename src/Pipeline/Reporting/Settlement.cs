using Pipeline.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Reporting;

/// <summary>
/// Applies the answers that staff gave in article.yaml: a settled finding is still shown but asks nothing more. An answer without words
/// of its finding is about all of its code, but about no error, for one that comes later would be published unread.
/// </summary>
internal static class Settlement
{
    public static Seq<Diagnostic> Apply(Seq<Diagnostic> findings, Seq<SettledFinding> settled)
    {
        if (settled.IsEmpty)
            return findings;
        var unused = settled.Where(answer => !findings.Any(finding => IsAbout(answer, finding)));
        return
        [
            .. findings.Select(finding =>
                settled.FirstOrDefault(answer => IsAbout(answer, finding)) is { } answer ? Settle(finding, answer) : finding
            ),
            .. unused.Select(answer => SettledNothing.Rule.At(answer.Source, WhyUnused(answer, findings), answer.Text, answer.Answer)),
        ];
    }

    private static string WhyUnused(SettledFinding answer, Seq<Diagnostic> findings)
    {
        var ofCode = findings.Where(finding => finding.Code.Equals(answer.Code, StringComparison.OrdinalIgnoreCase)).ToList();
        return ofCode.Count == 0 ? $"article.yaml answers {answer.Code}, but there is no such finding."
            : answer.Text is null
                ? $"article.yaml answers {answer.Code}, which is an error: give words of the one that is meant under 'text'. It says: {ofCode[0].Message}"
            : $"article.yaml answers {answer.Code} about “{answer.Text}”, but no such finding speaks of that; one says: {ofCode[0].Message}";
    }

    private static bool IsAbout(SettledFinding answer, Diagnostic finding) =>
        answer.Code.Equals(finding.Code, StringComparison.OrdinalIgnoreCase)
        && (
            answer.Text is null
                ? finding.Severity != Severity.Error
                : Holds(finding.Before, answer.Text) || Holds(finding.Message, answer.Text)
        );

    private static bool Holds(string? text, string part) => text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;

    private static Diagnostic Settle(Diagnostic finding, SettledFinding answer) =>
        finding with
        {
            Severity = Severity.Info,
            Message = $"{finding.Message} Settled: {answer.Answer}",
        };
}
