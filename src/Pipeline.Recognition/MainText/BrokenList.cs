using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>A list in one paragraph, whose items typed line breaks part: what stands before it, the items, and what stands after them.</summary>
internal static class BrokenList
{
    /// <summary>The parts of the paragraph, each item a line of its own; null where no two parts in a row are marked as items.</summary>
    public static IReadOnlyList<Line>? Read(Line line)
    {
        if (line.List is not null || line.Format.OutlineLevel is not null || !line.Inlines.Any(inline => inline is ManuscriptLineBreak))
            return null;
        var parts = line.SplitAtBreaks();
        var first = Enumerable.Range(0, parts.Count).FirstOrDefault(at => TypedOutline.Read(parts.Skip(at)) is { Count: > 1 }, -1);
        if (first < 0)
            return null;
        var count = TypedOutline.Read(parts.Skip(first)).Sum(node => node.Count);
        var items = parts.Skip(first).Take(count).ToList();
        return IsTalk(items) ? null : [.. Whole(parts.Take(first)), .. items, .. Whole(parts.Skip(first + count))];
    }

    /// <summary>Turns of a talk begin with dashes too, and some of them ask.</summary>
    private static bool IsTalk(List<Line> items) =>
        items.Exists(item => item.Words[0] is '–' or '—' or '-')
        && (items.Exists(item => item.Words[^1] == '?') || items[0].Words[0] == '—');

    /// <summary>Parts before or after the items as one line, for breaks within them part nothing.</summary>
    private static IEnumerable<Line> Whole(IEnumerable<Line> parts) =>
        parts.ToList() is { Count: > 0 } some ? [some.Aggregate((one, next) => one.Join(next))] : [];
}
