using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A picture was cut or turned as the manuscript shows it.</summary>
internal static class PictureAsShown
{
    public static Rule Rule { get; } =
        new(
            "DOCX052",
            Severity.Info,
            "Picture cropped or turned as shown",
            "Word keeps the whole picture as it was inserted; readers get what the author shows of it.",
            "ECMA-376 part 1 §20.1.8.55 (a:srcRect), §20.1.7.6 (a:xfrm)",
            "a photograph of which the drawing shows the middle",
            "the middle of the photograph",
            "Nothing; the whole picture is still in the manuscript."
        );

    /// <param name="deeds">"cropped and turned by 90°".</param>
    public static Diagnostic At(SourceRef place, string deeds) => Rule.At(place, $"A picture was {deeds}, as the manuscript shows it.");
}
