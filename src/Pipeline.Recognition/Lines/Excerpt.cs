using Pipeline.Vocabulary.Texts;

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
        return $"{words[..(end < 0 ? Cutting.Length(words, Length) : end)].TrimEnd()} …";
    }

    /// <summary>The last words; a word too long for the quotation is cut.</summary>
    public static string End(string words)
    {
        if (words.Length <= Length)
            return words;
        var start = words.IndexOf(' ', words.Length - Length, Length / 2);
        return $"… {words[(start < 0 ? words.Length - Length + (char.IsLowSurrogate(words[^Length]) ? 1 : 0) : start + 1)..].TrimStart()}";
    }
}
