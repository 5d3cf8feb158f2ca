using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Pairing;

/// <summary>Two elements that are taken for the same thing, and what is below them.</summary>
internal sealed class Pair(Node a, Node b)
{
    public Node A { get; } = a;

    public Node B { get; } = b;

    /// <summary>Whether both are equal to the letter, so that nothing below needs to be looked at.</summary>
    public bool IsSame { get; init; }

    /// <summary>Whether it stands at another place than the things around it.</summary>
    public bool IsMoved { get; set; }

    /// <summary>The two as running text, where they are; else null.</summary>
    public TextDiff? Text { get; set; }

    /// <summary>What is below both, in the order of <see cref="B"/>.</summary>
    public List<Pair> Children { get; } = [];

    public List<Node> Removed { get; } = [];

    /// <summary>What stood below <see cref="A"/> and stands elsewhere now, here or below another pair.</summary>
    public List<Pair> MovedAway { get; } = [];

    public List<Node> Added { get; } = [];
}
