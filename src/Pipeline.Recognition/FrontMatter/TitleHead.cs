using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// The head of a manuscript without abstract: a title in letters larger than all others, whatever stands above it, and under it
/// a subtitle and names, which in bold or capitals could pass for headings.
/// </summary>
internal static class TitleHead
{
    /// <summary>A title stands among so many lines from the top.</summary>
    private const int Reach = 6;

    /// <summary>How much larger than the text, in points, the letters of a title are at the least.</summary>
    private static readonly Points Larger = new(2);

    /// <summary>Index of the first item that is no part of the head; 0 where no letters tell one.</summary>
    public static int End(IReadOnlyList<FlowItem> flow, Habits habits, int limit)
    {
        if (Title(flow, habits, limit) is not { } title)
            return 0;
        var end = title + 1;
        for (var at = end; at < limit; at++)
        {
            if (flow[at].IsEmpty)
                continue;
            if (flow[at].Line is not { } line || !(IsSubtitle(line, flow[title].Line!, habits) || IsByLine(flow, at, habits)))
                break;
            end = at + 1;
        }

        return end;
    }

    /// <summary>The one line among the first, text not among them, whose letters are larger than those of every other line.</summary>
    private static int? Title(IReadOnlyList<FlowItem> flow, Habits habits, int limit)
    {
        var first = Enumerable
            .Range(0, limit)
            .Where(at => !flow[at].IsEmpty)
            .Take(Reach)
            .TakeWhile(at => flow[at].Line is { IsProse: false })
            .ToList();
        if (first.Count == 0 || habits.Size <= Points.Zero)
            return null;
        var largest = first.MaxBy(at => flow[at].Line!.Features.Size);
        var size = flow[largest].Line!.Features.Size;
        var isAlone = flow.Where((item, at) => at != largest && item.Line is { HasWords: true })
            .All(item => item.Line!.Features.Size < size);
        return isAlone && size >= habits.Size + Larger && flow[largest].Line is { Format: { OutlineLevel: null, Role: null } }
            ? largest
            : null;
    }

    /// <summary>In letters between those of title and text.</summary>
    private static bool IsSubtitle(Line line, Line title, Habits habits) =>
        line is { IsProse: false, Format: { OutlineLevel: null, Role: null } }
        && line.Features.Size > habits.Size
        && line.Features.Size < title.Features.Size
        && SectionWords.TypeOf(line.Words) is null
        && HeadingNumber.Read(line.Words) is null;

    /// <summary>Names, or how to reach somebody; names that look as a heading further down does are one.</summary>
    private static bool IsByLine(IReadOnlyList<FlowItem> flow, int at, Habits habits)
    {
        var line = flow[at].Line!;
        if (line is not { IsProse: false, Format: { OutlineLevel: null, Role: null } })
            return false;
        if (ContactPatterns.Email().IsMatch(line.Words) || PersonWords.IsAddressOnly(line.Words))
            return true;
        return AuthorLine.IsAuthorLine(line)
            && !AuthorsReader.IsLoneWord(line)
            && !flow.Skip(at + 1)
                .Any(item =>
                    item.Line is { HasWords: true } other
                    && other.Features == line.Features
                    && other.IsCentred == line.IsCentred
                    && HeadingShape.IsLike(other, habits)
                );
    }
}
