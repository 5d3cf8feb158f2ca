using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition;

/// <summary>Hands the manuscript's comments on as queries.</summary>
internal static class CommentQueries
{
    public static void Report(RecognitionContext context)
    {
        foreach (var comment in context.Manuscript.Comments)
        {
            var author = comment.Author.Length == 0 ? "Somebody" : comment.Author;
            context.Findings.Add(CommentAsQuery.Rule.At(comment.AnchorSource, $"{author} commented: “{comment.Text.Trim()}”", comment.Anchor));
        }
    }
}
