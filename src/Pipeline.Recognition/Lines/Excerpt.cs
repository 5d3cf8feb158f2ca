namespace Pipeline.Recognition.Lines;

/// <summary>Short quotations for findings.</summary>
internal static class Excerpt
{
    private const int Length = 60;

    /// <summary>The first words; a word too long for the quotation is cut.</summary>
    public static string Start(string words)
    {
        if (words.Length <= Length)
            return words;
        var end = words.LastIndexOf(' ', Length, Length / 2);
        return $"{words[..(end < 0 ? Whole(words, Length) : end)].TrimEnd()} …";
    }

    /// <summary>The last words; a word too long for the quotation is cut.</summary>
    public static string End(string words)
    {
        if (words.Length <= Length)
            return words;
        var start = words.IndexOf(' ', words.Length - Length, Length / 2);
        return $"… {words[(start < 0 ? Whole(words, words.Length - Length) : start + 1)..].TrimStart()}";
    }

    /// <summary>A place that parts no surrogate pair.</summary>
    private static int Whole(string words, int at) => char.IsLowSurrogate(words[at]) ? at + 1 : at;
}
