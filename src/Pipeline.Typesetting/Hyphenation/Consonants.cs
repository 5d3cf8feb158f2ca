namespace Pipeline.Typesetting.Hyphenation;

/// <summary>Consonants of a word, some of which are written with several letters.</summary>
internal static class Consonants
{
    /// <summary>Where the consonant begins that ends at a place.</summary>
    /// <param name="from">The first letter that may belong to it.</param>
    /// <param name="digraphs">Letters that stand for one consonant, the longer ones before those they end in.</param>
    public static int StartOfLast(ReadOnlySpan<char> word, int from, int end, IEnumerable<string> digraphs)
    {
        foreach (var digraph in digraphs)
        {
            if (end - from >= digraph.Length && word[from..end].EndsWith(digraph, StringComparison.Ordinal))
                return end - digraph.Length;
        }

        return end - 1;
    }
}
