using System.Text;
using System.Xml;
using Pipeline.Comparison.Rules;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Comparison.Reading;

/// <summary>
/// Reads any XML file into nodes. No DTD and no entity is fetched; entities a file declares itself may grow to a bounded
/// length, and elements may be nested to a bounded depth.
/// </summary>
internal static class XmlTree
{
    /// <summary>Far above what any article declares.</summary>
    private const long MaximumEntityCharacters = 1_000_000;

    /// <summary>Articles nest some thirty levels deep; the walk over a tree is recursive.</summary>
    private const int MaximumDepth = 400;

    public const string DocumentType = "!DOCTYPE";

    public static StageResult<Node?> Read(ReadOnlyMemory<byte> xml, string name)
    {
        try
        {
            using var stream = new MemoryStream(xml.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, Settings(xml), UsualNames.Context());
            return new(Read(reader).Numbered(), []);
        }
        catch (XmlException exception)
        {
            return new(
                null,
                [NotReadable.At(new(name, Math.Max(1, exception.LineNumber), Math.Max(0, exception.LinePosition - 1)), exception.Message)]
            );
        }
    }

    private static XmlReaderSettings Settings(ReadOnlyMemory<byte> xml) =>
        new()
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = new CharacterEntities(xml, keepsUnknown: true),
            MaxCharactersFromEntities = MaximumEntityCharacters,
            IgnoreComments = true,
        };

    private static Node Read(XmlReader reader)
    {
        string? documentType = null;
        while (reader.Read() && reader.NodeType != XmlNodeType.Element)
        {
            if (reader.NodeType == XmlNodeType.DocumentType)
                documentType = reader.GetAttribute("PUBLIC") ?? reader.GetAttribute("SYSTEM");
        }

        return ReadElement(reader, documentType is null ? [] : [new(DocumentType, documentType)]);
    }

    private static Node ReadElement(XmlReader reader, IEnumerable<NodeAttribute> given)
    {
        if (reader.Depth > MaximumDepth)
            throw new XmlException($"Elements are nested deeper than {MaximumDepth} levels.", null, LineOf(reader), 0);
        var (name, line) = (UsualNames.Of(reader), LineOf(reader));
        var attributes = given.Concat(Attributes(reader)).OrderBy(attribute => attribute.Name, StringComparer.Ordinal).ToArray();
        var items = ReadItems(reader);
        return new(name, attributes, WithoutLayout(name, items), line);
    }

    private static List<NodeItem> ReadItems(XmlReader reader)
    {
        var items = new List<NodeItem>();
        if (reader.IsEmptyElement)
            return items;
        var text = new StringBuilder();
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.Element:
                    EndText(text, items);
                    items.Add(new(null, ReadElement(reader, [])));
                    break;
                case XmlNodeType.ProcessingInstruction:
                    EndText(text, items);
                    items.Add(new(null, new($"?{reader.Name}", [new("data", reader.Value)], [], LineOf(reader))));
                    break;
            }
        }

        EndText(text, items);
        return items;
    }

    private static void EndText(StringBuilder text, List<NodeItem> items)
    {
        if (text.Length > 0)
            items.Add(new(text.ToString(), null));
        text.Clear();
    }

    private static NodeItem[] WithoutLayout(string name, List<NodeItem> items)
    {
        if (ElementKinds.IsVerbatim(name))
            return [.. items];
        var isText = ElementKinds.IsTextContainer(name) || items.Exists(item => item.Text is { } text && !TextSpaces.IsAllSpace(text));
        return [.. items.Select(Plain).Where(item => item.Element is not null || (isText && item.Text!.Length > 0))];

        NodeItem Plain(NodeItem item, int index) =>
            item.Text is { } text ? new(TextSpaces.WithoutLayout(text, index == 0, index == items.Count - 1), null) : item;
    }

    private static IEnumerable<NodeAttribute> Attributes(XmlReader reader)
    {
        for (var isThere = reader.MoveToFirstAttribute(); isThere; isThere = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != UsualNames.Declarations)
                yield return new(UsualNames.Of(reader), reader.Value);
        }

        reader.MoveToElement();
    }

    private static int LineOf(XmlReader reader) => reader is IXmlLineInfo line && line.HasLineInfo() ? line.LineNumber : 0;
}
