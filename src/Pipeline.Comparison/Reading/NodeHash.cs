namespace Pipeline.Comparison.Reading;

/// <summary>FNV-1a over a node's name, attributes, texts and the hashes of its elements: the same in every run.</summary>
internal static class NodeHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(Node node)
    {
        var hash = Add(Offset, node.Name);
        foreach (var (name, value) in node.Attributes)
            hash = Add(Add(hash, name), value);
        foreach (var (text, element) in node.Items)
            hash = element is null ? Add(hash, text!) : Add(hash, element.Hash);
        return hash;
    }

    public static ulong Of(ReadOnlySpan<char> text) => Add(Offset, text);

    /// <summary>Two numbers as one, spread over all bits.</summary>
    public static ulong Add(ulong hash, ulong value) => (hash ^ value ^ (value >> 29)) * Prime;

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            hash = (hash ^ character) * Prime;
        return (hash ^ 0x1FFFF) * Prime;
    }
}
