using System.Text;

namespace Pipeline.References.Works;

/// <summary>Values in one line, as other programs take them.</summary>
internal static class Texts
{
    /// <summary>White space, line breaks too, as single spaces and none at the ends; no control characters.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else
            {
                clean.Append(character);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>With single quotation marks in place of double ones, as a title in quotation marks has them.</summary>
    public static string Inner(string text) => text.Replace('“', '‘').Replace('”', '’').Replace('"', '\'').Replace('„', '‚');

    /// <summary>Null for an empty text.</summary>
    public static string? OrNull(string text) => text.Length == 0 ? null : text;
}
