using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Structure;

/// <summary>A structure element while its content is being drawn: a <see cref="StructureNode"/> and where its parts are found.</summary>
internal sealed class Element(StructureNode node, string role, Element? parent, int indexInParent, int objectNumber)
{
    private int _startedThrough = -1;
    private bool _isStarted;

    /// <summary>A marked-content sequence, read after the child with this index (-1: before all children).</summary>
    /// <param name="Span">The span made for it where its codes do not tell its text, else null.</param>
    public readonly record struct OwnContent(int AfterChild, int PageIndex, int Mcid, Element? Span);

    public StructureNode Node { get; } = node;

    /// <summary>Structure type as written, which is the node's own unless it had to be put right.</summary>
    public string Role { get; set; } = role;

    public Element? Parent { get; } = parent;

    public int ObjectNumber { get; } = objectNumber;

    public List<Element> Children { get; } = [];

    public List<OwnContent> Content { get; } = [];

    /// <summary>Object numbers of link annotations, with the page each is on.</summary>
    public List<(int PageIndex, int Annotation)> Annotations { get; } = [];

    /// <summary>The nearest figure or formula round this, itself included, or null.</summary>
    public Element? Illustration => Role is "Figure" or "Formula" ? this : Parent?.Illustration;

    /// <summary>Alternate description, which a figure or formula always gets.</summary>
    public string? Alt { get; set; } = node.Alt;

    /// <summary>Object number of the specification of a file that belongs to it, or null.</summary>
    public int? AssociatedFile { get; set; }

    /// <summary>Name in the id tree, or null.</summary>
    public string? Id { get; set; }

    /// <summary>"Column" or "Row" for a header cell, else null.</summary>
    public string? Scope { get; set; }

    /// <summary>Ids of the header cells of a data cell where scopes do not settle it.</summary>
    public List<string> Headers { get; } = [];

    /// <summary>Text in reading order where the content gives it otherwise, else null.</summary>
    public string? ActualText { get; set; } = node.ActualText;

    /// <summary>Bounding box on the page where the illustration begins.</summary>
    public Extent? Extent { get; set; }

    /// <summary>
    /// Takes a marked-content sequence. It is read after every child begun so far; a note, which is set away from its
    /// reference, is read right after what stands before it and so counts as begun with that.
    /// </summary>
    public void Add(int pageIndex, int mcid, Element? span = null)
    {
        var after = _startedThrough;
        while (after + 1 < Children.Count && after >= 0 && Children[after + 1].Role == "Note")
            after++;
        Content.Add(new(after, pageIndex, mcid, span));
        Start();
    }

    /// <summary>Tells the ancestors that this element has begun.</summary>
    private void Start()
    {
        for (var element = this; element is { _isStarted: false }; element = element.Parent)
        {
            element._isStarted = true;
            if (element.Parent is { } above)
                above._startedThrough = Math.Max(above._startedThrough, element.IndexInParent);
        }
    }

    private int IndexInParent { get; } = indexInParent;
}
