using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Words;

/// <summary>The elements within a text that stand around a word, from the innermost out.</summary>
internal sealed class Chain(Node element, Chain? outer)
{
    public Node Element { get; } = element;

    public Chain? Outer { get; } = outer;

    public int Depth { get; } = (outer?.Depth ?? 0) + 1;

    public static IEnumerable<Node> Elements(Chain? chain)
    {
        for (; chain is not null; chain = chain.Outer)
            yield return chain.Element;
    }

    /// <summary>Whether both name the same elements with the same attributes.</summary>
    public static bool AreAlike(Chain? a, Chain? b)
    {
        while (a is not null && b is not null && !ReferenceEquals(a, b))
        {
            if (a.Element.Name != b.Element.Name || !a.Element.Attributes.AsSpan().SequenceEqual(b.Element.Attributes))
                return false;
            (a, b) = (a.Outer, b.Outer);
        }

        return ReferenceEquals(a, b);
    }

    /// <summary>How many outer elements, themselves and not their likes, two words of one text have in common.</summary>
    public static int CommonDepth(Chain? a, Chain? b)
    {
        while (a?.Depth > (b?.Depth ?? 0))
            a = a.Outer;
        while (b?.Depth > (a?.Depth ?? 0))
            b = b.Outer;
        while (!ReferenceEquals(a?.Element, b?.Element))
            (a, b) = (a!.Outer, b!.Outer);
        return a?.Depth ?? 0;
    }
}
