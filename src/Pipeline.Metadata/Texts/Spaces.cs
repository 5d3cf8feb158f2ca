using System.Text;

namespace Pipeline.Metadata.Texts;

/// <summary>White space as authors leave it.</summary>
internal static class Spaces
{
    /// <summary>Every run of white space, no-break and zero-width spaces included, as one space; none at the ends.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var character in text)
        {
            if (IsInvisible(character))
                continue;
            if (char.IsWhiteSpace(character))
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending)
                result.Append(' ');
            pending = false;
            result.Append(character);
        }

        return result.ToString();
    }

    /// <summary>Zero-width space, word joiner, byte order mark and soft hyphen: no part of a name or number.</summary>
    private static bool IsInvisible(char character) => character is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD';
}
