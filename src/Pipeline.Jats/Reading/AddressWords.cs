using System.Text;
using System.Xml.Linq;

namespace Pipeline.Jats.Reading;

/// <summary>
/// Reads an address as a reader sees it: without its mark and identifiers, a comma where only tags part two of its parts.
/// Faces of type and spans are no parts.
/// </summary>
internal static class AddressWords
{
    private static readonly HashSet<string> Spans = new(StringComparer.Ordinal)
    {
        "bold",
        "fixed-case",
        "italic",
        "monospace",
        "named-content",
        "overline",
        "roman",
        "ruby",
        "rb",
        "sans-serif",
        "sc",
        "strike",
        "styled-content",
        "sub",
        "sup",
        "underline",
        "abbrev",
    };

    public static string Of(XElement aff)
    {
        var words = new StringBuilder();
        var last = aff;
        foreach (var text in aff.DescendantNodes().OfType<XText>())
        {
            if (PartOf(text, aff) is not { } part)
                continue;
            if (part != last && !string.IsNullOrWhiteSpace(text.Value))
                Part(words, text.Value.TrimStart()[0], part != aff);
            if (!string.IsNullOrWhiteSpace(text.Value))
                last = part;
            words.Append(text.Value);
        }

        return string.Join(' ', words.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The mark by which authors lead to the address; null where it has none.</summary>
    public static string? LabelOf(XElement aff) => (aff.Element("label") ?? RaisedMark(aff))?.Value.Trim();

    /// <summary>A raised sign before all else, as files write a mark that their version has no element for.</summary>
    private static XElement? RaisedMark(XElement aff) =>
        aff.Nodes().FirstOrDefault(node => node is not XText text || !string.IsNullOrWhiteSpace(text.Value))
            is XElement { Name.LocalName: "sup" } first
            ? first
            : null;

    /// <summary>The element whose words these are; null for marks and identifiers.</summary>
    private static XElement? PartOf(XText text, XElement aff)
    {
        var mark = RaisedMark(aff);
        XElement? part = null;
        for (var at = text.Parent!; at != aff; at = at.Parent!)
        {
            if (at == mark || at.Name.LocalName is "label" or "institution-id")
                return null;
            if (!Spans.Contains(at.Name.LocalName))
                part ??= at;
        }

        return part ?? aff;
    }

    /// <param name="isNamed">Whether what follows stands in an element of its own.</param>
    private static void Part(StringBuilder words, char next, bool isNamed)
    {
        while (words.Length > 0 && char.IsWhiteSpace(words[^1]))
            words.Length--;
        if (words.Length == 0 || next is ',' or ';' or '.' or ')')
            return;
        if (isNamed && char.IsLetterOrDigit(next) && words[^1] is not (',' or ';' or ':' or '(' or '.'))
            words.Append(',');
        words.Append(' ');
    }
}
