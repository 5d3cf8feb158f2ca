using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class VerseRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO042",
            Severity: Severity.Notice,
            Title: "Verse told by its shape",
            Why: "The lines of a poem are part of it and must not run together; no style says that these lines are verse.",
            Source: "JATS Publishing 1.3 <verse-group>",
            Wrong: "Kalau ada sumur di ladang ¶ boleh kita menumpang mandi (plain paragraphs)",
            Right: "Two lines of one stanza",
            Settle: "See whether the lines are verse; if they are a list, mark them as one in the manuscript."
        );
}
