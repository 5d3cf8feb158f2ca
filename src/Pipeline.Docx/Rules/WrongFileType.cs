using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The file is of another kind.</summary>
internal static class WrongFileType
{
    public static Rule Rule { get; } =
        new(
            "DOCX001",
            Severity.Error,
            "Not a Word document",
            "Whatever its name says, the file is of another kind, so nothing in it can be read as a manuscript.",
            "ECMA-376 part 2 §7.2 (a document is a ZIP package)",
            "a PDF saved as article.docx",
            "the DOCX that the PDF was made from",
            "Ask the author for the Word document, or open the file in its own program and save it as DOCX."
        );

    /// <param name="kind">What it is instead, with its article ("a PDF file").</param>
    public static Diagnostic At(SourceRef file, string kind) => Rule.At(file, $"The file is {kind}, not a Word document (DOCX).");
}
