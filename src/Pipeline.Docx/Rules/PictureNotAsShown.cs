using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A picture could not be cut or turned as the manuscript shows it.</summary>
internal static class PictureNotAsShown
{
    public static Rule Rule { get; } =
        new(
            "DOCX053",
            Severity.Query,
            "Picture not as the manuscript shows it",
            "What the author cut off or turned is published as it was inserted, which may show what nobody was to see.",
            "ECMA-376 part 1 §20.1.8.55 (a:srcRect), §20.1.7.6 (a:xfrm)",
            "an SVG drawing cropped in Word, or a picture turned by 30°",
            "the picture cropped and turned in its own program before it is inserted",
            "Ask the author for the picture as it should be seen."
        );

    /// <param name="deeds">What the manuscript does to it: "cropped and turned by 90°".</param>
    public static Diagnostic Undecoded(SourceRef place, string deeds) =>
        Rule.At(
            place,
            $"A picture is {deeds} in the manuscript, but is of a kind or size that could not be changed, and is shown as it was inserted."
        );

    public static Diagnostic Tilted(SourceRef place) =>
        Rule.At(place, "A picture is turned by something else than a right angle in the manuscript and is shown without that.");
}
