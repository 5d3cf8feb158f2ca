using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Leaves out lines for the office of a journal that stand anywhere in a manuscript: a count of its words, and who might review it.</summary>
internal static partial class OfficeLines
{
    public static List<FlowItem> LeaveOut(List<FlowItem> items, ICollection<Diagnostic> findings)
    {
        var kept = new List<FlowItem>(items.Count);
        foreach (var item in items)
        {
            if (item.Line is { HasWords: true } line && Finding(line) is { } finding)
                findings.Add(finding);
            else
                kept.Add(item);
        }

        return kept;
    }

    private static Diagnostic? Finding(Line line) =>
        WordCount().IsMatch(line.Words) ? LeftOutText.Rule.At(line.Source, $"A count of words was left out: {line.Words}", line.Words)
        : SuggestedReviewers().IsMatch(line.Words)
            ? SubmissionMatterLeftOut.Rule.At(
                line.Source,
                "Who might review the manuscript is meant for the editors and was left out.",
                line.Words
            )
        : null;

    [GeneratedRegex(
        @"^\W*(?:total )?(?:word ?counts?|number of words|jumlah kata|jumlah perkataan|nombre de mots|número de palabr?as|número de palavras|Wortzahl|aantal woorden)\W{1,4}\d[\d.,]*(?: (?:words|kata))?(?:\W+(?:including|excluding|with|without|inclusive|exclusive)\b[^.]{0,60})?\W*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex WordCount();

    [GeneratedRegex(
        @"^\W*(?:suggested|recommended|proposed|potential|preferred|opposed|excluded)\s+(?:peer\s+)?reviewers?\s*:\s*\S|^\W*(?:usulan|saran)\s+(?:mitra\s+bestari|reviewer)\s*:\s*\S|^\W*revisores\s+sugeridos\s*:\s*\S",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SuggestedReviewers();
}
