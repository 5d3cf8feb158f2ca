using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class DefinitionListRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO046",
            Severity: Severity.Notice,
            Title: "List of definitions",
            Why: "Terms and their explanations belong together in pairs, which paragraphs do not show.",
            Source: "JATS Publishing 1.3 <def-list>; WCAG 2.2 §1.3.1",
            Wrong: "**Rantau**: the land away from home (three such paragraphs)",
            Right: "A list of three definitions",
            Settle: "See whether these lines explain terms; headings run into paragraphs are none."
        );
}
