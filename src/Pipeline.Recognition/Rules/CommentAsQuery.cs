using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class CommentAsQuery
{
    public static Rule Rule { get; } = new(
        Code: "RECO016",
        Severity: Severity.Query,
        Title: "Comment in the manuscript",
        Why: "A comment left in the manuscript is a question that somebody must answer before publication.",
        Source: "House rule: comments are queries",
        Wrong: "A comment: is this the right year?",
        Right: "The year checked and the comment deleted",
        Settle: "Answer the comment and delete it.");
}
