using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class BoldTitlesInItalics
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO150",
            Severity: Severity.Info,
            Title: "Bold titles of references in italics",
            Why: "References mark the title of a work in one way throughout a journal; where the author chose bold, italics say the same.",
            Source: "ABNT NBR 6023 §6.7; APA 7 §9.19",
            Wrong: "SILVA, S. **Fronteira**: passagem. Campinas: Editora, 2018.",
            Right: "SILVA, S. *Fronteira*: passagem. Campinas: Editora, 2018.",
            Settle: "Nothing."
        );
}
