using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class HeadingLevelRepaired
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO020",
            Severity: Severity.Notice,
            Title: "Heading level repaired",
            Why: "A level that is skipped breaks the section tree for those who move through it by headings.",
            Source: "WCAG 2.2 §1.3.1; PDF/UA-1 §7.4.2",
            Wrong: "Heading 1 followed by Heading 3",
            Right: "Heading 1 followed by Heading 2",
            Settle: "See whether the heading has the level that was meant."
        );
}
