using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class DecorativePictureDropped
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO019",
            Severity: Severity.Info,
            Title: "Decorative picture dropped",
            Why: "Logos and licence badges in the front matter come from the journal's template.",
            Source: "WCAG 2.2 §1.1.1 (decorative images)",
            Wrong: "The journal's logo in the masthead table",
            Right: "The logo of the journal's template",
            Settle: "Nothing, unless the picture is a figure."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
