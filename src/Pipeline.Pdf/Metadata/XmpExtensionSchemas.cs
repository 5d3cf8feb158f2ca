using System.Xml;

namespace Pipeline.Pdf.Metadata;

/// <summary>Descriptions of the XMP properties that PDF/A does not know by itself (ISO 19005-3 §6.6.2.3).</summary>
internal static class XmpExtensionSchemas
{
    public const string PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    public const string CreativeCommons = "http://creativecommons.org/ns#";
    public const string Prism = "http://prismstandard.org/namespaces/basic/3.0/";

    public const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    public const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    public const string Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <param name="Category">"internal" for what a program keeps, "external" for what a person says.</param>
    private readonly record struct Item(string Name, string ValueType, string Category, string Description);

    public static void Write(XmlWriter writer, string rdf)
    {
        writer.WriteStartElement("pdfaExtension", "schemas", Extension);
        writer.WriteStartElement("rdf", "Bag", rdf);
        WriteSchema(
            writer,
            rdf,
            "PDF/UA identification",
            PdfUa,
            "pdfuaid",
            [new("part", "Integer", "internal", "Part of ISO 14289 the file conforms to")]
        );
        WriteSchema(
            writer,
            rdf,
            "Creative Commons rights",
            CreativeCommons,
            "cc",
            [new("license", "URI", "external", "Licence the work is published under")]
        );
        WriteSchema(
            writer,
            rdf,
            "PRISM basic metadata",
            Prism,
            "prism",
            [
                new("aggregationType", "Text", "external", "Kind of publication the article appears in"),
                new("publicationName", "Text", "external", "Title of the journal"),
                new("doi", "Text", "external", "Digital object identifier of the article"),
                new("url", "URI", "external", "Address of the article"),
            ]
        );
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteSchema(XmlWriter writer, string rdf, string title, string space, string prefix, ReadOnlySpan<Item> items)
    {
        StartResource(writer, rdf);
        writer.WriteElementString("pdfaSchema", "schema", Schema, title);
        writer.WriteElementString("pdfaSchema", "namespaceURI", Schema, space);
        writer.WriteElementString("pdfaSchema", "prefix", Schema, prefix);
        writer.WriteStartElement("pdfaSchema", "property", Schema);
        writer.WriteStartElement("rdf", "Seq", rdf);
        foreach (var item in items)
        {
            StartResource(writer, rdf);
            writer.WriteElementString("pdfaProperty", "name", Property, item.Name);
            writer.WriteElementString("pdfaProperty", "valueType", Property, item.ValueType);
            writer.WriteElementString("pdfaProperty", "category", Property, item.Category);
            writer.WriteElementString("pdfaProperty", "description", Property, item.Description);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void StartResource(XmlWriter writer, string rdf)
    {
        writer.WriteStartElement("rdf", "li", rdf);
        writer.WriteAttributeString("rdf", "parseType", rdf, "Resource");
    }
}
