using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>
/// One string for markup, alike for two nodes that <see cref="SameMarkup"/> calls the same: the order of attributes and how
/// words are cut into text nodes do not count.
/// </summary>
internal sealed class Fingerprint
{
    // Signs that no XML document can hold, so that words cannot be taken for markup.
    private const char Start = '\u0001';
    private const char Attribute = '\u0002';
    private const char Content = '\u0003';
    private const char End = '\u0004';

    private readonly XxHash128 _hash = new();
    private readonly char[] _waiting = new char[1024];
    private int _count;

    /// <summary>Empty where there are no nodes.</summary>
    public static string Of(IEnumerable<XNode> nodes)
    {
        Fingerprint? fingerprint = null;
        foreach (var node in nodes)
            (fingerprint ??= new()).Append(node);
        return fingerprint?.Finish() ?? string.Empty;
    }

    private string Finish()
    {
        Flush();
        return Convert.ToHexString(_hash.GetCurrentHash());
    }

    private void Append(XNode node)
    {
        if (node is XText text)
            Append(text.Value);
        if (node is not XElement element)
            return;
        Append(Start, element.Name);
        foreach (var attribute in InOrder(element))
        {
            Append(Attribute, attribute.Name);
            Append(Content);
            Append(attribute.Value);
        }
        Append(Content);
        for (var child = element.FirstNode; child is not null; child = child.NextNode)
            Append(child);
        Append(End);
    }

    /// <summary>The attributes in an order of their names.</summary>
    private static IEnumerable<XAttribute> InOrder(XElement element) =>
        element.FirstAttribute == element.LastAttribute
            ? element.Attributes()
            : element
                .Attributes()
                .OrderBy(attribute => attribute.Name.LocalName, StringComparer.Ordinal)
                .ThenBy(attribute => attribute.Name.NamespaceName, StringComparer.Ordinal);

    private void Append(char sign, XName name)
    {
        Append(sign);
        Append(name.NamespaceName);
        Append(name.LocalName);
    }

    private void Append(char sign) => Append([sign]);

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _waiting.Length - _count)
            Flush();
        if (text.Length > _waiting.Length)
        {
            _hash.Append(MemoryMarshal.AsBytes(text));
            return;
        }
        text.CopyTo(_waiting.AsSpan(_count));
        _count += text.Length;
    }

    private void Flush()
    {
        _hash.Append(MemoryMarshal.AsBytes(_waiting.AsSpan(0, _count)));
        _count = 0;
    }
}
