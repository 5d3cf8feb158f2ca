using Pipeline.Recognition.MainText;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Tells headings within a reference list ("Archives", "Primary sources") from its entries and from what follows it.</summary>
/// <param name="list">The heading of the list; null where it has none.</param>
internal sealed class ReferenceGroups(BodyItem? list)
{
    /// <summary>Words of the longest heading of a group.</summary>
    private const int LongestHeading = 8;

    /// <summary>So many of the lines below a heading show what stands under it.</summary>
    private const int Looked = 3;

    /// <summary>
    /// A short line without figures that consists of the names of kinds of sources, whatever stands below it, or that
    /// most lines below it show to be the heading of entries.
    /// </summary>
    public bool IsHeading(IReadOnlyList<BodyItem> items, int at)
    {
        if (
            items[at].Role is not (ItemRole.Text or ItemRole.Heading)
            || items[at].Line is not { WordCount: > 0 and <= LongestHeading } line
            || IsSentence(line.Words)
        )
            return false;
        var below = items
            .Skip(at + 1)
            .Where(item => item.Role != ItemRole.Blank)
            .TakeWhile(item => item.IsText || item.Role == ItemRole.Heading)
            .Select(item => item.Line!)
            .Where(next => ReferenceShape.IsEntry(next) || !ReferenceGroupWords.IsHeading(next.Words))
            .Take(Looked)
            .ToList();
        if (below.Count == 0)
            return false;
        if (ReferenceGroupWords.IsHeading(line.Words))
            return !below[0].IsProse
                || ReferenceShape.IsEntry(below[0])
                || (list is not null && line.Features.StandsOutFrom(below[0].Features));
        if (line.Words.Any(char.IsDigit))
            return false;
        if (IsBelowList(items[at]) && IsOverEntries(items, at))
            return true;
        if (below.Count(ReferenceShape.IsEntry) * 2 <= below.Count)
            return false;
        return line.Format.OutlineLevel is not null
            || line.Features.StandsOutFrom(below[0].Features)
            || line.Features.Size > below[0].Features.Size
            || (line.IsCentred && !below[0].IsCentred);
    }

    /// <summary>A heading of the author's own that stands deeper than that of the list is part of it.</summary>
    private bool IsBelowList(BodyItem item) =>
        item.Heading is { IsStyled: true } own && list?.Heading is { IsStyled: true } above && own.Level > above.Level;

    /// <summary>Whether an entry stands among the first lines down to the next heading on the level of the list; those of archives look like none.</summary>
    private bool IsOverEntries(IReadOnlyList<BodyItem> items, int at) =>
        items
            .Skip(at + 1)
            .TakeWhile(item => item.IsText || item.Role == ItemRole.Blank || (item.Role == ItemRole.Heading && IsBelowList(item)))
            .Where(item => item.IsText)
            .Take(Looked)
            .Any(item => ReferenceShape.IsEntry(item.Line!));

    /// <summary>Ends in a stop that is not the only sign, as an entry does.</summary>
    private static bool IsSentence(string words) => words[^1] == '.' && words.AsSpan(..^1).ContainsAny('.', ',');
}
