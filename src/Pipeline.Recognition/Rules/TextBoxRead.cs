using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TextBoxRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO048",
            Severity: Severity.Notice,
            Title: "Text box read as a box",
            Why: "What stands in a text box under a heading of its own is no part of the running text.",
            Source: "JATS Publishing 1.3 <boxed-text>",
            Wrong: "A text box with a bold heading, read as paragraphs",
            Right: "Boxed text with its title",
            Settle: "See whether the box stands at the right place, for it is set where its anchor is."
        );
}
