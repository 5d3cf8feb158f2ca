using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class PlaceWithoutAddress
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO060",
            Severity: Severity.Info,
            Title: "Link to an ordinary paragraph",
            Why: "A cross-reference needs something with a number or title to lead to; an ordinary paragraph has no address in the article.",
            Source: "JATS Publishing 1.3 <xref>",
            Wrong: "a link to a bookmark in the middle of a paragraph",
            Right: "a link to a section, figure, table, formula, note or reference",
            Settle: "Nothing, unless the link should lead to something that was not recognised."
        );
}
