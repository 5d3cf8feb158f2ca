using Pipeline.Docx.Styles;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Lists;

/// <summary>The lists that numbering.xml defines (ECMA-376 part 1 §17.9).</summary>
internal sealed class NumberingDefinitions
{
    /// <summary>Levels of a list, as many as Word has.</summary>
    public const int Levels = 9;

    private readonly Dictionary<string, AbstractList> _abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instance> _instances = new(StringComparer.Ordinal);

    private NumberingDefinitions(OoxmlElement? root, StyleSheet styles)
    {
        foreach (var element in root?.ChildrenNamed("w:abstractNum") ?? [])
        {
            if (element["w:abstractNumId"] is { } id)
                _abstracts.TryAdd(id, new(element.Value("w:numStyleLink"), ReadLevels(element)));
        }

        foreach (var element in root?.ChildrenNamed("w:num") ?? [])
        {
            if (element["w:numId"] is { } id && element.Value("w:abstractNumId") is { } list)
                _instances.TryAdd(id, ReadInstance(element, list));
        }

        FollowStyleLinks(styles);
    }

    public static NumberingDefinitions Read(OoxmlElement? root, StyleSheet styles) => new(root, styles);

    public bool Has(string listId) => _instances.ContainsKey(listId);

    /// <summary>The list whose counters an instance shares with others.</summary>
    public string AbstractId(string listId) => _instances[listId].AbstractId;

    /// <summary>The level of an instance with its overrides, or null where the list is not defined.</summary>
    public NumberingLevel? Level(string listId, int level) =>
        _instances.TryGetValue(listId, out var instance)
            ? instance.Levels.GetValueOrDefault(level) ?? _abstracts.GetValueOrDefault(instance.AbstractId)?.Levels.GetValueOrDefault(level)
            : null;

    /// <summary>The number an instance starts a level at in place of going on, or null.</summary>
    public int? StartOverride(string listId, int level) =>
        _instances.TryGetValue(listId, out var instance) && instance.Starts.TryGetValue(level, out var start) ? start : null;

    /// <summary>Whether an instance starts any level again.</summary>
    public bool StartsAgain(string listId) => _instances[listId].Starts.Count > 0;

    /// <summary>The level that one of these styles stands for in a list, or null.</summary>
    public int? LevelOfStyle(string? listId, IReadOnlyList<Style> chain)
    {
        if (listId is null)
            return null;
        foreach (var style in chain)
        {
            for (var level = 0; level < Levels; level++)
            {
                if (Level(listId, level)?.StyleId == style.Id)
                    return level;
            }

            if (style.Paragraph.ListLevel is not null)
                return null;
        }

        return null;
    }

    private static Dictionary<int, NumberingLevel> ReadLevels(OoxmlElement element)
    {
        var levels = new Dictionary<int, NumberingLevel>();
        foreach (var level in element.ChildrenNamed("w:lvl"))
        {
            if (Measures.Int(level["w:ilvl"]) is { } index)
                levels.TryAdd(index, NumberingLevel.Read(level));
        }

        return levels;
    }

    private static Instance ReadInstance(OoxmlElement element, string abstractId)
    {
        var levels = new Dictionary<int, NumberingLevel>();
        var starts = new Dictionary<int, int>();
        foreach (var change in element.ChildrenNamed("w:lvlOverride"))
        {
            if (Measures.Int(change["w:ilvl"]) is not { } index)
                continue;
            if (change.Child("w:lvl") is { } level)
                levels.TryAdd(index, NumberingLevel.Read(level));
            if (Measures.Int(change.Value("w:startOverride")) is { } start)
                starts.TryAdd(index, start);
        }

        return new(abstractId, levels, starts);
    }

    /// <summary>A list may name a numbering style and take its levels from there (§17.9.21).</summary>
    private void FollowStyleLinks(StyleSheet styles)
    {
        foreach (var (id, list) in _abstracts.ToArray())
        {
            if (
                list.StyleLink is { } link
                && list.Levels.Count == 0
                && styles.Find(link)?.Paragraph.ListId is { } target
                && _instances.TryGetValue(target, out var instance)
                && _abstracts.TryGetValue(instance.AbstractId, out var linked)
            )
            {
                _abstracts[id] = list with { Levels = linked.Levels };
            }
        }
    }

    private sealed record AbstractList(string? StyleLink, Dictionary<int, NumberingLevel> Levels);

    private sealed record Instance(string AbstractId, Dictionary<int, NumberingLevel> Levels, Dictionary<int, int> Starts);
}
