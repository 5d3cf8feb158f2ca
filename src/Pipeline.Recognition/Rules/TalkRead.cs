using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TalkRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO043",
            Severity: Severity.Notice,
            Title: "Interview or dialogue",
            Why: "Each turn belongs to the speaker whose name stands before it, and a screen reader can say so.",
            Source: "JATS Publishing 1.3 <speech>, <speaker>",
            Wrong: "INT: Why did you leave? ¶ R1: For work. (plain paragraphs)",
            Right: "Two turns of speech",
            Settle: "See whether these lines are what people say in turn."
        );
}
