using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The package has no main part.</summary>
internal static class MainPartMissing
{
    public static Rule Rule { get; } =
        new(
            "DOCX004",
            Severity.Error,
            "No document in the file",
            "The package holds no main document part, so there is no text to read.",
            "ECMA-376 part 1 §11.3.10",
            "a package without word/document.xml",
            "a package with its main document part",
            "Ask the author to open the manuscript in Word, save it and send it again."
        );

    public static Diagnostic At(SourceRef file) => Rule.At(file, "The file holds no document: its main part is missing.");
}
