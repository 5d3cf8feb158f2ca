using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A file within the file holds text.</summary>
internal static class ImportedChunk
{
    public static Rule Rule { get; } =
        new(
            "DOCX028",
            Severity.Error,
            "Imported document not read",
            "Word shows the text of another file stored in this one; it is missing from the article.",
            "ECMA-376 part 1 §17.17.2.1 (altChunk)",
            "a document assembled from parts by a program",
            "the same document opened and saved in Word",
            "Open the document in Word and save it, which turns the imported text into ordinary text."
        );

    public static Diagnostic At(SourceRef place, string? part) =>
        Rule.At(place, "A document imported into this one was not read; its text is missing.", part);
}
