using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Rules;

/// <summary>The manuscript holds a comment.</summary>
internal static class CommentFound
{
    public static Rule Rule { get; } = new(
        "DOCX033",
        Severity.Query,
        "Comment in the manuscript",
        "A comment usually asks something that nobody has answered yet.",
        "ECMA-376 part 1 §17.13.4",
        "a comment \"check this year\"",
        "the year checked, the comment deleted",
        "Answer the comment, then delete it in Word.");

    /// <param name="isSettled">Whether the comment is marked as done.</param>
    public static Diagnostic At(ManuscriptComment comment, bool isSettled) => isSettled
        ? Rule.At(comment.AnchorSource, $"Comment{By.Author(comment.Author)}, marked as done: {comment.Text}", comment.Anchor) with { Severity = Severity.Info }
        : Rule.At(comment.AnchorSource, $"Comment{By.Author(comment.Author)}: {comment.Text}", comment.Anchor);
}
