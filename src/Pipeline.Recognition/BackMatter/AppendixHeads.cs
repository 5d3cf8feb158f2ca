using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Parts what an appendix is called by from what it holds: "Appendix A. Interview guide" on one line, or "APPENDIX A" with
/// its title on the next.
/// </summary>
internal sealed class AppendixHeads(RecognitionContext context)
{
    /// <summary>Words of the longest line that may be a title under the name of its appendix.</summary>
    private const int LongestTitle = 20;

    public void Part(List<BodyItem> items)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (
                items[at] is not { Role: ItemRole.Heading, Heading: { Label: null } heading }
                || AppendixTitle.NameLength(heading.Title.Text, context.Labels) is not { } length
            )
                continue;
            var name = Named(heading.Title.Slice(0, length).Words);
            if (AppendixTitle.AfterName(heading.Title, length) is { HasWords: true } title)
                items[at].Heading = heading with { Label = name, Title = title };
            else if (TitleBelow(items, at) is { } below)
                Join(items[at], below, name);
            else
                continue;
            PutBelow(items, at);
        }
    }

    /// <summary>"Appendix A.1" is a part of "Appendix A", where one stands above it, however alike their headings look.</summary>
    private void PutBelow(List<BodyItem> items, int at)
    {
        var heading = items[at].Heading!;
        if (AppendixTitle.NumberOf(heading.Label!, context.Labels)?.Split('.') is not [var letter, _])
            return;
        var whole = items.FindLastIndex(
            at,
            item =>
                item.Role == ItemRole.Heading
                && AppendixTitle.NumberOf(item.Heading!.Label ?? item.Heading.Title.Words, context.Labels) == letter
        );
        if (whole >= 0 && items[whole].Heading!.Level >= heading.Level)
            items[at].Heading = heading with { Level = items[whole].Heading!.Level + 1 };
    }

    /// <summary>The title in the next line: a heading that has no number, is no appendix and was not put below it by its style, or a line that stands out from text below it.</summary>
    private BodyItem? TitleBelow(List<BodyItem> items, int at)
    {
        var next = at + 1;
        while (next < items.Count && items[next].Role == ItemRole.Blank)
            next++;
        if (
            next == items.Count
            || items[next].Line is not { WordCount: <= LongestTitle } line
            || AppendixTitle.Is(line.Words, context.Labels)
        )
            return null;
        if (items[next] is { Role: ItemRole.Heading, Heading: { Label: null } heading })
            return IsSameLook(items[at], line) || (!heading.IsStyled && heading.Level > items[at].Heading!.Level && !HasEqual(items, next))
                ? items[next]
                : null;
        return
            items[next].IsText
            && line.List is null
            && (line.IsCentred || line.Features.IsBold)
            && !Sentence.IsClosed(line.Words)
            && TypedList.Read(line) is null
            ? items[next]
            : null;
    }

    private static bool IsSameLook(BodyItem item, Line line) =>
        item.Line!.Features == line.Features && item.Line.Format.OutlineLevel == line.Format.OutlineLevel;

    /// <summary>Another heading of its level in the same appendix: both are parts of it.</summary>
    private static bool HasEqual(List<BodyItem> items, int at)
    {
        var level = items[at].Heading!.Level;
        return items
            .Skip(at + 1)
            .Where(item => item.Role == ItemRole.Heading)
            .TakeWhile(item => item.Heading!.Level >= level)
            .Any(item => item.Heading!.Level == level);
    }

    private static void Join(BodyItem item, BodyItem below, string name)
    {
        item.Heading = item.Heading! with { Label = name, Title = below.Line!.Trimmed() };
        (below.Role, below.Heading) = (ItemRole.Taken, null);
    }

    /// <summary>The name as labels are printed: in small letters behind the first, but for its letter or number.</summary>
    private static string Named(string words)
    {
        if (words.Any(char.IsLower))
            return words;
        var end = words.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : words.Length;
        return words[..1] + words[1..end].ToLowerInvariant() + words[end..];
    }
}
