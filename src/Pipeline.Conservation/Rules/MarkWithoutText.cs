using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation.Rules;

/// <summary>Fields and bookmarks in paragraphs without text, and running heads without any.</summary>
internal static class MarkWithoutText
{
    public static Rule Rule { get; } =
        new(
            "LEDG005",
            Severity.Info,
            "Mark in an empty paragraph",
            "Fields and bookmarks mark text; where a paragraph has none, there is nothing for them to mark.",
            "House rule: nothing is lost, and it is proved",
            "a field without a result in an empty paragraph",
            "a paragraph with text, or none",
            "Nothing."
        );

    public static Diagnostic At(SourceRef first, int count) =>
        Rule.At(first, $"{count} field(s), bookmark(s) or running head(s) without text were left out; the first is here.");
}
