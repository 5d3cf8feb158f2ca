using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class CorrespondingAuthorAssumed
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO030",
            Severity: Severity.Notice,
            Title: "Corresponding author assumed",
            Why: "An address is printed without saying whose it is.",
            Source: "JATS4R recommendation: corresponding author",
            Wrong: "Two authors and one e-mail address without a mark",
            Right: "The mark * behind the author whose address it is",
            Settle: "Mark the corresponding author with an asterisk."
        );
}
