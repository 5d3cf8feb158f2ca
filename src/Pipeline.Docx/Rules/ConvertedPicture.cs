using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A picture was made into another kind of file.</summary>
internal static class ConvertedPicture
{
    public static Rule Rule { get; } =
        new(
            "DOCX054",
            Severity.Info,
            "Picture converted",
            "Browsers do not show TIFF, and readers of JATS often show neither BMP nor WebP.",
            "House rule: pictures are published as PNG, JPEG, GIF or SVG",
            "a screenshot stored as BMP",
            "the same screenshot as PNG",
            "Nothing; no pixel was changed, except in photographs that were compressed with loss already."
        );

    public static Diagnostic At(SourceRef place, string from, string to) => Rule.At(place, "A picture was converted.", from, to);
}
