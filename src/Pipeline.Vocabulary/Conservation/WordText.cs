using System.Globalization;

namespace Pipeline.Vocabulary.Conservation;

/// <summary>A word within a text: letters, digits and the marks upon them, which are what must not be lost.</summary>
public readonly record struct WordSpan(int Start, int End);

/// <summary>
/// Finds words and compares them. Case, spaces, punctuation and characters that print nothing do not count, for house
/// style changes those. A number is a word of its own, since marks stand close to names ("Rahma1"), and so is a sign of a
/// script that is written without spaces.
/// </summary>
public static class WordText
{
    /// <summary>The next word at or after a place; null where there is none before <paramref name="end"/>.</summary>
    public static WordSpan? Next(ReadOnlySpan<char> text, int from, int end)
    {
        var start = from;
        while (start < end && !IsWord(text[start]))
            start++;
        if (start == end)
            return null;
        var stop = start + 1;
        if (IsUnspaced(text[start]))
            return new(start, stop);
        var isNumber = char.IsNumber(text[start]);
        while (
            stop < end
            && (IsIgnorable(text[stop]) || (IsWord(text[stop]) && !IsUnspaced(text[stop]) && char.IsNumber(text[stop]) == isNumber))
        )
            stop++;
        return new(start, stop);
    }

    /// <summary>Whether two words have the same letters and digits.</summary>
    public static bool Same(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase))
            return true;
        int left = 0,
            right = 0;
        while (true)
        {
            while (left < one.Length && IsIgnorable(one[left]))
                left++;
            while (right < other.Length && IsIgnorable(other[right]))
                right++;
            if (left == one.Length || right == other.Length)
                return left == one.Length && right == other.Length;
            if (char.ToUpperInvariant(one[left++]) != char.ToUpperInvariant(other[right++]))
                return false;
        }
    }

    /// <summary>The words of a text in upper case, each between two spaces, so that one text is found in another word by word.</summary>
    public static string Spaced(ReadOnlySpan<char> text)
    {
        var spaced = new System.Text.StringBuilder(text.Length + 2).Append(' ');
        for (var word = Next(text, 0, text.Length); word is { } found; word = Next(text, found.End, text.Length))
        {
            foreach (var character in text[found.Start..found.End])
                if (!IsIgnorable(character))
                    spaced.Append(char.ToUpperInvariant(character));
            spaced.Append(' ');
        }

        return spaced.ToString();
    }

    /// <summary>Whether a text has these words in a row; signs without a word are looked for as they are.</summary>
    public static bool Holds(string text, string words) => Holds(text, words, Spaced(words));

    /// <inheritdoc cref="Holds(string, string)"/>
    /// <param name="spaced">The words, <see cref="Spaced"/>.</param>
    public static bool Holds(string text, string words, string spaced) =>
        spaced.Length > 1 ? Spaced(text).Contains(spaced, StringComparison.Ordinal) : text.Contains(words, StringComparison.Ordinal);

    /// <summary>The letters and digits of a text, in upper case.</summary>
    public static string Letters(ReadOnlySpan<char> text) => Spaced(text).Replace(" ", string.Empty, StringComparison.Ordinal);

    public static bool IsWord(char character) =>
        char.IsAsciiLetterOrDigit(character)
        || (character > '\u007F' && (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || IsMark(character)));

    /// <summary>Soft hyphens, joiners and other characters that print nothing.</summary>
    private static bool IsIgnorable(char character) => character is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F');

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;

    /// <summary>Han, kana and the scripts of south-east Asia (Unicode blocks 0E00 to 0EFF, 1000 to 109F, 1780 to 17FF, 2E80 to 9FFF, F900 to FAFF).</summary>
    private static bool IsUnspaced(char character) =>
        character
            is (>= '\u2E80' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF');
}
