using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Proofs;

/// <summary>Puts further nodes into a structure tree that is finished.</summary>
internal static class StructureGraft
{
    public static int HighestId(StructureNode node)
    {
        var highest = node.Id;
        foreach (var child in node.Children)
            highest = Math.Max(highest, HighestId(child));
        return highest;
    }

    /// <summary>The tree with each parent's further nodes after those it has.</summary>
    public static StructureNode Add(StructureNode node, ILookup<int, StructureNode> further) =>
        node with
        {
            Children = [.. node.Children.Select(child => Add(child, further)), .. further[node.Id]],
        };

    /// <summary>The same nodes with other ids.</summary>
    public static StructureNode Renumber(StructureNode node, int by) =>
        node with
        {
            Id = node.Id + by,
            Children = node.Children.Select(child => Renumber(child, by)),
        };
}
