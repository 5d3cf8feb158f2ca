using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The document is empty.</summary>
internal static class NoText
{
    public static Rule Rule { get; } =
        new(
            "DOCX008",
            Severity.Error,
            "No text",
            "There is nothing to publish in an empty document.",
            "House rule",
            "a document of one empty paragraph",
            "a document with text",
            "Ask the author for the right file."
        );

    public static Diagnostic At(SourceRef part) => Rule.At(part, "The document holds no text at all.");
}
