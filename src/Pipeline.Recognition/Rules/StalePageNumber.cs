using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class StalePageNumber
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO062",
            Severity: Severity.Query,
            Title: "Page number of the manuscript",
            Why: "The pages of the manuscript are not those of the article, and readers of XML and HTML have none.",
            Source: "ECMA-376 part 1 §17.16.5 (PAGEREF)",
            Wrong: "see the table on page 12",
            Right: "see Table 3",
            Settle: "Say in words or by number what is meant; settle the place in the manuscript."
        );
}
