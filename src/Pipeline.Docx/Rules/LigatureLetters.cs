using System.Buffers;
using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Letters joined to one character, as text copied out of a PDF has them, are written one by one.</summary>
internal static class LigatureLetters
{
    private const char First = '\uFB00';

    private static readonly SearchValues<char> Joined = SearchValues.Create("\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06");

    /// <summary>The letters of each, from U+FB00 on.</summary>
    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static Rule Rule { get; } =
        new(
            "DOCX095",
            Severity.Info,
            "Joined letters written apart",
            "Searches, indexes and spelling checks do not find a word in which two letters are one character; the page joins them again by its font.",
            "Unicode Standard Annex #15: joined letters are compatible with the letters themselves (U+FB01 with f and i)",
            "con\uFB02ict, with one character for two letters",
            "conflict",
            "Nothing to do; look whether the text was copied out of a PDF, and what else came with it."
        );

    /// <returns>The text with each joined character as its letters; the same text where it has none.</returns>
    public static string Write(string text)
    {
        if (!text.AsSpan().ContainsAny(Joined))
            return text;
        var written = new StringBuilder(text.Length + 2);
        foreach (var character in text)
        {
            if (Joined.Contains(character))
                written.Append(Letters[character - First]);
            else
                written.Append(character);
        }

        return written.ToString();
    }

    public static Diagnostic At(SourceRef place, string before, string after) =>
        Rule.At(place, "Letters that were one character are written one by one, here and wherever else they stand.", before, after);
}
