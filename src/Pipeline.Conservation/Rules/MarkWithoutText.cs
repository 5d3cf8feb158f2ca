using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation.Rules;

/// <summary>Fields and bookmarks in paragraphs that print no text.</summary>
internal static class MarkWithoutText
{
    public static Rule Rule { get; } = new(
        "LEDG005",
        Severity.Info,
        "Mark in an empty paragraph",
        "Fields and bookmarks mark text; where a paragraph has none, there is nothing for them to mark.",
        "House rule: nothing is lost, and it is proved",
        "a field without a result in an empty paragraph",
        "a paragraph with text, or none",
        "Nothing.");

    public static Diagnostic At(SourceRef first, int count) => Rule.At(first, $"{count} field(s) or bookmark(s) stand in paragraphs without text and were left out; the first is here.");
}
