using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class HandTypedList
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO012",
            Severity: Severity.Info,
            Title: "List typed by hand",
            Why: "Marks typed into the text are no list to a screen reader; the lines are set as a list with the marks as typed.",
            Source: "JATS Publishing 1.3 <list>; WCAG 2.2 §1.3.1",
            Wrong: "(a) …, (b) … typed as paragraphs",
            Right: "A list with the marks (a), (b)",
            Settle: "Nothing, if it is a list."
        );
}
