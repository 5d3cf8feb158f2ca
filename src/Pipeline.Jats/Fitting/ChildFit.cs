using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Reading;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Fitting;

/// <summary>Fits the children of one element that holds only elements.</summary>
internal sealed class ChildFit(ReadingLog log, XElement parent)
{
    /// <summary>How many elements that the DTD demands are added to one element.</summary>
    private const int MostAdded = 8;

    /// <summary>Elements to stand around words or in for a missing element, the best first.</summary>
    private static readonly string[] Fillers = ["p", "title", "td", "tr", "tbody", "list-item", "verse-line", "mixed-citation", "meta-value", "label", "string-name", "surname", "given-names", "article-title", "title-group", "year"];

    private static readonly JatsModel Model = JatsModel.Publishing13;

    /// <returns>Elements that may not stand here, taken out.</returns>
    public List<XElement> Fit(ContentModel model)
    {
        WrapWords(model);
        if (IsFit(model)) return [];
        foreach (var child in parent.Elements().Where(child => !model.Mentions(JatsModel.NameOf(child))).ToList()) Convert(child, model);
        var children = parent.Elements().ToList();
        var (placed, unplaced) = Place(children, model);
        if (!placed.SequenceEqual(children)) Reorder(children, placed);
        return unplaced;
    }

    private bool IsFit(ContentModel model)
    {
        foreach (var child in parent.Elements())
        {
            if (model.After(JatsModel.NameOf(child)) is not { } rest) return false;
            model = rest;
        }
        return model.IsOptional;
    }

    /// <summary>Words between elements get an element around them, together with what stands in the line with them.</summary>
    private void WrapWords(ContentModel model)
    {
        foreach (var text in parent.Nodes().OfType<XText>().ToList())
        {
            if (string.IsNullOrWhiteSpace(text.Value)) text.Remove();
            else
            {
                log.Note(ElementRefitted.Rule, parent, $"Words stood in a {parent.Name.LocalName}, which holds only elements; they got one around them.");
                text.ReplaceWith(new XElement(JatsNames.NameOf(Wrapper(model)), text.Value));
            }
        }
    }

    private static string Wrapper(ContentModel model) =>
        Fillers.FirstOrDefault(name => model.Mentions(name) && Model.Find(name)?.Mixed is not null) ?? model.Next().FirstOrDefault(name => Model.Find(name)?.Mixed is not null) ?? "p";

    /// <summary>An element that may stand nowhere in the parent: in a paragraph, as custom metadata, or its own children in its place.</summary>
    private void Convert(XElement child, ContentModel model)
    {
        var name = JatsModel.NameOf(child);
        if (model.Mentions("p") && child.Name != "p")
        {
            log.Note(ElementRefitted.Rule, child, $"A {name} may not stand in a {parent.Name.LocalName}; it stands in a paragraph.", name);
            var paragraph = new XElement("p");
            child.ReplaceWith(paragraph);
            paragraph.Add(child);
        }
        else if (model.Mentions("custom-meta-group"))
        {
            log.Note(ElementRefitted.Rule, child, $"A {name} may not stand in an article-meta; its words are custom metadata.", name);
            child.ReplaceWith(CustomMeta(child, name));
        }
        else if (child.HasElements && child.Elements().All(inner => model.Mentions(JatsModel.NameOf(inner))))
        {
            log.Note(ElementRefitted.Rule, child, $"A {name} may not stand in a {parent.Name.LocalName}; what it holds stands there without it.", name);
            var nodes = child.Nodes().ToList();
            foreach (var node in nodes) node.Remove();
            child.ReplaceWith(nodes);
            WrapWords(model);
        }
    }

    private static XElement CustomMeta(XElement child, string name) => new("custom-meta-group",
        new XElement("custom-meta", new XElement("meta-name", name), new XElement("meta-value", string.Join(' ', child.DescendantNodes().OfType<XText>().Select(text => text.Value.Trim())))));

    private (List<XElement> Placed, List<XElement> Unplaced) Place(List<XElement> children, ContentModel model)
    {
        var all = Merged(children);
        for (var added = 0; ; added++)
        {
            var (placed, unplaced) = ChildOrder.Arrange(model, all);
            if (added == MostAdded || Missing(model, placed) is not { } name) return (placed, unplaced);
            log.Note(ElementAdded.Rule, parent, $"A {parent.Name.LocalName} must hold a {name}; an empty one was added.");
            all = [.. all, new XElement(JatsNames.NameOf(name))];
        }
    }

    /// <summary>Custom metadata stands in one group.</summary>
    private static List<XElement> Merged(List<XElement> children)
    {
        var groups = children.Where(child => child.Name == "custom-meta-group").ToList();
        foreach (var group in groups.Skip(1)) groups[0].Add(group.Nodes());
        return [.. children.Except(groups.Skip(1))];
    }

    private static string? Missing(ContentModel model, List<XElement> placed)
    {
        foreach (var child in placed) model = model.After(JatsModel.NameOf(child)) ?? model;
        if (model.IsOptional) return null;
        return model.Next().Distinct().OrderBy(name => model.After(name)!.Needs()).ThenBy(name => Array.IndexOf(Fillers, name) is >= 0 and var at ? at : Fillers.Length).FirstOrDefault();
    }

    private void Reorder(List<XElement> before, List<XElement> after)
    {
        if (!before.Where(after.Contains).SequenceEqual(after.Where(before.Contains)))
            log.Note(ElementMoved.Rule, parent, $"The elements of a {parent.Name.LocalName} were put in the order of the DTD.");
        foreach (var child in before) child.Remove();
        parent.Add(after);
    }
}
