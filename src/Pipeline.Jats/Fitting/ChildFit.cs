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
    private static readonly string[] Fillers =
    [
        "p",
        "title",
        "td",
        "tr",
        "tbody",
        "list-item",
        "verse-line",
        "mixed-citation",
        "meta-value",
        "label",
        "string-name",
        "surname",
        "given-names",
        "article-title",
        "title-group",
        "year",
    ];

    private static readonly JatsModel Model = JatsModel.Publishing13;

    /// <returns>Elements that may not stand here, taken out.</returns>
    public List<XElement> Fit(ContentModel model)
    {
        if (IsFit(model))
            return [];
        var nodes = parent.Nodes().ToList();
        parent.RemoveNodes();
        var children = nodes.SelectMany(node => Converted(node, model)).ToList();
        var (placed, unplaced) = Place(children, model);
        if (!IsSameOrder(children, placed))
            log.Note(ElementMoved.Rule, parent, $"The elements of <{parent.Name.LocalName}> were put in the order of the DTD.");
        parent.Add(placed);
        return unplaced;
    }

    private bool IsFit(ContentModel model)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is not XElement child || model.After(JatsNames.Prefixed(child.Name)) is not { } rest)
                return false;
            model = rest;
        }
        return model.IsOptional;
    }

    /// <summary>What stands for a node that was taken out of the parent: itself where it may stand in it.</summary>
    private IEnumerable<XElement> Converted(XNode node, ContentModel model) =>
        node switch
        {
            XElement child => model.Mentions(JatsNames.Prefixed(child.Name)) ? [child] : Converted(child, model),
            XText text when !string.IsNullOrWhiteSpace(text.Value) => [Wrapped(text, model)],
            _ => [],
        };

    private XElement Wrapped(XText text, ContentModel model)
    {
        log.Note(
            ElementRefitted.Rule,
            parent,
            $"Words stood in <{parent.Name.LocalName}>, which holds only elements; they got one around them."
        );
        return new(JatsNames.NameOf(Wrapper(model)), text.Value);
    }

    private static string Wrapper(ContentModel model) =>
        Fillers.FirstOrDefault(name => model.Mentions(name) && Model.Find(name)?.Mixed is not null)
        ?? model.Next().FirstOrDefault(name => Model.Find(name)?.Mixed is not null)
        ?? "p";

    /// <summary>An element that may stand nowhere in the parent: in a paragraph, as custom metadata, or its own children in its place.</summary>
    private IEnumerable<XElement> Converted(XElement child, ContentModel model)
    {
        var name = JatsNames.Prefixed(child.Name);
        if (model.Mentions("p") && child.Name != "p")
        {
            log.Note(ElementRefitted.Rule, child, $"<{name}> may not stand in <{parent.Name.LocalName}>; it stands in a paragraph.", name);
            return [new XElement("p", child)];
        }
        if (model.Mentions("custom-meta-group"))
        {
            log.Note(ElementRefitted.Rule, child, $"<{name}> may not stand in <article-meta>; its words are custom metadata.", name);
            return [CustomMeta(child, name)];
        }
        if (!child.HasElements || !child.Elements().All(inner => model.Mentions(JatsNames.Prefixed(inner.Name))))
            return [child];
        log.Note(
            ElementRefitted.Rule,
            child,
            $"<{name}> may not stand in <{parent.Name.LocalName}>; what it holds stands there without it.",
            name
        );
        var inner = child.Nodes().ToList();
        child.RemoveNodes();
        return inner.SelectMany(node => Converted(node, model));
    }

    private static XElement CustomMeta(XElement child, string name) =>
        new(
            "custom-meta-group",
            new XElement(
                "custom-meta",
                new XElement("meta-name", name),
                new XElement("meta-value", string.Join(' ', child.DescendantNodes().OfType<XText>().Select(text => text.Value.Trim())))
            )
        );

    private (List<XElement> Placed, List<XElement> Unplaced) Place(List<XElement> children, ContentModel model)
    {
        var all = Merged(children);
        for (var added = 0; ; added++)
        {
            var (placed, unplaced) = ChildOrder.Arrange(model, all);
            if (added == MostAdded || Missing(model, placed) is not { } name)
                return (placed, unplaced);
            log.Note(ElementAdded.Rule, parent, $"<{parent.Name.LocalName}> must hold <{name}>; an empty one was added.");
            all = [.. all, new XElement(JatsNames.NameOf(name))];
        }
    }

    /// <summary>Custom metadata stands in one group.</summary>
    private static List<XElement> Merged(List<XElement> children)
    {
        var groups = children.Where(child => child.Name == "custom-meta-group").ToList();
        foreach (var group in groups.Skip(1))
            groups[0].Add(group.Nodes());
        return groups.Count < 2 ? children : [.. children.Except(groups.Skip(1))];
    }

    private static string? Missing(ContentModel model, List<XElement> placed)
    {
        foreach (var child in placed)
            model = model.After(JatsNames.Prefixed(child.Name)) ?? model;
        if (model.IsOptional)
            return null;
        return model
            .Next()
            .Distinct()
            .OrderBy(name => model.After(name)!.Needs())
            .ThenBy(name => Array.IndexOf(Fillers, name) is >= 0 and var at ? at : Fillers.Length)
            .FirstOrDefault();
    }

    private static bool IsSameOrder(List<XElement> before, List<XElement> after)
    {
        var (kept, known) = (after.ToHashSet(), before.ToHashSet());
        return before.Where(kept.Contains).SequenceEqual(after.Where(known.Contains));
    }
}
