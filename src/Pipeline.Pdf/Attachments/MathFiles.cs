using System.Text;
using System.Xml;
using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Pdf.Attachments;

/// <summary>
/// Embeds the MathML of formulas and hangs it on their structure elements (ISO 19005-3 §6.8 and annex E, associated files; the
/// relationship is that of a supplement, as ISO 14289-2 has it). Formulas that are alike share a file.
/// </summary>
internal static class MathFiles
{
    private const string MediaType = "application/mathml+xml";

    private const string Namespace = "http://www.w3.org/1998/Math/MathML";

    /// <summary>Elements nested more deeply are left out of the file; the formula's text has them.</summary>
    private const int Deepest = 200;

    public static void Write(PdfFile file, StructureTree tree, PartialDate? date)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in tree.InOrder)
        {
            if (element.Node.Math is not { } math)
                continue;
            var xml = Xml(math);
            if (!known.TryGetValue(xml, out var number))
            {
                var name = FormattableString.Invariant($"formula-{known.Count + 1}.mml");
                number = AttachmentObjects
                    .Write(file, [new(name, MediaType, "MathML", "Supplement", Encoding.UTF8.GetBytes(xml))], date)[0]
                    .Specification;
                known.Add(xml, number);
            }

            element.AssociatedFile = number;
        }
    }

    private static string Xml(MathElement math)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            writer.WriteStartElement("math", Namespace);
            if (math.Name == "math")
                WriteContent(writer, math, 0);
            else
                Write(writer, math, 0);
            writer.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Write(XmlWriter writer, MathElement element, int depth)
    {
        if (depth > Deepest || !IsName(element.Name))
            return;
        writer.WriteStartElement(element.Name, Namespace);
        WriteContent(writer, element, depth);
        writer.WriteEndElement();
    }

    private static void WriteContent(XmlWriter writer, MathElement element, int depth)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes)
        {
            if (IsName(attribute.Name) && attribute.Name != "xmlns" && written.Add(attribute.Name))
                writer.WriteAttributeString(attribute.Name, XmlCharacters.LeaveOut(attribute.Value));
        }

        if (element.Text.Length > 0)
            writer.WriteString(XmlCharacters.LeaveOut(element.Text));
        foreach (var child in element.Children)
            Write(writer, child, depth + 1);
    }

    private static bool IsName(string name)
    {
        try
        {
            return XmlConvert.VerifyNCName(name).Length > 0;
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            return false;
        }
    }
}
