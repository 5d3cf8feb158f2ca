using System.Buffers;
using System.Text;

namespace Pipeline.Vocabulary.Texts;

/// <summary>
/// The characters that XML can hold (XML 1.0 §2.2, Char): all but the controls that are no white space, U+FFFE, U+FFFF and
/// halves of surrogate pairs. HTML and the text of a PDF draw the line elsewhere.
/// </summary>
public static class XmlCharacters
{
    public static bool IsAllowed(Rune character) => character.Value is '\t' or '\n' or '\r' or (>= ' ' and not (0xFFFE or 0xFFFF));

    /// <summary>Whether XML can hold the text as it is.</summary>
    public static bool AreAllowed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (AllowedAtStart(text) is not (> 0 and var length))
                return false;
            text = text[length..];
        }

        return true;
    }

    /// <summary>The text without the characters that XML cannot hold.</summary>
    public static string LeaveOut(string text) => Rewrite(text, string.Empty);

    /// <summary>The text with U+FFFD for every character that XML cannot hold, so that a reader sees where one stood.</summary>
    public static string Replace(string text) => Rewrite(text, "\uFFFD");

    private static string Rewrite(string text, string substitute)
    {
        if (AreAllowed(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (AllowedAtStart(text.AsSpan(at)) is not (> 0 and var length))
            {
                clean.Append(substitute);
                continue;
            }

            clean.Append(text, at, length);
            at += length - 1;
        }

        return clean.ToString();
    }

    /// <summary>Code units of the character that a text begins with; 0 where XML cannot hold it.</summary>
    private static int AllowedAtStart(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var character, out var length) == OperationStatus.Done && IsAllowed(character) ? length : 0;
}
