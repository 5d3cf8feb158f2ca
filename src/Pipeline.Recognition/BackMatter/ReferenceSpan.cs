using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Where the reference list stands among the items after the front matter.</summary>
/// <param name="Heading">Its heading; null where its shape alone told it.</param>
/// <param name="Start">First entry.</param>
/// <param name="End">The item after the last entry.</param>
internal sealed record ReferenceSpan(BodyItem? Heading, int Start, int End)
{
    /// <summary>Fewest entries that make a list without a heading.</summary>
    private const int FewestEntries = 3;

    public static ReferenceSpan? Find(List<BodyItem> items, LabelIndex labels)
    {
        for (var at = items.Count - 1; at >= 0; at--)
        {
            var item = items[at];
            if (item.Role is ItemRole.Text or ItemRole.Heading && labels.Whole(item.Line!.Words, Label.References) is not null && IsHeading(items, at))
                return new(item, at + 1, EndOf(items, at + 1, labels));
        }

        return ByShape(items, labels);
    }

    /// <summary>A line that looks like a heading ends the list: it names another part, and no group of entries.</summary>
    public static bool EndsAt(List<BodyItem> items, int at, LabelIndex labels) =>
        IsNamedPart(items[at].Line!, labels) || (IsOtherPart(items[at].Line!) && !ReferenceGroups.IsHeading(items, at));

    private static bool IsNamedPart(Line line, LabelIndex labels) =>
        labels.Whole(line.Words, BackSections.Labels) is not null || labels.AtStart(line.Words, Label.Appendix) is not null;

    /// <summary>The first line of an entry may look like a heading too.</summary>
    private static bool IsOtherPart(Line line) =>
        !ReferenceShape.IsStart(line) && (line.Format.OutlineLevel is not null || line.Features.IsCapitals || line.Features.IsBold);

    private static bool IsHeading(List<BodyItem> items, int at) =>
        items[at].Role == ItemRole.Heading || items.Skip(at + 1).FirstOrDefault(item => item.Role != ItemRole.Blank) is { Line: { } line } && ReferenceShape.IsStart(line);

    /// <summary>The list ends at a heading that is no entry, or where objects and what follows them are no entries.</summary>
    private static int EndOf(List<BodyItem> items, int start, LabelIndex labels)
    {
        for (var at = start; at < items.Count; at++)
        {
            var item = items[at];
            if (item.Role is ItemRole.Object or ItemRole.Taken or ItemRole.Passage || item.Line?.Format.Role == ParagraphRole.Text) return at;
            if (item.Role == ItemRole.Heading && EndsAt(items, at, labels)) return at;
        }

        return items.Count;
    }

    /// <summary>The last run of entries, at the end of the text or before a back section.</summary>
    private static ReferenceSpan? ByShape(List<BodyItem> items, LabelIndex labels)
    {
        var last = items.FindLastIndex(item => item.IsText && IsEntry(item.Line!));
        if (last < 0) return null;
        var start = last;
        var entries = 0;
        for (var at = last; at >= 0 && (items[at].Role == ItemRole.Blank || (items[at].IsText && IsEntry(items[at].Line!))); at--)
        {
            if (items[at].Role == ItemRole.Blank) continue;
            start = at;
            entries++;
        }

        var isAtEnd = items.Skip(last + 1).All(item => item.Role is ItemRole.Blank or ItemRole.Heading || item.Line is null || labels.AtStart(item.Line.Words, Label.Appendix) is not null || item.Line.WordCount < 30);
        return entries >= FewestEntries && isAtEnd ? new(null, start, last + 1) : null;
    }

    private static bool IsEntry(Line line) =>
        line.HasStyle("bibliography") || line.Paragraph.MadeBy == "BIBLIOGRAPHY" || (ReferenceShape.IsStart(line) && (line.Format.FirstLine < Vocabulary.Points.Zero || ReferenceShape.LabelLength(line.Words) is not null || NameBeforeYear(line)));

    private static bool NameBeforeYear(Line line)
    {
        var bracket = line.Words.IndexOf('(', StringComparison.Ordinal);
        return bracket is > 3 and < 200 && line.Words.Length > bracket + 5 && line.Words[bracket + 1] is '1' or '2' && line.Words[..bracket].Contains(',', StringComparison.Ordinal) && line.WordCount < 60;
    }
}
