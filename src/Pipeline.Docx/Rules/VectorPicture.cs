using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A picture is a Windows metafile.</summary>
internal static class VectorPicture
{
    public static Rule Rule { get; } =
        new(
            "DOCX039",
            Severity.Query,
            "Picture of an older vector kind",
            "Browsers and PDF readers cannot show WMF and EMF pictures, and such a picture is often an equation or a chart.",
            "MS-WMF §1.3; MS-EMF §1.3",
            "an equation stored as a WMF picture",
            "the equation typed in Word, or a PNG or SVG picture",
            "Ask the author whether it is an equation (to be typed as one) or a picture (to be sent as PNG or SVG)."
        );

    public static Diagnostic At(SourceRef place, string mediaType) =>
        Rule.At(place, $"A picture is a Windows metafile ({mediaType}), which may be an equation and cannot be shown everywhere.");
}
