using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AlternativeLeftOut
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO161",
            Severity: Severity.Notice,
            Title: "Alternative that is not ticked left out",
            Why: "A form offers sentences to choose from; one that the author did not choose says the opposite of what is declared.",
            Source: "ICMJE, disclosure of interest: the author declares one of the alternatives",
            Wrong: "☒ The authors declare no interests. ☐ The authors declare these interests:",
            Right: "☒ The authors declare no interests.",
            Settle: "Look whether the author ticked the right box."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
