using System.Text;

namespace Pipeline.Pdf.Fonts;

/// <summary>Text that a ToUnicode map may hold: U+0000, U+FEFF and U+FFFE are forbidden (PDF/UA-1 §7.21.7).</summary>
internal static class MappableText
{
    /// <summary>
    /// The text with a byte order mark read as the word joiner that replaces it, and with what is no character at all as
    /// U+FFFD.
    /// </summary>
    public static string From(string text)
    {
        foreach (var unit in text)
        {
            if (unit is '\0' or >= '\uFDD0' and <= '\uFDEF' or >= '\uFEFF' || char.IsSurrogate(unit))
                return Replace(text);
        }

        return text;
    }

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(Map(rune.Value));
        return clean.ToString();
    }

    private static string Map(int character) =>
        character switch
        {
            0xFEFF => "\u2060",
            0 or >= 0xFDD0 and <= 0xFDEF => "\uFFFD",
            _ when (character & 0xFFFE) == 0xFFFE => "\uFFFD",
            _ => char.ConvertFromUtf32(character),
        };
}
