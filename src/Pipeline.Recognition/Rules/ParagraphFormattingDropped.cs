using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ParagraphFormattingDropped
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO037",
            Severity: Severity.Info,
            Title: "Bold paragraph set as text",
            Why: "Bold over a whole paragraph is a matter of layout; only words that stand out from their paragraph keep their emphasis.",
            Source: "APA 7 §6.22",
            Wrong: "A paragraph set in bold throughout",
            Right: "The same paragraph in plain type",
            Settle: "Nothing, unless the paragraph is a heading."
        );
}
