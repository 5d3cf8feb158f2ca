using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>A page item names a node that the structure tree lacks.</summary>
internal static class UntaggedContent
{
    public static Rule Rule { get; } =
        new(
            "PDFW010",
            Severity.Error,
            "Text outside the structure",
            "What belongs to no part of the article's structure is not read aloud.",
            "PDF/UA-1 §7.1",
            "a line placed with a tag that no node has",
            "the same line with its paragraph's tag",
            "Report it: the layout is at fault, not the manuscript."
        );

    public static Diagnostic At(int pageIndex, int tag) =>
        Rule.At(
            SourceRef.None,
            $"Something on page {pageIndex + 1} of the PDF has the tag {tag}, which is no part of the article, and will not be read aloud."
        );
}
