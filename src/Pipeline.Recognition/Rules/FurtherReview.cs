using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class FurtherReview
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO162",
            Severity: Severity.Query,
            Title: "Further review in one file",
            Why: "Each review is an article of its own for indexes and for the reader who looks for the book.",
            Source: "JATS, product: the work that the article reviews",
            Wrong: "A second book under the review of the first, in the same file",
            Right: "A file for each review, or one review of several works",
            Settle: "Ask whether the reviews are to be published as articles of their own; then part the manuscript. Else nothing: each is a section under the name of its work."
        );
}
