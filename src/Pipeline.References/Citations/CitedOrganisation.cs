using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>The name of an organisation in a reference list, with every form that citations may give it.</summary>
internal sealed class CitedOrganisation
{
    /// <summary>Fewest letters of a short form made of the initials of a part ("Ministry of Harbours, Bureau of …").</summary>
    private const int ShortestPart = 3;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public CitedOrganisation(string name)
    {
        Name = name;
        var bracket = name.IndexOfAny(['(', '[']);
        var full = bracket > 0 ? name[..bracket] : name;
        Words = NameKeys.Words(name);
        OwnWords = [.. WithoutState(Words)];
        var parts = name.Split(',');
        LongestPart = parts.Max(part => NameKeys.Words(part).Count);
        Add(Sameness.Key(name));
        Add(Sameness.Key(WithoutArticle(full)));
        Add(Sameness.Key(full));
        if (NameKeys.Words(full).Count > 1)
            Add(NameKeys.Initials(full));
        if (bracket > 0)
            Add(Sameness.Key(name.AsSpan(bracket)));
        foreach (var initials in parts.Select(NameKeys.Initials).Where(initials => initials.Length >= ShortestPart))
            Add(initials);
    }

    /// <summary>As printed.</summary>
    public string Name { get; }

    /// <summary>Folded whole names and short forms.</summary>
    public IReadOnlySet<string> Keys => _keys;

    /// <summary>Folded words that carry its meaning.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The same without the state that ministries are named with ("Republik Indonesia").</summary>
    public IReadOnlyList<string> OwnWords { get; }

    /// <summary>Number of words of its longest part between commas.</summary>
    public int LongestPart { get; }

    /// <summary>"Kementerian Agama" for "Kementerian Agama Republik Indonesia", as ministries are named in running text.</summary>
    public static IEnumerable<string> WithoutState(IReadOnlyList<string> words) =>
        words switch
        {
            [.., _, "republik", "indonesia"] => words.SkipLast(2),
            [.., _, "ri"] => words.SkipLast(1),
            _ => words,
        };

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private void Add(string key)
    {
        if (key.Length > 1)
            _keys.Add(key);
    }
}
