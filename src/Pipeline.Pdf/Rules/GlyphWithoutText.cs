using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>The first glyph of a run has no text.</summary>
internal static class GlyphWithoutText
{
    public static Rule Rule { get; } =
        new(
            "PDFW013",
            Severity.Notice,
            "A sign stands for no text",
            "It can be seen but neither copied nor heard.",
            "PDF/UA-1 §7.21.7",
            "an ornament at the head of a paragraph",
            "the same ornament as an artifact",
            "Look whether something is missing from the text where it stands."
        );

    public static Diagnostic At(SourceRef location, string font) =>
        Rule.At(location, $"A sign of the font {font} stands here for no text, so that it can be neither copied nor heard.");
}
