using System.Net;
using System.Text;
using Pipeline.Comparison.Reading;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Comparison.Records;

/// <summary>Values as both kinds of file have them.</summary>
internal static class RecordText
{
    /// <summary>The text of HTML that stands escaped in XML, as OJS keeps abstracts; tags become spaces where they end a block.</summary>
    public static string OfHtml(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var start = 0; start < html.Length; )
        {
            var (open, close) = (html.IndexOf('<', start), -1);
            if (open >= 0 && open + 1 < html.Length && (char.IsAsciiLetter(html[open + 1]) || html[open + 1] == '/'))
                close = html.IndexOf('>', open);
            if (close < 0)
            {
                var end = open < 0 ? html.Length : open + 1;
                text.Append(html, start, end - start);
                start = end;
                continue;
            }

            text.Append(html, start, open - start);
            if (IsBlock(html.AsSpan(open + 1, close - open - 1).TrimStart('/')))
                text.Append(' ');
            start = close + 1;
        }

        return TextSpaces.Single(XmlCharacters.Replace(WebUtility.HtmlDecode(text.ToString())).Replace('\u00A0', ' '));
    }

    /// <summary>The language of "en_US", "en-GB" and "en": the last is what both kinds of file agree on.</summary>
    public static string Language(string? tag) => (tag ?? string.Empty).Split('_', '-', '@')[0].ToLowerInvariant();

    /// <summary>An iD without its address.</summary>
    public static string? OrcidDigits(string? text) =>
        text is null ? null
        : string.Concat(text.Where(sign => char.IsAsciiDigit(sign) || sign is 'X' or 'x')) is { Length: >= 16 } digits
            ? digits[^16..].ToUpperInvariant()
        : null;

    /// <summary>With single spaces, and none before a comma or stop.</summary>
    public static string Tidy(string text) =>
        TextSpaces
            .Single(text.Replace('\u00A0', ' '))
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace(" .", ".", StringComparison.Ordinal);

    private static bool IsBlock(ReadOnlySpan<char> tag) =>
        tag.StartsWith("p", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("br", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("div", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("li", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("h", StringComparison.OrdinalIgnoreCase);
}
