using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Reading;

/// <summary>Takes from a file what is no part of its article: comments, white space between elements, declarations, prefixes of its own.</summary>
internal static class JatsTree
{
    /// <summary>No article nests deeper; what is inside is words only, so that no depth of a file can break a later step.</summary>
    private const int MostLevels = 100;

    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Clean(XElement article, ReadingLog log)
    {
        CutDepth(article, log);
        foreach (var element in article.DescendantsAndSelf().ToList())
        {
            CleanComments(element, log);
            element.Name =
                element.Name.Namespace == JatsNames.Mml || element.Name.Namespace == JatsNames.Ali ? element.Name : element.Name.LocalName;
            CleanAttributes(element, log);
            CleanText(element);
        }
        MathXml.Unsettle(article);
    }

    /// <summary>Children are set anew at once, since taking out one takes time for all before it.</summary>
    private static void CleanComments(XElement element, ReadingLog log)
    {
        if (!element.Nodes().Any(IsComment))
            return;
        foreach (var _ in element.Nodes().Where(IsComment))
            log.Note(CommentLeftOut.Rule, element, "A comment or processing instruction was left out.");
        var nodes = element.Nodes().Where(node => !IsComment(node)).ToList();
        element.RemoveNodes();
        element.Add(nodes);
    }

    private static bool IsComment(XNode node) => node is XComment or XProcessingInstruction;

    private static void CutDepth(XElement article, ReadingLog log)
    {
        var open = new Stack<(XElement Element, int Level)>([(article, 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Level < MostLevels)
            {
                foreach (var child in next.Element.Elements())
                    open.Push((child, next.Level + 1));
                continue;
            }
            if (!next.Element.HasElements)
                continue;
            log.Note(
                NestedTooDeep.Rule,
                next.Element,
                "Elements are nested more than a hundred levels deep; the words of the inner ones were kept."
            );
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
            if (attribute.IsNamespaceDeclaration || attribute.Name.Namespace == Schema)
                attribute.Remove();
            else if (
                attribute.Name.Namespace is var space
                && space != XNamespace.None
                && space != XNamespace.Xml
                && space != JatsNames.Xlink
            )
            {
                log.Note(
                    AttributeLeftOut.Rule,
                    element,
                    $"JATS Publishing 1.3 does not allow this attribute on <{element.Name.LocalName}>.",
                    $"{attribute.Name.LocalName}=\"{attribute.Value}\""
                );
                attribute.Remove();
            }
        }
    }

    /// <summary>White space between elements goes; children are set anew at once, since taking out one takes time for all before it.</summary>
    private static void CleanText(XElement element)
    {
        foreach (var data in element.Nodes().OfType<XCData>().ToList())
            data.ReplaceWith(new XText(data.Value));
        if (!JatsModel.Publishing13.HasElementsOnly(element.Name) || !element.Nodes().Any(IsBlank))
            return;
        var nodes = element.Nodes().Where(node => !IsBlank(node)).ToList();
        element.RemoveNodes();
        element.Add(nodes);
    }

    private static bool IsBlank(XNode node) => node is XText { Value: var value } && string.IsNullOrWhiteSpace(value);
}
