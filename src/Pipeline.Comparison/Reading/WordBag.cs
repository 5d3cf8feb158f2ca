using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Reading;

/// <summary>The words of a node without their order.</summary>
internal static class WordBag
{
    /// <summary>Sorted hashes of the first words, and of the addresses of pictures and links.</summary>
    public static int[] Of(Node node, int limit)
    {
        var words = new List<int>();
        Collect(node, words, limit);
        words.Sort();
        return [.. words];
    }

    private static void Collect(Node node, List<int> words, int limit)
    {
        if (node["xlink:href"] is { } address)
            words.Add(HashOf(address));
        foreach (var (text, element) in node.Items)
        {
            if (words.Count >= limit)
                return;
            if (element is not null)
                Collect(element, words, limit);
            else
                AddWords(text!, words);
        }
    }

    private static void AddWords(string text, List<int> words)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = WordBreaks.EndOfWord(text, start);
            if (char.IsLetterOrDigit(text[start]) || char.IsSurrogate(text[start]))
                words.Add(HashOf(text.AsSpan(start, end - start)));
            start = end;
        }
    }

    private static int HashOf(ReadOnlySpan<char> word) => (int)(NodeHash.Of(word) >> 32);
}
