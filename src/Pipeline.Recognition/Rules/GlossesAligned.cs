using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class GlossesAligned
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO166",
            Severity: Severity.Notice,
            Title: "Examples with a gloss under each word",
            Why: "Tabs and spaces do not keep a word over its gloss on another page; rows without rules do.",
            Source: "Leipzig Glossing Rules, rule 1; JATS Publishing 1.3 <array>",
            Wrong: "(1)⇥dong⇥pulang↵⇥3PL⇥return↵⇥‘They return.’ (one paragraph)",
            Right: "Two rows in which 3PL stands under dong, and the translation below them",
            Settle: "Look whether every gloss stands under its word."
        );
}
