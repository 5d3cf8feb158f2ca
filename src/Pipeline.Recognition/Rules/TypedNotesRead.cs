using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TypedNotesRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO063",
            Severity: Severity.Notice,
            Title: "Notes typed by hand",
            Why: "Numbers and notes that are only typed are linked by nothing; as real notes a reader can go from one to the other.",
            Source: "JATS Publishing 1.3 <fn>",
            Wrong: "a raised 1 in the text, and “1. See also …” under the heading Notes",
            Right: "the same note put in with Word's References, Insert Endnote",
            Settle: "Look whether each note stands at the right words."
        )
        {
            Account = AccountKind.Joined,
        };
}
