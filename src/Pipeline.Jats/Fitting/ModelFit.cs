using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Reading;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Fitting;

/// <summary>
/// Makes any tree one that JATS Journal Publishing 1.3 allows, with all its words: elements out of order are put in order,
/// those that may not stand where they stand become named-content, a paragraph or custom metadata, lose their tags, or
/// move out to where they may stand. A tree that is valid stays as it is.
/// </summary>
internal sealed class ModelFit(ReadingLog log)
{
    /// <summary>How often an element whose inner elements push something out is looked at again.</summary>
    private const int MostRounds = 4;

    private static readonly JatsModel Model = JatsModel.Publishing13;

    private readonly AttributeFit _attributes = new(log);

    public void Fit(XElement article)
    {
        var homeless = FitElement(article);
        if (homeless.Count == 0)
            return;
        var body = BodyOf(article);
        foreach (var element in homeless)
        {
            log.Note(
                ElementRefitted.Rule,
                element,
                $"<{element.Name.LocalName}> could stand nowhere; it was put at the end of the body.",
                element.Name.LocalName
            );
            body.Add(new XElement("p", element));
        }
        foreach (var rest in FitElement(body))
            body.AddFirst(new XElement("p", rest.Value));
    }

    private static XElement BodyOf(XElement article)
    {
        if (article.Element("body") is { } body)
            return body;
        var made = new XElement("body");
        if (article.Element("front") is { } front)
            front.AddAfterSelf(made);
        else
            article.AddFirst(made);
        return made;
    }

    /// <returns>Elements that could stay nowhere in the element, taken out of it.</returns>
    private List<XElement> FitElement(XElement element)
    {
        if (Model.Find(JatsNames.Prefixed(element.Name)) is not { } declared)
            return [];
        _attributes.Fit(element, declared);
        var evicted = new List<XElement>();
        for (var round = 0; round < MostRounds; round++)
        {
            if (declared.Children is { } children)
                evicted.AddRange(new ChildFit(log, element).Fit(children));
            else if (declared.Mixed is { } names)
                FitMixed(element, names);
            else
                evicted.AddRange(Emptied(element));
            if (!FitChildren(element))
                break;
        }
        return evicted;
    }

    /// <summary>What a child pushes out stands behind it, to be fitted in the next round.</summary>
    private bool FitChildren(XElement element)
    {
        var isChanged = false;
        foreach (var child in element.Elements().ToList())
        {
            var evicted = FitElement(child);
            child.AddAfterSelf(evicted);
            isChanged |= evicted.Count > 0;
        }
        return isChanged;
    }

    private IEnumerable<XElement> Emptied(XElement element)
    {
        if (element.FirstNode is null)
            return [];
        log.Note(ElementRefitted.Rule, element, $"<{element.Name.LocalName}> may hold nothing; what stood in it stands behind it.");
        var nodes = element.Nodes().ToList();
        element.RemoveNodes();
        return nodes.Select(node => node as XElement ?? new XElement("p", node));
    }

    private void FitMixed(XElement element, HashSet<string> names)
    {
        for (var node = element.FirstNode; node is not null; )
        {
            var next = node.NextNode;
            if (node is XElement child && !names.Contains(JatsNames.Prefixed(child.Name)))
                next = FitInText(child, names) ?? next;
            node = next;
        }
    }

    /// <summary>The element as named-content that tells its name where that may stand; else its words without it.</summary>
    /// <returns>The first node to look at next, or null for the one after it.</returns>
    private XNode? FitInText(XElement child, HashSet<string> names)
    {
        var name = JatsNames.Prefixed(child.Name);
        if (child.Name.Namespace == JatsNames.Mml || name == "x" || Renamed(names) is not { } renamed)
        {
            log.Note(
                ElementRefitted.Rule,
                child,
                $"<{name}> may not stand in <{child.Parent!.Name.LocalName}>; its words stand there without it.",
                name
            );
            var nodes = child.Nodes().ToList();
            foreach (var node in nodes)
                node.Remove();
            child.ReplaceWith(nodes);
            return nodes.FirstOrDefault();
        }
        log.Note(
            ElementRefitted.Rule,
            child,
            $"<{name}> may not stand in <{child.Parent!.Name.LocalName}>; it became <{renamed.Element}>.",
            name,
            renamed.Element
        );
        child.Name = renamed.Element;
        child.SetAttributeValue(renamed.Attribute, name);
        MarkupXml.Order(child);
        return null;
    }

    private static (string Element, string Attribute)? Renamed(HashSet<string> names) =>
        names.Contains("named-content") ? ("named-content", "content-type")
        : names.Contains("styled-content") ? ("styled-content", "style-type")
        : null;
}
