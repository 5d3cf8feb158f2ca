using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class RulingUnmatched
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO122",
            Severity: Severity.Error,
            Title: "article.yaml speaks of no paragraph, or of several",
            Why: "What is said of a paragraph must reach the one that is meant; the manuscript may have changed since.",
            Source: "article.yaml of the article",
            Wrong: "read-as: - text: The / as: quote",
            Right: "read-as: - text: The sea remembers us / as: quote",
            Settle: "Write the words with which the paragraph begins, as many as it needs to be the only one."
        );
}
