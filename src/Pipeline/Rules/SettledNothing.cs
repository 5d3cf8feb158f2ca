using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rules;

internal static class SettledNothing
{
    public static readonly Rule Rule = new(
        "PIPE002",
        Severity.Notice,
        "Answer to a finding that is not there",
        "An answer that no longer meets its finding hides either a change in the manuscript or a misspelt code.",
        "House rule: an answer belongs to a finding",
        "settled: [{ code: META999, answer: asked }]",
        "settled: [{ code: META011, answer: asked }]",
        "Remove the entry from article.yaml or correct its code or text."
    );
}
