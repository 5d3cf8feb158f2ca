namespace Pipeline.Jats.Checking;

/// <summary>The languages of the IANA Language Subtag Registry, read from the list that ships with the program.</summary>
internal static class LanguageSubtags
{
    private static readonly Lazy<HashSet<string>> Registered = new(Read);

    /// <summary>Whether the language of a tag is registered, or of private use ("qaa" to "qtz" or "x-").</summary>
    public static bool IsKnown(string tag)
    {
        var language = tag.Split('-', 2)[0].ToLowerInvariant();
        return language is "x" or "i"
            || Registered.Value.Contains(language)
            || (language.Length == 3 && string.CompareOrdinal(language, "qaa") >= 0 && string.CompareOrdinal(language, "qtz") <= 0);
    }

    private static HashSet<string> Read()
    {
        var subtags = new HashSet<string>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(LanguageSubtags).Assembly.GetManifestResourceStream("language-subtags.txt")!);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                subtags.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return subtags;
    }
}
