using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AuthorsUnread
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO071",
            Severity: Severity.Query,
            Title: "Line that may name authors",
            Why: "Names joined by a word for “and” stand before the abstract and were read as authors nowhere; an author left out of an article is hard to put back.",
            Source: "JATS Publishing 1.3 <contrib-group>",
            Wrong: "By the late Siti Rahma and her son Budi Santoso",
            Right: "Siti Rahma and Budi Santoso",
            Settle: "If they are authors, write their names alone in a line under the title."
        );
}
