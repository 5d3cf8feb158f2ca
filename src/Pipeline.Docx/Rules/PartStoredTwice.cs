using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Two entries of the archive have one name.</summary>
internal static class PartStoredTwice
{
    public static Rule Rule { get; } =
        new(
            "DOCX051",
            Severity.Query,
            "Part stored twice",
            "Programs differ in which of the two they show, so readers may see something else than was read here.",
            "ECMA-376 part 2, M1.12 (no two parts have equal names, whatever their case)",
            "word/document.xml and Word/Document.xml in one archive",
            "one word/document.xml",
            "Open the document in Word, look whether the text is the one expected, save it and build again."
        );

    public static Diagnostic At(string part) =>
        Rule.At(new SourceRef(part), $"The file holds the part {part} more than once with different content; the first was read.");
}
