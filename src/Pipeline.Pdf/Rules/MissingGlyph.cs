using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>A glyph run draws glyph 0, which fonts keep for what they lack.</summary>
internal static class MissingGlyph
{
    public static Rule Rule { get; } =
        new(
            "PDFW001",
            Severity.Error,
            "A font lacks a character",
            "The character would be an empty box in print and nothing to a screen reader.",
            "PDF/UA-1 §7.21.8; ISO 19005-3 §6.2.11.8",
            "a Chinese name in a font of Latin letters",
            "the same name with a font that has its characters in templates/fonts",
            "Add a font that has the character to templates/fonts, or ask the author for another spelling."
        );

    public static Diagnostic At(SourceRef location, string font, string text) =>
        Rule.At(location, $"The font {font} has no shape for “{text}”; an empty box stands in its place.", text);
}
