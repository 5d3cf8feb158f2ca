using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class EpigraphRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO041",
            Severity: Severity.Notice,
            Title: "Epigraph",
            Why: "Words at the head of a text that another wrote stand beside it, and are set as an epigraph with their source under them.",
            Source: "JATS Publishing 1.3 <disp-quote>, @content-type",
            Wrong: "An indented saying and “— Ali Hasjmy” under a heading, read as the first paragraphs",
            Right: "An epigraph with its source",
            Settle: "See whether it is an epigraph and not the first paragraph of the text."
        );
}
