using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Structure;

/// <summary>A node of the structure tree while it grows.</summary>
internal sealed class NodeBuilder(int id, string role, SourceRef source)
{
    public int Id { get; } = id;

    public string Role { get; } = role;

    public SourceRef Source { get; } = source;

    public List<NodeBuilder> Children { get; } = [];

    public string? Language { get; set; }

    public string? Alt { get; set; }

    public string? ActualText { get; set; }

    public string? Title { get; set; }

    public CellAttributes? Cell { get; set; }

    public MathElement? Math { get; set; }

    public string? ListNumbering { get; set; }

    public StructureNode Freeze() =>
        new(Id, Role, Children.Select(child => child.Freeze()).ToSeq(), Source)
        {
            Language = Language,
            Alt = Alt,
            ActualText = ActualText,
            Title = Title,
            Cell = Cell,
            Math = Math,
            ListNumbering = ListNumbering,
        };
}

/// <summary>Makes the nodes of one document and gives out their ids.</summary>
internal sealed class StructureBuilder
{
    private int _next;

    public StructureBuilder() => Root = new NodeBuilder(_next++, "Document", SourceRef.None);

    public NodeBuilder Root { get; }

    public NodeBuilder Add(NodeBuilder parent, string role, SourceRef source) => Insert(parent, parent.Children.Count, role, source);

    /// <summary>Adds a node before the child at <paramref name="index"/>.</summary>
    public NodeBuilder Insert(NodeBuilder parent, int index, string role, SourceRef source)
    {
        var node = new NodeBuilder(_next++, role, source);
        parent.Children.Insert(index, node);
        return node;
    }
}
