using System.Text;
using System.Xml;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Packaging;

/// <summary>
/// A package written as one XML file ("Word XML Document"): each part is an element that holds the part's XML, or its bytes
/// in base 64.
/// </summary>
internal sealed class FlatPackage
{
    /// <summary>Namespace of the elements around the parts.</summary>
    public const string Namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

    private const int HeadBytes = 1024;

    private readonly List<StoredPart> _parts = [];
    private readonly DocxLimits _limits;
    private long _bytes;

    private FlatPackage(DocxLimits limits) => _limits = limits;

    /// <summary>Whether the file's beginning is that of such a package.</summary>
    public static bool IsOne(ReadOnlySpan<byte> file)
    {
        var head = Encoding.UTF8.GetString(file[..Math.Min(file.Length, HeadBytes)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return head.StartsWith('<') && head.Contains(Namespace, StringComparison.Ordinal);
    }

    /// <summary>The parts, or what is wrong with the file.</summary>
    public static (IReadOnlyList<StoredPart>? Parts, PartProblem Problem) Read(ReadOnlyMemory<byte> file, DocxLimits limits)
    {
        try
        {
            using var reader = OoxmlParser.Open(file.ToArray());
            var package = new FlatPackage(limits);
            var problem = package.Read(reader);
            return problem == PartProblem.None ? (package._parts, problem) : (null, problem);
        }
        catch (Exception exception) when (exception is XmlException || StoredParts.IsBadFile(exception))
        {
            return (null, OoxmlParser.HasDoctype(file.Span) ? PartProblem.HasDtd : PartProblem.Damaged);
        }
    }

    private PartProblem Read(XmlReader reader)
    {
        var name = string.Empty;
        while (reader.ReadState is ReadState.Initial or ReadState.Interactive)
        {
            if (
                reader.NodeType != XmlNodeType.Element
                || reader.NamespaceURI != Namespace
                || reader.LocalName is not ("part" or "xmlData" or "binaryData")
            )
            {
                reader.Read();
                continue;
            }

            if (reader.LocalName == "part")
            {
                name = reader.GetAttribute("name", Namespace) ?? string.Empty;
                reader.Read();
            }
            else if (!Add(name, reader.LocalName == "xmlData" ? ReadXml(reader) : ReadBytes(reader)))
            {
                return PartProblem.TooLarge;
            }
        }

        return PartProblem.None;
    }

    /// <summary>Keeps a part within the limits; null is one that is beyond them already.</summary>
    private bool Add(string name, byte[]? bytes)
    {
        if (
            bytes is null
            || bytes.Length > _limits.PartBytes
            || (_bytes += bytes.Length) > _limits.PackageBytes
            || _parts.Count >= _limits.Parts
        )
            return false;
        _parts.Add(new StoredPart(name, Math.Max(1, bytes.Length), bytes.Length, null, () => new MemoryStream(bytes, writable: false)));
        return true;
    }

    private byte[]? ReadBytes(XmlReader reader)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 << 10];
        int count;
        while ((count = reader.ReadElementContentAsBase64(buffer, 0, buffer.Length)) > 0)
        {
            if (bytes.Length + count > _limits.PartBytes)
                return null;
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    /// <summary>The element in it as a file of its own, with the namespaces it is in: prefixes stand in attributes too.</summary>
    private static byte[] ReadXml(XmlReader reader)
    {
        using var bytes = new MemoryStream();
        var isEmpty = reader.IsEmptyElement;
        while (reader.Read() && !isEmpty && reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
            continue;
        if (isEmpty || reader.NodeType != XmlNodeType.Element)
            return [];
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { CheckCharacters = false }))
            WriteRoot(writer, reader);
        return bytes.ToArray();
    }

    private static void WriteRoot(XmlWriter writer, XmlReader root)
    {
        var isEmpty = root.IsEmptyElement;
        writer.WriteStartElement(root.Prefix, root.LocalName, root.NamespaceURI);
        foreach (var (prefix, uri) in ((IXmlNamespaceResolver)root).GetNamespacesInScope(XmlNamespaceScope.ExcludeXml))
        {
            if (prefix == root.Prefix)
                continue;
            if (prefix.Length == 0)
                writer.WriteAttributeString("xmlns", uri);
            else
                writer.WriteAttributeString("xmlns", prefix, null, uri);
        }

        while (root.MoveToNextAttribute())
        {
            if (root.Prefix != "xmlns" && root.Name != "xmlns")
                writer.WriteAttributeString(root.Prefix, root.LocalName, root.NamespaceURI, root.Value);
        }

        root.MoveToElement();
        root.Read();
        while (!isEmpty && root.NodeType != XmlNodeType.EndElement)
            writer.WriteNode(root, defattr: false);
        writer.WriteEndElement();
    }
}
