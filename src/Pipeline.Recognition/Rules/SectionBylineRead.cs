using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class SectionBylineRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO172",
            Severity: Severity.Info,
            Title: "By-line of a section",
            Why: "In a roundtable each section has its author, whose name under the heading is no heading of its own.",
            Source: "JATS Publishing 1.3 <contrib>, <aff>; WCAG 2.2 §1.3.1",
            Wrong: "Heading “Paper Islands”, under it as a second heading “Yuki Tanigawa, Amami University”",
            Right: "Heading “Paper Islands”, under it as text “Yuki Tanigawa, Amami University”",
            Settle: "See that each section names its author."
        );
}
