using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class SoftHyphenDropped
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO013",
            Severity: Severity.Info,
            Title: "Soft hyphen dropped",
            Why: "A break permitted by hand is left to the hyphenation of the typeset page, and would hide the word from searches.",
            Source: "UAX #14 class BA (U+00AD)",
            Wrong: "multi\u00ADlateral with a soft hyphen",
            Right: "multilateral",
            Settle: "Nothing."
        );
}
