using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration.Rules;

internal static class NameUsedTwice
{
    public static readonly Rule Rule = new(
        "CONF006",
        Severity.Error,
        "One output name for two manuscripts",
        "The second would overwrite what the first has written.",
        "House rule: output is never overwritten within a run",
        "build a/paper.docx b/paper.docx",
        "build a/paper.docx, then build b/paper.docx --output other",
        "Rename one of the manuscripts or build them into different folders."
    );
}
