using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Lines;

/// <summary>Tells of lines for editors and reviewers that are left out.</summary>
internal static class EditorsLines
{
    /// <summary>A query about the first line, and a notice for each of the others, so that all their words are accounted for.</summary>
    /// <param name="lines">At least one.</param>
    /// <param name="message">What they are.</param>
    /// <param name="further">What is said of each line behind the first.</param>
    public static IEnumerable<Diagnostic> LeaveOut(IEnumerable<Line> lines, string message, string further) =>
        lines
            .Where(line => line.HasWords)
            .Select(
                (line, at) =>
                    at == 0
                        ? SubmissionMatterLeftOut.Rule.At(line.Source, message, line.Words)
                        : LeftOutText.Rule.At(line.Source, further, line.Words)
            );
}
