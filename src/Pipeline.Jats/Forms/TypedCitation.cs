using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Forms;

/// <summary>Makes an element-citation of the typed parts of a mixed-citation, in the order in which they are printed.</summary>
internal static class TypedCitation
{
    private static readonly HashSet<string> Styles = new(StringComparer.Ordinal)
    {
        "bold",
        "italic",
        "roman",
        "sans-serif",
        "sc",
        "underline",
        "monospace",
        "sup",
        "sub",
        "styled-content",
    };

    /// <summary>Elements that do not say what a work is by themselves.</summary>
    private static readonly HashSet<string> Untyped = new(StringComparer.Ordinal)
    {
        "ext-link",
        "uri",
        "comment",
        "label",
        "named-content",
        "annotation",
    };

    private static readonly string[][] NamesInOrder =
    [
        ["surname"],
        ["given-names"],
        ["surname", "given-names"],
        ["surname", "suffix"],
        ["surname", "given-names", "suffix"],
    ];

    /// <summary>Null where no part is typed, or where words that say something stand between the parts.</summary>
    /// <param name="isBeside">Whether it stands beside the mixed one, whose ids cannot be given twice.</param>
    public static XElement? Of(XElement mixed, bool isBeside)
    {
        var parts = new List<XElement>();
        if (!TryAdd(parts, mixed.Nodes()) || parts.TrueForAll(part => Untyped.Contains(part.Name.LocalName)))
            return null;
        var typed = new XElement("element-citation", mixed.Attributes(), parts);
        if (isBeside)
            foreach (var id in typed.DescendantsAndSelf().Attributes("id").ToList())
                id.Remove();
        return typed;
    }

    /// <returns>False where text would be lost.</returns>
    private static bool TryAdd(List<XElement> parts, IEnumerable<XNode> nodes)
    {
        foreach (var node in nodes)
            if (node is XText text ? !CitingWords.AreAll(text.Value) : node is XElement element && !TryAdd(parts, element))
                return false;
        return true;
    }

    private static bool TryAdd(List<XElement> parts, XElement element)
    {
        if (element is { HasElements: false, HasAttributes: false, Value: "" })
            return true;
        if (Styles.Contains(element.Name.LocalName))
            return TryAdd(parts, element.Nodes());
        if (Part(element) is not { } part)
            return false;
        parts.Add(part);
        return true;
    }

    private static XElement? Part(XElement element)
    {
        if (element.Name.LocalName is not ("person-group" or "string-name"))
            return new(element);
        var inner = new List<XElement>();
        return TryAdd(inner, element.Nodes()) && inner.Count > 0
            ? new(element.Name == "string-name" ? NameFor(inner) : element.Name, element.Attributes(), inner)
            : null;
    }

    /// <summary>The element name wants its parts in an order of its own.</summary>
    private static string NameFor(List<XElement> parts)
    {
        string[] names = [.. parts.Select(part => part.Name.LocalName)];
        return Array.Exists(NamesInOrder, order => order.AsSpan().SequenceEqual(names)) ? "name" : "string-name";
    }
}
