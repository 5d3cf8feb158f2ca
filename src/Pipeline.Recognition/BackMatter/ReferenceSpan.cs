using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Where the reference list stands among the items after the front matter.</summary>
/// <param name="Heading">Its heading; null where its shape alone told it.</param>
/// <param name="First">Its first item: the heading, or the first entry where it has none, or the heading of a group before it.</param>
/// <param name="End">The item after the last entry.</param>
internal sealed record ReferenceSpan(BodyItem? Heading, int First, int End)
{
    /// <summary>Fewest entries that make a list without a heading, or under that of notes.</summary>
    private const int FewestEntries = 3;

    /// <summary>Fewest entries under a heading that says nothing of references.</summary>
    private const int FewestUnderHeading = 2;

    public static ReferenceSpan? Find(List<BodyItem> items, LabelIndex labels) =>
        Under(items, labels, Label.References, IsHeading)
        ?? Under(items, labels, Label.Notes, IsAboveEntries)
        ?? ByContent(items)
        ?? ByShape(items, labels);

    private static ReferenceSpan? Under(List<BodyItem> items, LabelIndex labels, Label label, Func<List<BodyItem>, int, bool> isHeading)
    {
        for (var at = items.Count - 1; at >= 0; at--)
        {
            var item = items[at];
            if (
                item.Role is not (ItemRole.Text or ItemRole.Heading)
                || labels.Whole(item.Line!.Words, label) is null
                || !isHeading(items, at)
            )
                continue;
            var first = FirstOf(items, at, labels);
            return new(
                labels.Whole(items[first].Line!.Words, Label.References) is null ? item : items[first],
                first,
                EndOf(items, at + 1, labels, new(item))
            );
        }

        return null;
    }

    /// <summary>Where a list ends that another one follows further down; null where no heading of a list over nothing but entries stands here.</summary>
    public static int? EarlierAt(List<BodyItem> items, int at, LabelIndex labels)
    {
        if (items[at].Role != ItemRole.Heading || labels.Whole(items[at].Line!.Words, Label.References) is null)
            return null;
        var (entries, others) = Below(items, at);
        return entries >= FewestUnderHeading && entries > others * 3
            ? at + 1 + items.Skip(at + 1).TakeWhile(item => item.Role is ItemRole.Text or ItemRole.Blank).Count()
            : null;
    }

    /// <summary>
    /// A line that looks like a heading ends the list: it names another part, and no group of entries. Before headings are
    /// found, <paramref name="groups"/> knows of none.
    /// </summary>
    public static bool EndsAt(List<BodyItem> items, int at, LabelIndex labels, ReferenceGroups? groups = null) =>
        IsNamedPart(items[at].Line!, labels) || (IsOtherPart(items[at].Line!) && !(groups ?? new(null)).IsHeading(items, at));

    private static bool IsNamedPart(Line line, LabelIndex labels) =>
        labels.Whole(line.Words, BackSections.Labels) is not null || labels.AtStart(line.Words, Label.Appendix) is not null;

    /// <summary>The first line of an entry may look like a heading too.</summary>
    private static bool IsOtherPart(Line line) =>
        !ReferenceShape.IsStart(line) && (line.Format.OutlineLevel is not null || line.Features.IsCapitals || line.Features.IsBold);

    private static bool IsHeading(List<BodyItem> items, int at) =>
        items[at].Role == ItemRole.Heading
        || (
            items.Skip(at + 1).FirstOrDefault(item => item.Role != ItemRole.Blank && !IsOfGroup(item)) is { Line: { } line }
            && ReferenceShape.IsEntry(line)
        )
        || IsAboveGroups(items, at);

    private static bool IsOfGroup(BodyItem item) =>
        item.Role is ItemRole.Text or ItemRole.Heading && ReferenceGroupWords.IsHeading(item.Line!.Words);

