using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TemplateUnfilled
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO184",
            Severity: Severity.Notice,
            Title: "Template never filled in",
            Why: "A template says where dates, names and numbers go, and what authors are to do; where nobody filled it in, its words tell readers nothing.",
            Source: "House rule: the template's own words are not printed",
            Wrong: "Received: dd/mm/yyyy",
            Right: "Received: 3 May 2026, or no line at all",
            Settle: "Fill in what is known, in the manuscript or in article.yaml."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
