using System.Text;
using System.Xml;
using Pipeline.Pdf.Navigation;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Pdf.Metadata;

/// <summary>
/// The metadata stream (XMP part 1; ISO 19005-3 §6.6). Properties outside the schemas that PDF/A knows are described by
/// extension schemas (§6.6.2.3).
/// </summary>
internal static class XmpPacket
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Xmp = "http://ns.adobe.com/xap/1.0/";
    private const string XmpRights = "http://ns.adobe.com/xap/1.0/rights/";
    private const string Pdf = "http://ns.adobe.com/pdf/1.3/";
    private const string PdfA = "http://www.aiim.org/pdfa/ns/id/";

    /// <summary>Declared once, since some readers look for properties by prefix.</summary>
    private static readonly (string Prefix, string Space)[] Namespaces =
    [
        ("dc", DublinCore),
        ("xmp", Xmp),
        ("xmpRights", XmpRights),
        ("pdf", Pdf),
        ("pdfaid", PdfA),
        ("pdfuaid", XmpExtensionSchemas.PdfUa),
        ("cc", XmpExtensionSchemas.CreativeCommons),
        ("prism", XmpExtensionSchemas.Prism),
        ("pdfaExtension", XmpExtensionSchemas.Extension),
        ("pdfaSchema", XmpExtensionSchemas.Schema),
        ("pdfaProperty", XmpExtensionSchemas.Property),
    ];

    public static byte[] Create(DocumentInfo info)
    {
        using var stream = new MemoryStream(6000);
        stream.Write("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"u8);
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
        };
        using (var writer = XmlWriter.Create(stream, settings))
            WriteMeta(writer, info);
        stream.Write("\n<?xpacket end=\"r\"?>"u8);
        return stream.ToArray();
    }

    private static void WriteMeta(XmlWriter writer, DocumentInfo info)
    {
        writer.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
        writer.WriteStartElement("rdf", "RDF", Rdf);
        writer.WriteStartElement("rdf", "Description", Rdf);
        writer.WriteAttributeString("rdf", "about", Rdf, "");
        foreach (var (prefix, space) in Namespaces)
            writer.WriteAttributeString("xmlns", prefix, null, space);
        WriteIdentification(writer);
        WriteDublinCore(writer, info);
        WriteBasic(writer, info);
        WriteRights(writer, info);
        WritePublication(writer, info);
        XmpExtensionSchemas.Write(writer, Rdf);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteIdentification(XmlWriter writer)
    {
        Simple(writer, "pdfaid", "part", PdfA, "3");
        Simple(writer, "pdfaid", "conformance", PdfA, "A");
        Simple(writer, "pdfuaid", "part", XmpExtensionSchemas.PdfUa, "1");
    }

    private static void WriteDublinCore(XmlWriter writer, DocumentInfo info)
    {
        Simple(writer, "dc", "format", DublinCore, "application/pdf");
        Alternatives(writer, "title", info.Title, info.Language);
        List(writer, "creator", "Seq", info.Authors);
        Alternatives(writer, "description", info.Subject, info.Language);
        List(writer, "subject", "Bag", info.Keywords);
        List(writer, "publisher", "Bag", info.Publisher.Length == 0 ? [] : [info.Publisher]);
        List(writer, "language", "Bag", [info.Language]);
        if (info.Date is { } date)
            List(writer, "date", "Seq", [date.ToString()]);
        Alternatives(writer, "rights", info.Rights, info.Language);
        if (info.Doi is { Length: > 0 } doi)
            Simple(writer, "dc", "identifier", DublinCore, "doi:" + doi);
        if (info.Journal.Length > 0)
            Simple(writer, "dc", "source", DublinCore, info.Journal);
        List(writer, "type", "Bag", ["Text"]);
    }

    private static void WriteBasic(XmlWriter writer, DocumentInfo info)
    {
        Simple(writer, "xmp", "CreatorTool", Xmp, InfoDictionary.Producer);
        Simple(writer, "pdf", "Producer", Pdf, InfoDictionary.Producer);
        if (!info.Keywords.IsEmpty)
            Simple(writer, "pdf", "Keywords", Pdf, string.Join("; ", info.Keywords));
        if (info.Date is not { } date)
            return;
        var stamp = PdfDate.ToXmp(date);
        Simple(writer, "xmp", "CreateDate", Xmp, stamp);
        Simple(writer, "xmp", "ModifyDate", Xmp, stamp);
        Simple(writer, "xmp", "MetadataDate", Xmp, stamp);
    }

    private static void WriteRights(XmlWriter writer, DocumentInfo info)
    {
        if (info.Rights is { Length: > 0 })
            Simple(writer, "xmpRights", "Marked", XmpRights, "True");
        if (info.LicenceUrl is not { } licence || !PageLinks.IsAddress(licence))
            return;
        Simple(writer, "xmpRights", "WebStatement", XmpRights, licence);
        writer.WriteStartElement("cc", "license", XmpExtensionSchemas.CreativeCommons);
        writer.WriteAttributeString("rdf", "resource", Rdf, licence);
        writer.WriteEndElement();
    }

    private static void WritePublication(XmlWriter writer, DocumentInfo info)
    {
        const string Prism = XmpExtensionSchemas.Prism;
        Simple(writer, "prism", "aggregationType", Prism, "journal");
        if (info.Journal.Length > 0)
            Simple(writer, "prism", "publicationName", Prism, info.Journal);
        if (info.Doi is not { Length: > 0 } doi)
            return;
        Simple(writer, "prism", "doi", Prism, doi);
        Simple(writer, "prism", "url", Prism, DoiText.Address(doi));
    }

    private static void Simple(XmlWriter writer, string prefix, string name, string space, string value) =>
        writer.WriteElementString(prefix, name, space, XmlCharacters.Replace(value));

    /// <summary>A language alternative: the default, and the same under its own language.</summary>
    private static void Alternatives(XmlWriter writer, string name, string? value, string language)
    {
        if (string.IsNullOrEmpty(value))
            return;
        writer.WriteStartElement("dc", name, DublinCore);
        writer.WriteStartElement("rdf", "Alt", Rdf);
        foreach (var key in (ReadOnlySpan<string>)["x-default", language])
        {
            writer.WriteStartElement("rdf", "li", Rdf);
            writer.WriteAttributeString("xml", "lang", null, key);
            writer.WriteString(XmlCharacters.Replace(value));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void List(XmlWriter writer, string name, string container, Seq<string> values)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartElement("dc", name, DublinCore);
        writer.WriteStartElement("rdf", container, Rdf);
        foreach (var value in values)
            writer.WriteElementString("rdf", "li", Rdf, XmlCharacters.Replace(value));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
