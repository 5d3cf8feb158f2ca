using System.Xml;
using Pipeline.Docx.Packaging;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Docx.Xml;

/// <summary>
/// Turns a part's bytes into <see cref="OoxmlElement"/>s. A light tree of our own because it maps both sets of
/// namespaces, numbers paragraphs and keeps within limits while it is built; it also reads faster than XLinq.
/// </summary>
internal sealed class OoxmlParser
{
    private readonly Dictionary<(string Uri, string Local), string> _names = [];
    private readonly Stack<OoxmlElement> _open = new();
    private readonly DocxLimits _limits;
    private int _elements;
    private int _paragraphs;

    private OoxmlParser(DocxLimits limits) => _limits = limits;

    /// <summary>The part's root element, or what is wrong with it.</summary>
    public static (OoxmlElement? Root, PartProblem Problem) Parse(byte[] part, DocxLimits limits)
    {
        try
        {
            using var reader = Open(part);
            return new OoxmlParser(limits).Parse(reader);
        }
        catch (XmlException)
        {
            return (null, HasDoctype(part) ? PartProblem.HasDtd : PartProblem.NotWellFormed);
        }
    }

    /// <summary>Reads XML that nobody vouches for: no document type, nothing fetched.</summary>
    public static XmlReader Open(byte[] xml)
    {
        // CheckCharacters is off so that a stray control character costs itself and not the manuscript.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        return XmlReader.Create(new MemoryStream(xml, writable: false), settings);
    }

    public static bool HasDoctype(ReadOnlySpan<byte> xml) =>
        xml.IndexOf("<!DOCTYPE"u8) >= 0 || xml.IndexOf("<\0!\0D\0O\0C\0T\0Y\0P\0E"u8) >= 0;

    private (OoxmlElement? Root, PartProblem Problem) Parse(XmlReader reader)
    {
        OoxmlElement? root = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = ReadElement(reader);
                    if (_open.TryPeek(out var parent))
                        parent.Add(element);
                    root ??= element;
                    if (++_elements > _limits.XmlElements || _open.Count >= _limits.XmlDepth)
                        return (null, PartProblem.TooLarge);
                    if (!isEmpty)
                        _open.Push(element);
                    break;
                case XmlNodeType.EndElement:
                    _open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                case XmlNodeType.Whitespace when _open.TryPeek(out var leaf) && leaf.Name is "w:t" or "m:t":
                    _open.Peek().AddText(XmlCharacters.LeaveOut(reader.Value));
                    break;
            }
        }

        return root is null ? (null, PartProblem.NotWellFormed) : (root, PartProblem.None);
    }

    private OoxmlElement ReadElement(XmlReader reader)
    {
        var name = NameOf(reader);
        if (name == "w:p")
            _paragraphs++;
        return new OoxmlElement(name, ReadAttributes(reader), _paragraphs);
    }

    private OoxmlAttribute[] ReadAttributes(XmlReader reader)
    {
        if (!reader.HasAttributes)
            return [];
        var attributes = new OoxmlAttribute[reader.AttributeCount];
        var count = 0;
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix == "xmlns" || reader.Name == "xmlns" || reader.LocalName.StartsWith("rsid", StringComparison.Ordinal))
                continue;
            attributes[count++] = new(
                NameOf(reader),
                reader.LocalName == "Requires" ? KnownPrefixes(reader) : XmlCharacters.LeaveOut(reader.Value)
            );
        }

        reader.MoveToElement();
        return count == attributes.Length ? attributes : attributes[..count];
    }

    private string NameOf(XmlReader reader)
    {
        var key = (reader.NamespaceURI, reader.LocalName);
        return _names.TryGetValue(key, out var name) ? name : _names[key] = Namespaces.Qualify(key.NamespaceURI, key.LocalName);
    }

    /// <summary>The prefixes in mc:Choice/@Requires as they are known here, "?" for a namespace that is not (ECMA-376 part 3 §9.3).</summary>
    private static string KnownPrefixes(XmlReader reader) =>
        string.Join(
            ' ',
            reader
                .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(prefix => reader.LookupNamespace(prefix) is { } uri ? Namespaces.Prefix(uri) ?? "?" : "?")
        );
}