    /// <summary>The heading of a kind of sources stands right below, of archives perhaps, whose entries look like none; under it or the next are entries.</summary>
    private static bool IsAboveGroups(List<BodyItem> items, int at) =>
        items.Skip(at + 1).FirstOrDefault(item => item.Role != ItemRole.Blank) is { } next
        && IsOfGroup(next)
        && items
            .Skip(at + 1)
            .TakeWhile(item => item.Role is ItemRole.Text or ItemRole.Blank || IsOfGroup(item))
            .Count(item => item.IsText && ReferenceShape.IsEntry(item.Line!)) >= FewestUnderHeading;

    /// <summary>What stands under a heading is a list of references where most of it looks so, whatever the heading says.</summary>
    private static bool IsAboveEntries(List<BodyItem> items, int at)
    {
        var (entries, others) = Below(items, at);
        return entries >= FewestEntries && entries > others;
    }

    /// <summary>How many lines down to the next heading look like entries, and how many do not.</summary>
    private static (int Entries, int Others) Below(List<BodyItem> items, int at)
    {
        var lines = items
            .Skip(at + 1)
            .TakeWhile(item => item.Role is ItemRole.Text or ItemRole.Blank)
            .Where(item => item.IsText)
            .Select(item => item.Line!)
            .ToList();
        var entries = lines.Count(ReferenceShape.IsEntry);
        return (entries, lines.Count - entries);
    }

    /// <summary>
    /// The last part of a divided list may be headed by a word for the whole ("Quellen" before "Literatur"): headings of
    /// kinds of sources over entries just before it belong to the list, as do others over nothing but entries, and one for
    /// the whole above them, even where what stands between are archives, whose entries look like none. What nothing stands before is the text, which cites many works where it is short.
    /// </summary>
    private static int FirstOf(List<BodyItem> items, int heading, LabelIndex labels)
    {
        var (first, isAbove) = (heading, false);
        var text = items.FindIndex(item => item.Role is not (ItemRole.Blank or ItemRole.Heading));
        for (var at = heading - 1; at > text; at--)
        {
            if (items[at].Role is ItemRole.Blank or ItemRole.Text)
                continue;
            if (items[at].Role != ItemRole.Heading)
                break;
            var (entries, others) = Below(items, at);
            if (labels.Whole(items[at].Line!.Words, Label.References) is not null && entries >= others)
                return at;
            if (
                !isAbove
                && (
                    (ReferenceGroupWords.IsHeading(items[at].Line!.Words) && entries > others)
                    || (entries >= FewestUnderHeading && others == 0 && !IsPartOfText(items, at))
                )
            )
                first = at;
            else if (ReferenceGroupWords.IsHeading(items[at].Line!.Words))
                isAbove = true;
            else
                break;
        }

        return first;
    }

    /// <summary>A section of the argument whose every paragraph cites a work, so that it has the year and the signs of an entry.</summary>
    private static bool IsPartOfText(List<BodyItem> items, int heading) =>
        SectionWords.TypeOf(items[heading].Line!.Words) is not null
        || items
            .Skip(heading + 1)
            .TakeWhile(item => item.Role is ItemRole.Text or ItemRole.Blank)
            .Any(item => item.IsText && ReferenceShape.IsCitingText(item.Line!));

    /// <summary>The list ends at a heading that is no entry, or where objects and what follows them are no entries.</summary>
    private static int EndOf(List<BodyItem> items, int start, LabelIndex labels, ReferenceGroups groups)
    {
        var tail = new ReferenceTail(items, labels);
        for (var at = start; at < items.Count; at++)
        {
            var item = items[at];
            if (item.Role is ItemRole.Object or ItemRole.Taken or ItemRole.Passage || item.Line?.Format.Role == ParagraphRole.Text)
                return at;
            if (item.Role == ItemRole.Heading && EndsAt(items, at, labels, groups))
                return at;
            if (at > start && item.IsText && tail.IsAt(at))
                return at;
        }

        return items.Count;
    }

