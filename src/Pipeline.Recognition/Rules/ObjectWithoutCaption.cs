using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ObjectWithoutCaption
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO010",
            Severity: Severity.Query,
            Title: "Table or figure without caption",
            Why: "An unlabelled table or figure cannot be referred to.",
            Source: "APA 7 §7.4",
            Wrong: "A table between two paragraphs",
            Right: "Table 1. Arrivals by year, above the table",
            Settle: "Add label and caption, or say that it is to stay without."
        );
}
