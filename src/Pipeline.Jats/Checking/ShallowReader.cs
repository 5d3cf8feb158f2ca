using System.Globalization;
using System.Xml;

namespace Pipeline.Jats.Checking;

/// <summary>
/// Reads XML only so deep: a tree takes the square of its depth to be loaded, since each node that is added asks all those around it.
/// </summary>
/// <param name="most">Elements in one another; deeper ones are an <see cref="XmlException"/>.</param>
internal sealed class ShallowReader(XmlReader reader, int most) : XmlReader, IXmlLineInfo
{
    public override int AttributeCount => reader.AttributeCount;

    public override string BaseURI => reader.BaseURI;

    public override bool CanResolveEntity => reader.CanResolveEntity;

    public override int Depth => reader.Depth;

    public override bool EOF => reader.EOF;

    public override bool IsEmptyElement => reader.IsEmptyElement;

    public override string LocalName => reader.LocalName;

    public override string Name => reader.Name;

    public override string NamespaceURI => reader.NamespaceURI;

    public override XmlNameTable NameTable => reader.NameTable;

    public override XmlNodeType NodeType => reader.NodeType;

    public override string Prefix => reader.Prefix;

    public override ReadState ReadState => reader.ReadState;

    public override string Value => reader.Value;

    public int LineNumber => Place.LineNumber;

    public int LinePosition => Place.LinePosition;

    private IXmlLineInfo Place => (IXmlLineInfo)reader;

    public override bool Read()
    {
        if (!reader.Read())
            return false;
        if (reader.Depth <= most)
            return true;
        throw new XmlException(
            string.Create(CultureInfo.InvariantCulture, $"Elements stand more than {most} deep in one another."),
            null,
            LineNumber,
            LinePosition
        );
    }

    public override string GetAttribute(int i) => reader.GetAttribute(i);

    public override string? GetAttribute(string name) => reader.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => reader.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => reader.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => reader.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => reader.MoveToAttribute(name, ns);

    public override bool MoveToElement() => reader.MoveToElement();

    public override bool MoveToFirstAttribute() => reader.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => reader.MoveToNextAttribute();

    public override bool ReadAttributeValue() => reader.ReadAttributeValue();

    public override void ResolveEntity() => reader.ResolveEntity();

    public bool HasLineInfo() => Place.HasLineInfo();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            reader.Dispose();
        base.Dispose(disposing);
    }
}