    /// <summary>
    /// The last sections that hold nothing but entries, whatever their headings say ("Works by …", "Other references"). Where
    /// there are several, each is a group of a list without a heading.
    /// </summary>
    private static ReferenceSpan? ByContent(List<BodyItem> items)
    {
        var last = items.FindLastIndex(item => item.Role == ItemRole.Heading);
        while (last >= 0 && EntriesUnder(items, last).Count == 0)
            last = last == 0 ? -1 : items.FindLastIndex(last - 1, item => item.Role == ItemRole.Heading);
        if (last < 0)
            return null;
        var (first, entries) = (last, EntriesUnder(items, last));
        for (
            var at = items.FindLastIndex(Math.Max(0, first - 1), item => item.Role == ItemRole.Heading);
            at >= 0 && at < first && EntriesUnder(items, at) is { Count: > 0 } above;
            at = items.FindLastIndex(Math.Max(0, first - 1), item => item.Role == ItemRole.Heading)
        )
        {
            first = at;
            entries.AddRange(above);
        }

        var sure = entries.Count(line => IsEntry(line) || ReferenceShape.IsWorkByYear(line));
        if (entries.Count < FewestUnderHeading || !ReferenceShape.AreMost(sure, entries.Count))
            return null;
        var next = items.FindIndex(last + 1, item => item.Role == ItemRole.Heading);
        return new(first == last ? items[first] : null, first, next < 0 ? items.Count : next);
    }

    /// <summary>The lines of a section down to the next heading; none where one of them reads like no entry, or anything else stands there.</summary>
    private static List<Line> EntriesUnder(List<BodyItem> items, int heading)
    {
        var below = items
            .Skip(heading + 1)
            .TakeWhile(item => item.Role != ItemRole.Heading)
            .Where(item => item.Role != ItemRole.Blank)
            .ToList();
        return below.TrueForAll(item => item.IsText && (ReferenceShape.IsEntry(item.Line!) || ReferenceShape.IsWorkByYear(item.Line!)))
            ? below.ConvertAll(item => item.Line!)
            : [];
    }

    /// <summary>The last run of entries, at the end of the text or before a back section.</summary>
    private static ReferenceSpan? ByShape(List<BodyItem> items, LabelIndex labels)
    {
        var last = items.FindLastIndex(item => item.IsText && IsEntry(item.Line!));
        if (last < 0)
            return null;
        var start = last;
        var entries = 0;
        for (var at = last; at >= 0 && (items[at].Role == ItemRole.Blank || (items[at].IsText && IsEntry(items[at].Line!))); at--)
        {
            if (items[at].Role == ItemRole.Blank)
                continue;
            start = at;
            entries++;
        }

        var isAtEnd = items
            .Skip(last + 1)
            .All(item =>
                item.Role is ItemRole.Blank or ItemRole.Heading
                || item.Line is null
                || labels.AtStart(item.Line.Words, Label.Appendix) is not null
                || item.Line.WordCount < 30
            );
        return entries >= FewestEntries && isAtEnd ? new(null, start, last + 1) : null;
    }

    private static bool IsEntry(Line line) =>
        line.HasStyle("bibliography")
        || line.Paragraph.MadeBy == "BIBLIOGRAPHY"
        || (
            ReferenceShape.IsStart(line)
            && (
                line.Format.FirstLine < Vocabulary.Points.Zero || ReferenceShape.LabelLength(line.Words) is not null || NameBeforeYear(line)
            )
        );

    private static bool NameBeforeYear(Line line)
    {
        var bracket = line.Words.IndexOf('(', StringComparison.Ordinal);
        return bracket is > 3 and < 200
            && line.Words.Length > bracket + 5
            && line.Words[bracket + 1] is '1' or '2'
            && line.Words[..bracket].Contains(',', StringComparison.Ordinal)
            && line.WordCount < 60;
    }
}
