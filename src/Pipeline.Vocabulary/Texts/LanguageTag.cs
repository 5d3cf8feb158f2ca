namespace Pipeline.Vocabulary.Texts;

/// <summary>BCP 47 language tags.</summary>
public static class LanguageTag
{
    /// <summary>The primary language subtag in small letters: "id" of "id-ID" (RFC 5646, 2.2.1 and 2.1.1).</summary>
    public static string Primary(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }

    /// <summary>Whether two tags are of one language, wherever it is spoken and however it is written.</summary>
    public static bool ShareLanguage(string one, string other) => Primary(one) == Primary(other);
}
