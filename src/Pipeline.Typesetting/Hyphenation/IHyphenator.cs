namespace Pipeline.Typesetting.Hyphenation;

/// <summary>Finds where the words of a language may be hyphenated.</summary>
internal interface IHyphenator
{
    /// <summary>Marks each place a hyphen may stand before: <paramref name="points"/> is as long as the word, in lower case.</summary>
    void Mark(ReadOnlySpan<char> word, Span<bool> points);
}
