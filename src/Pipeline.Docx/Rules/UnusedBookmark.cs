using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Bookmarks that nothing in the manuscript leads to.</summary>
internal static class UnusedBookmark
{
    public static Rule Rule { get; } =
        new(
            "DOCX093",
            Severity.Info,
            "Bookmark that nothing leads to",
            "Word and other programs set bookmarks by the dozen; only those that a link or field leads to matter to a reader.",
            "ECMA-376 part 1 §17.13.6.2",
            "a bookmark without a cross-reference to it",
            "a bookmark that a cross-reference leads to",
            "Nothing."
        );

    public static Diagnostic At(SourceRef part, int count) => Rule.At(part, $"{count} bookmark(s) that nothing leads to were left out.");
}
