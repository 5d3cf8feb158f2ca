using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Styles;

/// <summary>The styles of a manuscript with their chains followed (ECMA-376 part 1 §17.7).</summary>
internal sealed class StyleSheet
{
    /// <summary>Word itself follows about ten; a longer chain is a file made to be slow.</summary>
    private const int LongestChain = 100;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Style>> _chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CharacterProperties> _characters = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _cycles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);

    private StyleSheet(OoxmlElement? root)
    {
        var defaults = root?.Child("w:docDefaults");
        DefaultCharacters = CharacterProperties.Read(defaults?.Child("w:rPrDefault")?.Child("w:rPr"));
        DefaultParagraph = ParagraphProperties.Read(defaults?.Child("w:pPrDefault")?.Child("w:pPr"));
        foreach (var element in root?.ChildrenNamed("w:style") ?? [])
        {
            if (element["w:styleId"] is not { } id)
                continue;
            _styles.TryAdd(id, new Style(id, element));
            if (Measures.IsOn(element["w:default"]))
                _defaults.TryAdd(element["w:type"] ?? "paragraph", id);
        }
    }

    public CharacterProperties DefaultCharacters { get; }

    public ParagraphProperties DefaultParagraph { get; }

    /// <summary>Ids of styles met on the way that are based on themselves, in order.</summary>
    public IEnumerable<string> Cycles => _cycles;

    public static StyleSheet Read(OoxmlElement? root) => new(root);

    /// <summary>Id of the style that holds where nothing is said, or null.</summary>
    public string? Default(string kind) => _defaults.GetValueOrDefault(kind);

    public Style? Find(string? id) => id is null ? null : _styles.GetValueOrDefault(id);

    /// <summary>The style and those it is based on, nearest first; a style already in the chain ends it.</summary>
    public IReadOnlyList<Style> Chain(string? id)
    {
        if (id is null)
            return [];
        if (_chains.TryGetValue(id, out var known))
            return known;
        var chain = new List<Style>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var style = Find(id); style is not null; style = Find(style.BasedOn))
        {
            chain.Add(style);
            seen.Add(style.Id);
            if (style.BasedOn is { } next && seen.Contains(next))
            {
                _cycles.Add(next);
                break;
            }

            if (chain.Count >= LongestChain)
                break;
        }

        return _chains[id] = chain;
    }

    /// <summary>What the style and those it is based on say of characters.</summary>
    public CharacterProperties Characters(string? id)
    {
        if (id is null)
            return CharacterProperties.None;
        if (_characters.TryGetValue(id, out var known))
            return known;
        return _characters[id] = Chain(id).Aggregate(CharacterProperties.None, (nearer, style) => nearer.Over(style.Characters));
    }
}
