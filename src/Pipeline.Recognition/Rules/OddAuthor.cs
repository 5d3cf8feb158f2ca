using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class OddAuthor
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO070",
            Severity: Severity.Query,
            Title: "Unusual part among the authors",
            Why: "Most of the line are names and this part is not; read as an author it would be credited with the article, left out it would lose its credit.",
            Source: "JATS Publishing 1.3 <contrib>",
            Wrong: "Siti Rahma dan Budi yang Santoso",
            Right: "Siti Rahma dan Budi Santoso",
            Settle: "Correct the name, or write what is no author in a line of its own."
        );
}
