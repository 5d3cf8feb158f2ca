using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AffiliationsByOrder
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO034",
            Severity: Severity.Notice,
            Title: "Affiliations given by their order",
            Why: "As many unmarked addresses as authors are printed, and each author was given the address in the same place.",
            Source: "JATS4R recommendation: affiliations",
            Wrong: "Two names, then two addresses without marks",
            Right: "Two names and two addresses, both marked 1 and 2",
            Settle: "Add marks to the names and the addresses."
        );
}
