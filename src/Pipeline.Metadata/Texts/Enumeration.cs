using Pipeline.Vocabulary;

namespace Pipeline.Metadata.Texts;

/// <summary>Lists in words.</summary>
internal static class Enumeration
{
    /// <summary>"A", "A and B", "A, B, and C"; Indonesian and Malay join with "dan" (EYD V, III.B: comma before it).</summary>
    public static string Of(Seq<string> items, string language)
    {
        var and = language is "id" or "ms" || language.StartsWith("id-", StringComparison.Ordinal) ? "dan" : "and";
        return items.Count switch
        {
            0 => string.Empty,
            1 => items[0],
            2 => $"{items[0]} {and} {items[1]}",
            _ => $"{string.Join(", ", items.Take(items.Count - 1))}, {and} {items[^1]}",
        };
    }
}
