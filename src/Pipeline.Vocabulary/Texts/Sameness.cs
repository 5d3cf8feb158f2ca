using System.Globalization;
using System.Text;

namespace Pipeline.Vocabulary.Texts;

/// <summary>Whether two strings say the same to a person.</summary>
public static class Sameness
{
    /// <summary>The longest text that is folded without a buffer of its own, in characters.</summary>
    private const int ShortText = 256;

    /// <summary>From a letter of full width to its usual form (Unicode block Halfwidth and Fullwidth Forms).</summary>
    private const int FullWidth = 0xFEE0;

    /// <summary>Equal but for case, accents, punctuation and spaces.</summary>
    public static bool IsSame(string left, string right) => Key(left) == Key(right);

    /// <summary>Letters and figures alone, lower case, without accents.</summary>
    public static string Key(ReadOnlySpan<char> text) => Ascii.IsValid(text) ? KeyOfAscii(text) : KeyOfAny(text);

    private static string KeyOfAscii(ReadOnlySpan<char> text)
    {
        Span<char> key = text.Length <= ShortText ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
                key[length++] = char.ToLowerInvariant(character);
        }

        return key[..length].ToString();
    }

    private static string KeyOfAny(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var letter = character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - FullWidth) : character;
            if (!char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            letter = char.ToLowerInvariant(letter);
            if (LatinLetters.Plain(letter) is { } plain)
                key.Append(plain);
            else
                key.Append(letter);
        }

        return key.ToString();
    }
}
