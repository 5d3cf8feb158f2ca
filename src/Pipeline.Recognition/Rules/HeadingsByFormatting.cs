using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class HeadingsByFormatting
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO002",
            Severity: Severity.Info,
            Title: "Headings told by their formatting",
            Why: "Headings that are only bold or capitals carry no level; the level given here follows the formats that the manuscript itself keeps.",
            Source: "JATS Publishing 1.3 <sec>; WCAG 2.2 §1.3.1",
            Wrong: "INTRODUCTION in bold capitals, in the style Normal",
            Right: "INTRODUCTION in the style Heading 1",
            Settle: "Compare the section tree with the manuscript; in the manuscript, give headings the styles Heading 1 to Heading 3."
        );
}
