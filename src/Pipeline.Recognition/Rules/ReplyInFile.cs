using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ReplyInFile
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO183",
            Severity: Severity.Query,
            Title: "Reply by other authors in the same file",
            Why: "A reply to a letter is an article of its own, with its own authors, title and DOI; in this file it is a section that names nobody as author.",
            Source: "JATS Publishing 1.3 <response>, <related-article>",
            Wrong: "A letter by Siti Rahma, and under the heading “Reply” a text by Budi Santoso",
            Right: "Two manuscripts, each with its author",
            Settle: "Put the reply into a manuscript of its own, or agree that both are published as one."
        );
}
