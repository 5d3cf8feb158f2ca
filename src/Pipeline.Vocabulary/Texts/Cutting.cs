namespace Pipeline.Vocabulary.Texts;

/// <summary>Cuts texts where no character is parted.</summary>
public static class Cutting
{
    /// <summary>How many of at most <paramref name="most"/> UTF-16 units of a text may be kept without half a surrogate pair at the end.</summary>
    public static int Length(ReadOnlySpan<char> text, int most) =>
        text.Length <= most ? text.Length
        : most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1
        : Math.Max(0, most);

    /// <summary>The beginning of a text, and a sign where it goes on.</summary>
    /// <param name="most">Longest beginning, in UTF-16 units.</param>
    public static string Start(string text, int most) => text.Length <= most ? text : text[..Length(text, most)].TrimEnd() + "…";
}
