using Pipeline.Docx.Packaging;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A picture's part holds no usable picture.</summary>
internal static class UnusablePicture
{
    public static Rule Rule { get; } =
        new(
            "DOCX030",
            Severity.Query,
            "Picture cannot be used",
            "What is stored as a picture is none, is missing, or is too large to open.",
            "House rule: kind told from the bytes",
            "an HTML page stored as image1.png",
            "a PNG file",
            "Ask the author for the picture as a file of its own."
        );

    /// <param name="kind">What it is instead, with its article ("a PDF file"); null where that is unknown.</param>
    public static Diagnostic NoPicture(SourceRef place, string part, string? kind) =>
        Rule.At(
            place,
            kind is null
                ? $"What is stored as a picture ({part}) is not one."
                : $"What is stored as a picture ({part}) is {kind}, which cannot be shown."
        );

    public static Diagnostic TooLarge(SourceRef place, string part) =>
        Rule.At(place, $"A picture ({part}) has too many pixels to be opened.");

    public static Diagnostic Missing(SourceRef place) => Rule.At(place, "A picture is shown here that the file does not hold.");

    public static Diagnostic Unreadable(SourceRef place, string part, PartProblem problem) =>
        Rule.At(
            place,
            problem == PartProblem.Missing ? $"A picture ({part}) is missing from the file." : $"A picture ({part}) could not be unpacked."
        );
}
