using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TitleUncertain
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO029",
            Severity: Severity.Notice,
            Title: "Title taken from its place",
            Why: "The title differs little from ordinary text and was told by its place before the authors.",
            Source: "House rule: the title is the largest line",
            Wrong: "A plain first line followed by names",
            Right: "The line in the style Title",
            Settle: "See whether it is the title; give it the style Title."
        );
}
