using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AbstractNotFound
{
    public static Rule Rule { get; } = new(
        Code: "RECO026",
        Severity: Severity.Query,
        Title: "No abstract found",
        Why: "Indexes show the abstract before anything else of the article.",
        Source: "JATS4R recommendation: abstracts",
        Wrong: "Authors followed by the introduction",
        Right: "A paragraph under the heading Abstract",
        Settle: "Add the abstract, or confirm that the article has none.");
}
