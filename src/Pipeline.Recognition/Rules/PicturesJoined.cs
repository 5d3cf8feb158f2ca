using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class PicturesJoined
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO081",
            Severity: Severity.Info,
            Title: "Pictures made one figure",
            Why: "Pictures that share one caption are the parts of one figure: its number counts once, and a mention of one part leads to the whole.",
            Source: "JATS Publishing 1.3 <fig>, <graphic>",
            Wrong: "Figure 1 without a caption, and Figure 2 with that of both",
            Right: "Figure 1 with two pictures, (a) and (b)",
            Settle: "Nothing, unless one of the pictures is a figure of its own: give it a caption."
        );
}
