using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class NoteReferenceRenumbered
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO061",
            Severity: Severity.Notice,
            Title: "Reference to a note renumbered",
            Why: "Notes are numbered anew, so a sentence that names one by number must follow.",
            Source: "ECMA-376 part 1 §17.16.5 (NOTEREF)",
            Wrong: "see note 3, where the third note became note 2",
            Right: "see note 2",
            Settle: "Look whether the sentence means this note."
        );
}
