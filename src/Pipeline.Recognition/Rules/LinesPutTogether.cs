using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class LinesPutTogether
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO164",
            Severity: Severity.Notice,
            Title: "Lines of a copied text put together",
            Why: "Text copied from a PDF or a mail has a paragraph for each of its lines; so printed it falls into lines that end in the middle of a sentence.",
            Source: "House rule: a paragraph ends where its thought ends",
            Wrong: "The ferrymen struck for nineteen days in ¶ the spring of that year.",
            Right: "The ferrymen struck for nineteen days in the spring of that year.",
            Settle: "Read the text: see that paragraphs begin where they should, and that words parted by a hyphen are whole."
        )
        {
            Account = AccountKind.Joined,
        };
}
