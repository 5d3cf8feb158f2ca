using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class MissingGlyph
{
    public static Rule Rule { get; } =
        new(
            "TYPE001",
            Severity.Error,
            "Character that no font has",
            "A reader would see an empty box in its place, and a PDF that shows one is not accessible.",
            "PDF/UA-1 (ISO 14289-1) §7.21.8; PDF/A-3 (ISO 19005-3) §6.2.11.8",
            "A word in a script that none of the fonts under templates/fonts covers.",
            "The same word after a font that covers its script was put into the folder and named in layout.yaml under fallback-fonts.",
            "Put an open-licence font that has the character (.ttf or .otf) into templates/fonts and its file name, without the ending, last into fallback-fonts in layout.yaml. For Chinese, Japanese and Korean that is, for instance, NotoSerifSC-Regular, NotoSerifJP-Regular or NotoSerifKR-Regular, which are too large to come with the program. Or ask the author for another character."
        );
}
