using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The lines under a text by which its author signs, with where the author works or how to write there: obituaries and review essays name nobody above the text.</summary>
internal static class EndSignature
{
    /// <summary>Where they stand in the flow after the front matter; none where nobody signs.</summary>
    public static IReadOnlyList<FlowItem> Find(IReadOnlyList<FlowItem> flow, LabelIndex labels) => AtRight(flow) is { Count: > 0 } lines ? lines : Under(flow, labels);

    /// <summary>The last lines before the references or the end, wherever they stand on the line: names, and under them nothing but addresses.</summary>
    private static List<FlowItem> Under(IReadOnlyList<FlowItem> flow, LabelIndex labels)
    {
        var lines = new List<FlowItem>();
        var list = Enumerable.Range(0, flow.Count).LastOrDefault(at => flow[at].Line is { } line && labels.Whole(line.Words, Label.References) is not null, flow.Count);
        for (var at = list - 1; at > 0 && lines.Count < SignOff.MostLines; at--)
        {
            if (flow[at].IsEmpty) continue;
            if (flow[at].Line is not { List: null, Format.OutlineLevel: null, IsProse: false } line) break;
            lines.Insert(0, flow[at]);
            var parts = lines.SelectMany(item => item.Line!.SplitAtBreaks()).ToList();
            if (Names(line) && !IsContact(parts[0])) return parts.Count > 1 && parts.Skip(1).All(IsContact) ? lines : [];
        }

        return [];
    }

    private static List<FlowItem> AtRight(IReadOnlyList<FlowItem> flow)
    {
        for (var end = flow.Count; end > 0; end--)
        {
            if (!IsSigned(flow[end - 1])) continue;
            var start = end;
            while (start > 0 && (flow[start - 1].IsEmpty || IsSigned(flow[start - 1]))) start--;
            var lines = flow.Skip(start).Take(end - start).Where(item => !item.IsEmpty).ToList();
            if (lines.Count is > 0 and <= SignOff.MostLines && start > 0 && Names(lines[0].Line!) && lines.SelectMany(item => item.Line!.SplitAtBreaks()).Skip(1).Any(IsContact)) return lines;
            end = start + 1;
        }

        return [];
    }

    private static bool IsSigned(FlowItem item) => item.Line is { } line && SignOff.IsLine(line);

    private static bool Names(Line line) => AuthorLine.IsAuthorLine(line.SplitAtBreaks()[0]);

    private static bool IsContact(Line line) => PersonWords.IsAddress(line.Words) || ContactPatterns.Email().IsMatch(line.Words);
}
