using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A word has two letters as one character.</summary>
internal static class LigatureWritten
{
    public static Rule Rule { get; } = new(
        "DOCX095",
        Severity.Info,
        "Letters joined in one character",
        "Text copied from a PDF has “fi” as one character; nobody finds such a word, and indexing services take it as it is. Fonts join the letters by themselves.",
        "Unicode 16 §7.1 (Latin ligatures, compatibility characters)",
        "oﬃce, with the character U+FB03",
        "office, letter by letter",
        "Nothing.");

    public static Diagnostic At(SourceRef place, string before, string after) => Rule.At(place, "Letters that are one character, as in text copied from a PDF, were written one by one, here and further on.", before, after);
}
