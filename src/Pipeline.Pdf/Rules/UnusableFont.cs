using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>A font's licence forbids embedding it, or it cannot be cut down to what is used.</summary>
internal static class UnusableFont
{
    public static Rule Rule { get; } =
        new(
            "PDFW009",
            Severity.Error,
            "A font cannot be embedded",
            "A PDF for archives must hold every font it uses, and only as far as the font's licence permits.",
            "ISO 19005-3 §6.2.11.4; PDF/UA-1 §7.21.4",
            "a font whose maker forbids embedding",
            "a font under the SIL Open Font License",
            "Name another font in layout.yaml."
        );

    public static Diagnostic At(string font, string reason) => Rule.At(SourceRef.None, $"The font {font} {reason}.");
}
