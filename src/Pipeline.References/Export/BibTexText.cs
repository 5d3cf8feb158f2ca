using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.References.Export;

/// <summary>Text as LaTeX reads it: its special characters escaped, all others as they are, in UTF-8.</summary>
internal static partial class BibTexText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (EscapeOf(character) is { } sequence)
                escaped.Append(sequence);
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// A title whose capitals styles may not lower: each word that has one, but for the first letter of the title, stands in
    /// braces.
    /// </summary>
    public static string Title(string text) =>
        WordPattern().Replace(Escape(text), word => IsProtected(word) ? $"{{{word.Value}}}" : word.Value);

    /// <summary>An address, which is read letter for letter; braces and backslashes, which would end or change it, are percent-encoded (RFC 3986 §2.1).</summary>
    public static string Verbatim(string address) =>
        address
            .Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal);

    private static bool IsProtected(Match word)
    {
        var letters = word.Value.AsSpan(word.Index == 0 ? 1 : 0);
        foreach (var character in letters)
            if (char.IsUpper(character))
                return true;
        return false;
    }

    private static string? EscapeOf(char character) =>
        character switch
        {
            '&' or '%' or '_' or '#' or '{' or '}' or '$' => $"\\{character}",
            '\\' => @"\textbackslash{}",
            '~' => @"\textasciitilde{}",
            '^' => @"\textasciicircum{}",
            _ => null,
        };

    /// <summary>Letters and figures with the marks that join them; a command stands apart.</summary>
    [GeneratedRegex(@"(?<!\\)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-'’./](?=[\p{L}\p{N}]))*", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
