using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Rules;

/// <summary>The manuscript holds a comment.</summary>
internal static class CommentFound
{
    public static Rule Rule { get; } =
        new(
            "DOCX033",
            Severity.Query,
            "Comment in the manuscript",
            "A comment usually asks something that nobody has answered yet.",
            "ECMA-376 part 1 §17.13.4",
            "a comment \"check this year\"",
            "the year checked, the comment deleted",
            "Answer the comment, then delete it in Word."
        );

    /// <param name="answers">What others wrote under it.</param>
    public static Diagnostic At(ManuscriptComment comment, IEnumerable<ManuscriptComment> answers)
    {
        var thread = string.Concat(answers.Select(answer => $" — Answer{Writer(answer)}: {answer.Text}"));
        var finding = Rule.At(
            comment.AnchorSource,
            $"Comment{Writer(comment)}{(comment.IsDone ? ", marked as done" : string.Empty)}: {comment.Text}{thread}",
            comment.Anchor
        );
        return comment.IsDone ? finding with { Severity = Severity.Info } : finding;
    }

    /// <summary>" by Ana Example, 2026-01-02": name, else initials, and the day where the file gives one.</summary>
    private static string Writer(ManuscriptComment comment)
    {
        var name = string.IsNullOrWhiteSpace(comment.Author) ? comment.Initials ?? string.Empty : comment.Author;
        return By.Author(name) + (comment.Date is { Length: >= 10 } date ? $", {date[..10]}" : string.Empty);
    }
}
