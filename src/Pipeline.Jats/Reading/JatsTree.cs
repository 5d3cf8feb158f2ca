using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Reading;

/// <summary>Takes from a file what is no part of its article: comments, white space between elements, declarations, prefixes of its own.</summary>
internal static partial class JatsTree
{
    /// <summary>No article nests deeper; what is inside is words only, so that no depth of a file can break a later step.</summary>
    private const int MostLevels = 100;

    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Clean(XElement article, ReadingLog log)
    {
        CutDepth(article, log);
        foreach (var node in article.DescendantNodes().Where(node => node is XComment or XProcessingInstruction).ToList())
        {
            log.Note(CommentLeftOut.Rule, node.Parent!, "A comment or processing instruction was left out.");
            node.Remove();
        }
        foreach (var element in article.DescendantsAndSelf().ToList())
        {
            element.Name = element.Name.Namespace == JatsNames.Mml || element.Name.Namespace == JatsNames.Ali ? element.Name : element.Name.LocalName;
            CleanAttributes(element, log);
            CleanText(element);
        }
        DropEquationIds(article);
    }

    private static void CutDepth(XElement article, ReadingLog log)
    {
        var open = new Stack<(XElement Element, int Level)>([(article, 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Level < MostLevels)
            {
                foreach (var child in next.Element.Elements()) open.Push((child, next.Level + 1));
                continue;
            }
            if (!next.Element.HasElements) continue;
            log.Note(NestedTooDeep.Rule, next.Element, "Elements are nested more than a hundred levels deep; the words of the inner ones were kept.");
            var words = next.Element.Value;
            next.Element.RemoveNodes();
            next.Element.Add(words);
        }
    }

    /// <summary>Namespaces are declared once by the writer; schemas named on the root are those of the old file.</summary>
    private static void CleanAttributes(XElement element, ReadingLog log)
    {
        foreach (var attribute in element.Attributes().ToList())
        {
            if (attribute.IsNamespaceDeclaration || attribute.Name.Namespace == Schema) attribute.Remove();
            else if (attribute.Name.Namespace is var space && space != XNamespace.None && space != XNamespace.Xml && space != JatsNames.Xlink)
            {
                log.Note(AttributeLeftOut.Rule, element, $"JATS Publishing 1.3 does not allow this attribute on a {element.Name.LocalName}.", $"{attribute.Name.LocalName}=\"{attribute.Value}\"");
                attribute.Remove();
            }
        }
    }

    private static void CleanText(XElement element)
    {
        foreach (var data in element.Nodes().OfType<XCData>().ToList()) data.ReplaceWith(new XText(data.Value));
        if (!JatsModel.Publishing13.HasElementsOnly(element)) return;
        foreach (var text in element.Nodes().OfType<XText>().Where(text => string.IsNullOrWhiteSpace(text.Value)).ToList()) text.Remove();
    }

    /// <summary>The writer numbers equations anew; a number stays where something leads to it.</summary>
    private static void DropEquationIds(XElement article)
    {
        var targets = article.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name == "rid" || attribute.Name == "xref").SelectMany(attribute => AttributeModel.Words(attribute.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var id in article.Descendants(JatsNames.Mml + "math").Attributes("id").Where(id => Number().IsMatch(id.Value) && !targets.Contains(id.Value)).ToList()) id.Remove();
    }

    [GeneratedRegex("^math[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
