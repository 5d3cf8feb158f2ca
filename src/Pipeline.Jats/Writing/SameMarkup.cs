using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Whether two markups say the same: names, attributes, elements and words. The order of attributes and how words are cut
/// into text nodes do not count.
/// </summary>
internal static class SameMarkup
{
    public static bool Is(XElement one, XElement other) =>
        one.Name == other.Name && HaveSameAttributes(one, other) && HaveSameContent(one, other);

    /// <summary>Element after element.</summary>
    public static bool Are(IEnumerable<XElement> ones, IEnumerable<XElement> others)
    {
        using var left = ones.GetEnumerator();
        using var right = others.GetEnumerator();
        while (left.MoveNext())
            if (!right.MoveNext() || !Is(left.Current, right.Current))
                return false;
        return !right.MoveNext();
    }

    public static bool HaveSameContent(XElement one, XElement other)
    {
        var (left, right) = (one.FirstNode, other.FirstNode);
        while (true)
        {
            if (!TryPassText(ref left, ref right))
                return false;
            if (left is null || right is null)
                return left is null && right is null;
            if (!Is((XElement)left, (XElement)right))
                return false;
            (left, right) = (left.NextNode, right.NextNode);
        }
    }

    public static bool HaveSameAttributes(XElement one, XElement other)
    {
        var count = 0;
        for (var attribute = one.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute, count++)
            if (other.Attribute(attribute.Name)?.Value != attribute.Value)
                return false;
        for (var attribute = other.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
            count--;
        return count == 0;
    }

    /// <summary>Moves both behind the words at which they stand, to the next element or the end.</summary>
    /// <returns>Whether the words are the same.</returns>
    private static bool TryPassText(ref XNode? left, ref XNode? right)
    {
        var (one, other) = (TextFrom(ref left), TextFrom(ref right));
        return string.Equals(one, other, StringComparison.Ordinal);
    }

    private static string TextFrom(ref XNode? node)
    {
        var text = string.Empty;
        for (; node is not null and not XElement; node = node.NextNode)
            if (node is XText { Value: { Length: > 0 } value })
                text = text.Length == 0 ? value : text + value;
        return text;
    }
}
