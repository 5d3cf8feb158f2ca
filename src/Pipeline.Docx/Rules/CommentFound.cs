using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

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

    public static Diagnostic At(SourceRef place, string author, string text, string? anchor) => Rule.At(place, $"Comment{By.Author(author)}: {text}", anchor);
}
