using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A part declares a document type.</summary>
internal static class DtdNotAllowed
{
    public static Rule Rule { get; } =
        new(
            "DOCX005",
            Severity.Error,
            "Document type declaration",
            "No program writes one into a Word file; it is a known way to make a reader open other files.",
            "ECMA-376 part 2 §6.2.5 (no DTD declarations in parts)",
            "word/document.xml that begins with <!DOCTYPE",
            "word/document.xml without it",
            "Do not open the file; ask the author where it comes from."
        );

    public static Diagnostic At(SourceRef part) =>
        Rule.At(part, "The document holds a document type declaration (DTD), which is not allowed and was not read.");
}
