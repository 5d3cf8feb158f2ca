using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class MetadataInHeader
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO004",
            Severity: Severity.Info,
            Title: "Front matter in a page header",
            Why: "The journal line stands in a page header, where other readers do not look for it.",
            Source: "House rule: the masthead is metadata wherever it stands",
            Wrong: "Vol 1 No 2 in the first-page header",
            Right: "Volume 1, issue 2 in article-meta",
            Settle: "Nothing, if the values are right."
        );
}
