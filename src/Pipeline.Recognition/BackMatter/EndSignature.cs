using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The lines at the right end under a text by which its author signs, with where the author works or how to write there: obituaries and review essays name nobody above the text.</summary>
internal static class EndSignature
{
    /// <summary>Where they stand in the flow after the front matter; none where nobody signs.</summary>
    public static IReadOnlyList<FlowItem> Find(IReadOnlyList<FlowItem> flow)
    {
        for (var end = flow.Count; end > 0; end--)
        {
            if (!IsSigned(flow[end - 1])) continue;
            var start = end;
            while (start > 0 && (flow[start - 1].IsEmpty || IsSigned(flow[start - 1]))) start--;
            var lines = flow.Skip(start).Take(end - start).Where(item => !item.IsEmpty).ToList();
            if (lines.Count is > 0 and <= SignOff.MostLines && start > 0 && Names(lines[0].Line!) && lines.Skip(1).Any(item => IsContact(item.Line!))) return lines;
            end = start + 1;
        }

        return [];
    }

    private static bool IsSigned(FlowItem item) => item.Line is { } line && SignOff.IsLine(line);

    private static bool Names(Line line) => AuthorLine.IsAuthorLine(line.SplitAtBreaks()[0]);

    private static bool IsContact(Line line) => PersonWords.IsAddress(line.Words) || ContactPatterns.Email().IsMatch(line.Words);
}
