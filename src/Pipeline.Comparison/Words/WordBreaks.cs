using System.Globalization;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Words;

/// <summary>Cuts text into words, runs of white space and single signs; nothing is left out.</summary>
internal static class WordBreaks
{
    /// <summary>
    /// Letters, digits and marks are a word, with an apostrophe or a decimal sign inside it. Scripts written without spaces
    /// are cut at every sign, so that a sentence of theirs is not one word.
    /// </summary>
    public static int EndOfWord(string text, int start)
    {
        if (TextSpaces.IsSpace(text[start]))
            return EndOf(text, start, TextSpaces.IsSpace);
        if (!IsLetter(text[start]))
            return start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        var end = start + 1;
        while (end < text.Length && (IsLetter(text[end]) || IsMark(text[end]) || IsInside(text, end)))
            end++;
        return end;
    }

    private static int EndOf(string text, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < text.Length && belongs(text[end]))
            end++;
        return end;
    }

    /// <summary>U+2E80 to U+D7AF holds the ideographs, kana and Hangul, cut sign by sign.</summary>
    private static bool IsLetter(char character) => character is (< '\u2E80' or > '\uD7AF') && char.IsLetterOrDigit(character);

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInside(string text, int index) =>
        index + 1 < text.Length
        && text[index] switch
        {
            '\'' or '’' => IsLetter(text[index - 1]) && IsLetter(text[index + 1]),
            '.' or ',' => char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]),
            _ => false,
        };
}
