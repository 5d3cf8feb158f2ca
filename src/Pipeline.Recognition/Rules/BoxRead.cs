using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class BoxRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO044",
            Severity: Severity.Notice,
            Title: "Framed cell read as a box",
            Why: "A table of one framed cell holds no data; its text stands beside the article, in a box of its own.",
            Source: "JATS Publishing 1.3 <boxed-text>; WCAG 2.2 §1.3.1",
            Wrong: "A table with one cell around three paragraphs",
            Right: "Boxed text, with a title where the cell has one",
            Settle: "See whether the text belongs in a box; a part of the running text needs no frame."
        )
        {
            Account = AccountKind.Joined,
        };
}
