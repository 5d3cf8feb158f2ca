using System.Buffers;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Takes the "font" property apart (CSS 2.1 §15.8).</summary>
internal static class SvgFont
{
    private static readonly SearchValues<char> Number = SearchValues.Create("0123456789.");

    /// <summary>Style and weight come before the size, the family after it; what is not named is as usual.</summary>
    public static IReadOnlyList<(string Name, string Value)> Properties(string font)
    {
        var words = font.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, IsSize);
        if (at < 0)
            return [];
        var before = words[..at];
        return
        [
            ("font-style", before.FirstOrDefault(word => word is "italic" or "oblique") ?? "normal"),
            ("font-weight", before.FirstOrDefault(word => word is "bold" or "bolder" || char.IsAsciiDigit(word[0])) ?? "normal"),
            ("font-size", words[at].Split('/')[0]),
            ("font-family", string.Join(' ', words[(at + 1)..])),
        ];
    }

    /// <summary>A number with a unit, other than a weight.</summary>
    private static bool IsSize(string word) => (char.IsAsciiDigit(word[0]) || word[0] == '.') && word.AsSpan().ContainsAnyExcept(Number);
}
