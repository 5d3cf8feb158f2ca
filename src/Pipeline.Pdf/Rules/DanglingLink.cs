using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Rules;

/// <summary>An internal link names no destination of the document.</summary>
internal static class DanglingLink
{
    public static Rule Rule { get; } =
        new(
            "PDFW004",
            Severity.Query,
            "A link leads to nothing in the article",
            "A reader who follows it stays where they are, so that it was left out and its words stand as plain text.",
            "PDF 32000-1 §12.3.2.3",
            "a cross-reference to a table that was taken out",
            "a cross-reference to a table that is there",
            "Correct the cross-reference in the manuscript, or ask the author what it refers to."
        );

    public static Diagnostic At(SourceRef location, LinkArea link) =>
        Rule.At(location, $"The link to “{link.Target[1..]}” has no place to lead to in the article and was left out.", link.Target);
}
