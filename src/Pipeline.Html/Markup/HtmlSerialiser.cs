using System.Text;
using System.Xml.Linq;

namespace Pipeline.Html.Markup;

/// <summary>
/// Writes a tree of elements as HTML (HTML Standard §13.3, serialising HTML fragments): void elements without an end,
/// text escaped, style sheets and data as they are.
/// </summary>
internal static class HtmlSerialiser
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    };

    /// <summary>Elements whose children stand on lines of their own, since white space between them means nothing.</summary>
    private static readonly HashSet<string> Structural = new(StringComparer.Ordinal)
    {
        "html",
        "head",
        "body",
        "main",
        "article",
        "section",
        "header",
        "footer",
        "nav",
        "ol",
        "ul",
        "dl",
        "table",
        "thead",
        "tbody",
        "tr",
        "figure",
        "details",
    };

    public static string Write(XElement html)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        Append(text, html);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, XElement element)
    {
        var name = element.Name.LocalName;
        text.Append('<').Append(name);
        foreach (var attribute in element.Attributes())
        {
            text.Append(' ').Append(attribute.Name.LocalName).Append("=\"");
            AppendEscaped(text, attribute.Value, isAttribute: true);
            text.Append('"');
        }
        text.Append('>');
        if (Void.Contains(name))
            return;
        var isStructural = Structural.Contains(name) && element.Nodes().All(node => node is XElement);
        foreach (var node in element.Nodes())
        {
            if (isStructural)
                text.Append('\n');
            if (node is XElement child)
                Append(text, child);
            else if (node is XText { Value: var value })
                AppendText(text, value, name);
        }
        if (isStructural)
            text.Append('\n');
        text.Append("</").Append(name).Append('>');
    }

    private static void AppendText(StringBuilder text, string value, string parent)
    {
        if (parent is "style" or "script")
            text.Append(value.Replace("</", "<\\/", StringComparison.Ordinal));
        else
            AppendEscaped(text, value, isAttribute: false);
    }

    /// <summary>Characters that HTML text cannot hold become U+FFFD, so that they can be seen (HTML Standard §13.2.3.5).</summary>
    private static void AppendEscaped(StringBuilder text, string value, bool isAttribute)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '"' when isAttribute:
                    text.Append("&quot;");
                    break;
                case '\u00A0':
                    text.Append("&nbsp;");
                    break;
                case '\r':
                    break;
                case < ' ' and not '\t' and not '\n' or >= 0x7F and <= 0x9F:
                    text.Append('\uFFFD');
                    break;
                default:
                    text.Append(IsNonCharacter(rune.Value) ? "\uFFFD" : rune.ToString());
                    break;
            }
        }
    }

    private static bool IsNonCharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;
}
