using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A picture of a kind that has to be converted could not be decoded.</summary>
internal static class UndecodedPicture
{
    public static Rule Rule { get; } =
        new(
            "DOCX055",
            Severity.Query,
            "Picture cannot be converted",
            "The picture is compressed in an unusual way, damaged or very large, and neither browsers nor PDF readers show it as it is.",
            "TIFF 6.0 §3, §9 to §11",
            "a TIFF picture in facsimile compression",
            "the same picture as PNG",
            "Ask the author for the picture as PNG or JPEG."
        );

    public static Diagnostic At(SourceRef place, string part, string mediaType) =>
        Rule.At(place, $"A picture ({part}, {mediaType}) could not be converted to PNG.");
}
