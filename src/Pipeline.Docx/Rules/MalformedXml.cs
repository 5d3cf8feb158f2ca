using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The main part is not XML.</summary>
internal static class MalformedXml
{
    public static Rule Rule { get; } =
        new(
            "DOCX007",
            Severity.Error,
            "Broken document text",
            "The part that holds the text breaks the rules of XML, so Word could not open it either.",
            "XML 1.0 §2.1; ECMA-376 part 2 §6.2.5",
            "word/document.xml cut off in the middle",
            "a well-formed part",
            "Ask the author to open and repair the document in Word, then save it and send it again."
        );

    public static Diagnostic At(SourceRef part) => Rule.At(part, "The document's text is damaged: its main part is not well-formed XML.");
}
