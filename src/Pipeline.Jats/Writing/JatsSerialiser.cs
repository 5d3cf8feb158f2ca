using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Turns the tree into bytes: UTF-8 without byte order mark, line feeds, and a new line with two blanks a level wherever
/// the DTD has only elements, so that no white space is added that anybody could read; what holds nothing is one empty tag.
/// The tree is used up by it.
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
            Indent(article, JatsModel.Of(DocumentType.Of(version)));
            article.WriteTo(writer);
            writer.WriteWhitespace("\n");
        }
        return stream.ToArray();
    }

    private static void Indent(XElement article, JatsModel model)
    {
        foreach (var empty in article.Descendants().Where(element => !element.IsEmpty && !element.Nodes().Any(node => node is not XText { Value: "" })).ToList()) empty.RemoveNodes();
        foreach (var (element, depth) in ElementsOnly(article, model).ToList())
        {
            var children = element.Elements().ToList();
            element.RemoveNodes();
            foreach (var child in children) element.Add(NewLine(depth + 1), child);
            element.Add(NewLine(depth));
        }
    }

    /// <summary>Elements that hold only elements, and do not stand within text themselves.</summary>
    private static IEnumerable<(XElement Element, int Depth)> ElementsOnly(XElement root, JatsModel model)
    {
        var open = new Stack<(XElement Element, int Depth)>([(root, 0)]);
        while (open.TryPop(out var next))
        {
            if (!next.Element.HasElements || !model.HasElementsOnly(next.Element)) continue;
            yield return next;
            foreach (var child in next.Element.Elements()) open.Push((child, next.Depth + 1));
        }
    }

    private static XText NewLine(int depth) => new("\n" + new string(' ', 2 * depth));
}
