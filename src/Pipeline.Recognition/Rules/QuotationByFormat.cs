using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class QuotationByFormat
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO049",
            Severity: Severity.Notice,
            Title: "Quotation told by its format",
            Why: "Smaller type or italics between indents on both sides show a quotation, but no style says so.",
            Source: "JATS Publishing 1.3 <disp-quote>",
            Wrong: "A paragraph in 10 points, indented on both sides by 10 points",
            Right: "A block quotation",
            Settle: "See whether these are the words of another."
        );
}
