using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>A picture is missing, damaged or of a kind that cannot be decoded.</summary>
internal static class UnreadablePicture
{
    public static Rule Rule { get; } =
        new(
            "PDFW002",
            Severity.Error,
            "A picture cannot be shown",
            "The article would be published with a pale panel where a figure belongs.",
            "house rule",
            "a chart pasted as Windows metafile",
            "the same chart saved as PNG or JPEG",
            "Ask the author for the picture as PNG, JPEG or TIFF, and put it into the manuscript in place of the old one."
        );

    public static Diagnostic At(SourceRef location, string name) =>
        Rule.At(location, $"The picture {name} cannot be read, so that a pale panel stands in its place.");
}
