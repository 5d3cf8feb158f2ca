using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class MissingGlyph
{
    public static Rule Rule { get; } = new(
        "TYPE001",
        Severity.Error,
        "Character that no font has",
        "A reader would see an empty box in its place, and a PDF that shows one is not accessible.",
        "PDF/UA-1 (ISO 14289-1) §7.21.8; PDF/A-3 (ISO 19005-3) §6.2.11.8",
        "A word in a script that none of the fonts under templates/fonts covers.",
        "The same word after a font that covers its script was put into the folder and named in layout.yaml under fallback-fonts.",
        "Add an open-licence font that has the character to templates/fonts and to fallback-fonts in layout.yaml, or ask the author for another character.");
}
