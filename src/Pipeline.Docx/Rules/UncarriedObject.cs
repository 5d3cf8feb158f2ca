using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>An object is neither text nor picture.</summary>
internal static class UncarriedObject
{
    public static Rule Rule { get; } =
        new(
            "DOCX027",
            Severity.Query,
            "Object not carried over",
            "Embedded files, controls, drawn shapes, and charts and diagrams whose data the file does not keep are not pictures and do not reach the article.",
            "ECMA-376 part 1 §15.2, §21.2, §21.4",
            "an Excel sheet embedded in the text",
            "a table, or the sheet pasted as a picture",
            "Ask the author for the object as a picture (and its data as a table)."
        );

    public static Diagnostic Chart(SourceRef place, string words) =>
        Rule.At(place, "A chart is not carried over; the file keeps no data of it that could be set as a table.", words);

    public static Diagnostic Diagram(SourceRef place) =>
        Rule.At(place, "A SmartArt diagram is not carried over; no words of it are in the file.");

    public static Diagnostic Embedded(SourceRef place, string? program) =>
        Rule.At(
            place,
            $"An embedded object{(program is null ? string.Empty : $" ({program})")} is not carried over; only its preview picture is, where there is one."
        );

    public static Diagnostic Control(SourceRef place) => Rule.At(place, "An ActiveX control is not carried over.");

    public static Diagnostic Ink(SourceRef place) => Rule.At(place, "A drawing by hand (ink) is not carried over.");

    /// <summary>Boxes that arrows and other shapes tie together are a figure.</summary>
    public static Diagnostic Drawing(SourceRef place, int count) =>
        Rule.At(place, $"A drawing of {count} shapes is not carried over but for the words of its boxes, which follow the paragraph.");

    public static Diagnostic Shapes(SourceRef place, int count) =>
        Rule.At(place, $"A drawing of {count} shape(s) is not carried over.") with
        {
            Severity = Severity.Notice,
        };
}
