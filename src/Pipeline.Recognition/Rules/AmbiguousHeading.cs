using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AmbiguousHeading
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO005",
            Severity: Severity.Query,
            Title: "Line that may be a heading",
            Why: "A short line on its own looks like a heading in part, but not enough to be sure.",
            Source: "House rule: headings share one format for each level",
            Wrong: "A short plain line without a stop between two paragraphs",
            Right: "The same line in the style Heading 2, or as part of a paragraph",
            Settle: "Give the line a heading style, or join it to the paragraph it belongs to."
        );
}
