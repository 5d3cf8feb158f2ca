using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>
/// One string for markup, alike for two nodes when their names, attributes, elements and words are: the order of attributes
/// and how words are cut into text nodes do not count.
/// </summary>
internal static class Fingerprint
{
    // Signs that no XML document can hold, so that words cannot be taken for markup.
    private const char Start = '\u0001';
    private const char Attribute = '\u0002';
    private const char Content = '\u0003';
    private const char End = '\u0004';

    public static string Whole(IEnumerable<XNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes) Append(text, node);
        return text.ToString();
    }

    public static string Whole(XNode node) => Whole([node]);

    /// <summary>A short form, empty where there are no nodes.</summary>
    public static string Of(IEnumerable<XNode> nodes) => Whole(nodes) is { Length: > 0 } whole ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(whole)), 0, 12) : string.Empty;

    private static IEnumerable<XAttribute> InOrder(XElement element) => element.FirstAttribute == element.LastAttribute
        ? element.Attributes()
        : element.Attributes().OrderBy(attribute => attribute.Name.LocalName, StringComparer.Ordinal).ThenBy(attribute => attribute.Name.NamespaceName, StringComparer.Ordinal);

    private static void Append(StringBuilder text, XNode node)
    {
        if (node is XText { Value: var value }) text.Append(value);
        if (node is not XElement element) return;
        text.Append(Start).Append(element.Name.NamespaceName).Append(element.Name.LocalName);
        foreach (var attribute in InOrder(element)) text.Append(Attribute).Append(attribute.Name.NamespaceName).Append(attribute.Name.LocalName).Append(Content).Append(attribute.Value);
        text.Append(Content);
        foreach (var child in element.Nodes()) Append(text, child);
        text.Append(End);
    }
}
