using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A note mark leads nowhere.</summary>
internal static class NoteMissing
{
    public static Rule Rule { get; } =
        new(
            "DOCX031",
            Severity.Query,
            "Note without text",
            "A note mark stands in the text, but the file holds no such note.",
            "ECMA-376 part 1 §17.11",
            "a footnote mark whose note was lost",
            "a mark with its note",
            "Ask the author for the note."
        );

    public static Diagnostic At(SourceRef place, string note) => Rule.At(place, $"The note for a mark ({note}) is missing from the file.");
}
