using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Turns the tree into bytes: UTF-8 without byte order mark, line feeds, and a new line with two blanks a level wherever
/// the DTD has only elements, so that no white space is added that anybody could read; what holds nothing is one empty tag.
/// </summary>
internal static class JatsSerialiser
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Indent = false,
    };

    public static byte[] Write(XElement article, JatsVersion version)
    {
        var names = JatsNames.Of(version);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument();
            writer.WriteWhitespace("\n");
            writer.WriteDocType("article", names.PublicId, names.SystemId, null);
            writer.WriteWhitespace("\n");
            WriteElement(writer, article, JatsModel.Of(DocumentType.Of(version)), "\n");
            writer.WriteWhitespace("\n");
        }
        return stream.ToArray();
    }

    /// <summary>An element of an article as a document of its own, of no document type.</summary>
    public static byte[] WriteFragment(XElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument();
            writer.WriteWhitespace("\n");
            WriteElement(writer, element, JatsModel.Of(DocumentType.Of(JatsVersion.V13)), "\n");
            writer.WriteWhitespace("\n");
        }
        return stream.ToArray();
    }

    /// <summary>Children of an element that holds only elements, and does not stand within text itself, stand in lines of their own.</summary>
    /// <param name="newLine">New line and indent of the element; null within text.</param>
    private static void WriteElement(XmlWriter writer, XElement element, JatsModel model, string? newLine)
    {
        writer.WriteStartElement(element.Name.LocalName, element.Name.NamespaceName);
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
            WriteAttribute(writer, attribute);
        var isInLines = newLine is not null && element.HasElements && model.HasElementsOnly(element.Name);
        var inner = isInLines ? newLine + "  " : null;
        for (var node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child)
            {
                if (isInLines)
                    writer.WriteWhitespace(inner!);
                WriteElement(writer, child, model, inner);
            }
            else if (!isInLines && node is XText { Value.Length: > 0 } text)
            {
                writer.WriteString(text.Value);
            }
        }
        if (isInLines)
            writer.WriteWhitespace(newLine!);
        writer.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter writer, XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.None)
            writer.WriteAttributeString("xmlns", attribute.Name.LocalName, null, attribute.Value);
        else
            writer.WriteAttributeString(attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
    }
}
