using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The words of a diagram stand in its place.</summary>
internal static class DiagramAsList
{
    public static Rule Rule { get; } =
        new(
            "DOCX057",
            Severity.Query,
            "Diagram given as a list",
            "The file keeps the words of the diagram but no picture of it, and only Word can draw it as the author sees it.",
            "ECMA-376 part 1 §14.2.3 to §14.2.6, §21.4",
            "a SmartArt diagram in the text",
            "the diagram pasted as a picture",
            "Ask the author for the diagram as a picture, and whether its words should stay as a list."
        );

    public static Diagnostic At(SourceRef place, string words) =>
        Rule.At(place, "A diagram was read as a list of its words; the place of its picture is empty.", after: words);
}
