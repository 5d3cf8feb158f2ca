using System.Text;
using Pipeline.Docx.Stories;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Lists;

/// <summary>Counts list paragraphs in document order and gives each its printed mark.</summary>
internal sealed class ListCounter(NumberingDefinitions definitions)
{
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _current = new(StringComparer.Ordinal);
    private readonly HashSet<string> _overridden = new(StringComparer.Ordinal);

    /// <summary>The mark of the next paragraph of a list, or null where the list is not defined.</summary>
    public ListMark? Next(string listId, int level)
    {
        level = Math.Clamp(level, 0, NumberingDefinitions.Levels - 1);
        if (definitions.Level(listId, level) is not { } definition)
            return null;
        var counts = CountsOf(definitions.AbstractId(listId));
        var number = Count(counts, listId, level, definition);
        var name = NameOf(listId);
        return definition.Format == "bullet"
            ? new(name, level, IsOrdered: false, definition.Format, 0, SymbolFonts.Write(definition.Text, definition.Font))
            : new(name, level, IsOrdered: definition.Format != "none", definition.Format, number, Label(counts, listId, definition));
    }

    /// <summary>
    /// The instance that began the list: one that shares its definition with another and does not start again goes on
    /// with the other's list.
    /// </summary>
    private string NameOf(string listId)
    {
        if (_names.TryGetValue(listId, out var name))
            return name;
        var abstractId = definitions.AbstractId(listId);
        name = definitions.StartsAgain(listId) ? listId : _current.GetValueOrDefault(abstractId, listId);
        return _current[abstractId] = _names[listId] = name;
    }

    private int?[] CountsOf(string abstractId) =>
        _counts.TryGetValue(abstractId, out var counts) ? counts : _counts[abstractId] = new int?[NumberingDefinitions.Levels];

    private int Count(int?[] counts, string listId, int level, NumberingLevel definition)
    {
        if (definitions.StartOverride(listId, level) is { } start && _overridden.Add($"{listId}/{level}"))
            counts[level] = start;
        else
            counts[level] = counts[level] is { } last ? last + 1 : definitions.StartOverride(listId, level) ?? definition.Start;
        for (var outer = 0; outer < level; outer++)
            counts[outer] ??= definitions.Level(listId, outer)?.Start ?? 0;
        for (var inner = level + 1; inner < counts.Length; inner++)
        {
            if (Restarts(definitions.Level(listId, inner)?.Restart, level))
                counts[inner] = null;
        }

        return counts[level]!.Value;
    }

    /// <summary>Whether an inner level starts again after an item of <paramref name="outer"/> (§17.9.10).</summary>
    private static bool Restarts(int? restart, int outer) => restart is null || (restart > 0 && outer < restart);

    private string Label(int?[] counts, string listId, NumberingLevel definition)
    {
        var label = new StringBuilder();
        var text = definition.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '%' || at + 1 == text.Length || text[at + 1] is < '1' or > '9')
            {
                label.Append(text[at]);
                continue;
            }

            var level = text[++at] - '1';
            var format = definitions.Level(listId, level)?.Format ?? "decimal";
            if (definition.IsLegal && format is not ("none" or "decimalZero"))
                format = "decimal";
            label.Append(NumberFormats.Write(counts[level] ?? 0, format));
        }

        return label.ToString();
    }
}
