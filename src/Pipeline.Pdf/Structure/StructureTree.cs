using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Structure;

/// <summary>The structure elements of a document, in reading order and by node id.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile _file;
    private readonly Dictionary<int, Element> _byId = [];
    private readonly List<Element> _inOrder = [];
    private readonly List<(IReadOnlyList<int> Elements, bool IsAnnotation)> _parents = [];

    public StructureTree(PdfFile file, StructureNode root)
    {
        _file = file;
        ObjectNumber = file.Reserve();
        Root = Grow(root, null, 0);
    }

    /// <summary>Number of the StructTreeRoot.</summary>
    public int ObjectNumber { get; }

    public Element Root { get; }

    public IReadOnlyList<Element> InOrder => _inOrder;

    /// <summary>
    /// Rows of the parent tree by StructParents or StructParent key: the element of each MCID of a page, or the one element
    /// of an annotation.
    /// </summary>
    public IReadOnlyList<(IReadOnlyList<int> Elements, bool IsAnnotation)> Parents => _parents;

    public Element? Find(int id) => _byId.GetValueOrDefault(id);

    /// <summary>Where in the manuscript a node comes from; no place for an artifact.</summary>
    public SourceRef SourceOf(int id) => Find(id)?.Node.Source ?? SourceRef.None;

    /// <param name="elements">Object number of the element of each MCID; may still grow.</param>
    /// <returns>The key of the page's row.</returns>
    public int AddPage(IReadOnlyList<int> elements)
    {
        _parents.Add((elements, false));
        return _parents.Count - 1;
    }

    /// <returns>The key of the annotation's row.</returns>
    public int AddAnnotation(Element element)
    {
        _parents.Add(([element.ObjectNumber], true));
        return _parents.Count - 1;
    }

    /// <summary>Puts one marked-content sequence into a span of its own, which can tell its text.</summary>
    public Element AddSpan(Element parent, int pageIndex, int mcid)
    {
        var span = new Element(new(-1, "Span", [], parent.Node.Source), "Span", parent, -1, _file.Reserve());
        _inOrder.Add(span);
        parent.Add(pageIndex, mcid, span);
        span.Add(pageIndex, mcid);
        return span;
    }

    private Element Grow(StructureNode node, Element? parent, int index)
    {
        var element = new Element(node, node.Role, parent, index, _file.Reserve());
        _byId.TryAdd(node.Id, element);
        _inOrder.Add(element);
        for (var i = 0; i < node.Children.Count; i++)
            element.Children.Add(Grow(node.Children[i], element, i));
        return element;
    }
}
