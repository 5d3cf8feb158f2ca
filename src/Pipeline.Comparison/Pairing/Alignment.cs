using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Pairing;

/// <summary>Two trees laid over each other.</summary>
internal sealed class Alignment(Pair root)
{
    private readonly Dictionary<Node, Node> _partners = new(ReferenceEqualityComparer.Instance);

    public Pair Root { get; set; } = root;

    /// <summary>Every pair that is not equal to the letter, and the outermost of those that are.</summary>
    public List<Pair> Pairs { get; } = [];

    /// <summary>Passages found again within something that was added as a whole, by their node in the second tree.</summary>
    public Dictionary<Node, Pair> MovedInto { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Passages of something removed as a whole that stand elsewhere now.</summary>
    public HashSet<Node> MovedOut { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The node that stands for this one in the other tree, where one was found.</summary>
    public Node? PartnerOf(Node node) => _partners.GetValueOrDefault(node);

    public void Join(Node a, Node b) => (_partners[a], _partners[b]) = (b, a);
}
