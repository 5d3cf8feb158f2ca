using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Proofs;

/// <summary>The paragraphs of the manuscript as the pages show them.</summary>
internal sealed class PrintedBlocks
{
    private readonly Dictionary<(string Part, int Paragraph), PrintedBlock> _blocks = [];
    private readonly Dictionary<int, StructureNode> _nodes = [];
    private readonly Dictionary<int, int> _parents = [];

    public PrintedBlocks(TypesetDocument document)
    {
        Walk(document.Root, -1);
        for (var page = 0; page < document.Pages.Count; page++)
        {
            foreach (var item in document.Pages[page].Items)
                Add(item, page);
        }
    }

    public PrintedBlock? Find(SourceRef place) => place.IsNone ? null : _blocks.GetValueOrDefault(KeyOf(place));

    /// <summary>The node of the paragraph, heading or cell that a node within a line belongs to.</summary>
    public int BlockNodeOf(int tag)
    {
        while (
            _nodes.TryGetValue(tag, out var node)
            && node.Role is "Span" or "Link" or "Reference" or "Quote" or "Figure" or "Formula" or "Lbl"
        )
            tag = _parents[tag];
        return tag;
    }

    public static (string Part, int Paragraph) KeyOf(SourceRef place) => (place.Part, place.Paragraph);

    private void Add(PageItem item, int page)
    {
        if (item is GlyphRun run)
            BlockOf(run.Tag)?.Add(run, page);
        else if (item is ImageBox image)
            BlockOf(image.Tag)?.Add(image, page);
    }

    /// <summary>The paragraph that a node shows; null where it shows none of the manuscript.</summary>
    private PrintedBlock? BlockOf(int tag)
    {
        if (!_nodes.TryGetValue(tag, out var node) || node.Source is { IsNone: true } or { Paragraph: 0 })
            return null;
        var key = KeyOf(node.Source);
        if (!_blocks.TryGetValue(key, out var block))
            _blocks[key] = block = new();
        return block;
    }

    private void Walk(StructureNode node, int parent)
    {
        _nodes[node.Id] = node;
        _parents[node.Id] = parent;
        foreach (var child in node.Children)
            Walk(child, node.Id);
    }
}
