using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class KeywordsInProperties
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO168",
            Severity: Severity.Query,
            Title: "Keywords of the file's properties taken",
            Why: "Converters of Markdown and LaTeX put keywords into the properties of the file alone; a template may have left others there.",
            Source: "ECMA-376 part 2 §8, core properties: keywords",
            Wrong: "No keywords under the abstract; properties: queue, consulate, marriage",
            Right: "Keywords: queue, consulate, marriage",
            Settle: "Ask the author whether these are the keywords of this article."
        );
}
