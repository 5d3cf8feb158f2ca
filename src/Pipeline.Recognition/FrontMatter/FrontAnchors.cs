using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Tells the lines that announce an abstract or keywords, between which and the text the front matter ends, and others that only front matter has.</summary>
internal sealed class FrontAnchors(RecognitionContext context)
{
    /// <summary>Words of the longest abstract, with some to spare.</summary>
    public const int LongestAbstract = 700;

    /// <summary>A second abstract begins at most so many items after the end of the first.</summary>
    public const int Reach = 12;

    /// <summary>Weight of the headings that may stand over text before an abstract.</summary>
    private const int MostHeadings = 2;

    private readonly IReadOnlyList<FlowItem> _flow = context.Flow;

    public bool IsAnchor(FlowItem item) =>
        item.Line is { } line
            ? IsAnchor(line)
            : TableLines.Of(item.Table!, 0).SelectMany(new LabelBreaks(context.Labels).Part).Any(IsAnchor);

    public bool IsAnchor(Line line) =>
        context.Labels.Whole(line.Words, Label.Abstract, Label.Keywords) is not null
        || FrontLabels.RunIn(line, context.Labels, Label.Abstract) is not null
        || FrontLabels.RunIn(line, context.Labels, Label.Keywords) is not null
        || line.HasStyle("abstract");

    public bool IsKeywordsAt(int at) => _flow[at].Line is { } line ? IsKeywords(line) : TableLines.Of(_flow[at].Table!, 0).Any(IsKeywords);

    public bool IsKeywords(Line line) => context.Labels.AtStart(line.Words, Label.Keywords) is not null;

    public bool IsFrontHeading(Line line) =>
        context.Labels.Whole(line.Words, FrontLabels.Headings) is not null
        || context.Labels.RunIn(line.Words, FrontLabels.Headings) is not null;

    /// <summary>First item from <paramref name="start"/> that announces an abstract or keywords; -1 where none does.</summary>
    public int Find(int start, int limit)
    {
        for (var at = start; at < limit; at++)
            if (IsAnchor(_flow[at]))
                return at;
        return -1;
    }

    /// <summary>
    /// The first abstract or keywords; -1 where none stands before so much text that what is headed like an abstract is a
    /// summary at its end, as a German or Dutch conclusion may be.
    /// </summary>
    public int First(int limit)
    {
        var words = 0;
        var headings = 0;
        for (var at = 0; at < limit && words <= LongestAbstract && headings <= MostHeadings; at++)
        {
            if (IsAnchor(_flow[at]))
                return at;
            if (_flow[at].Line is not { } line)
                continue;
            if (line.IsProse)
                words += IsPeople(line) ? 0 : line.WordCount;
            else if (!IsFrontHeading(line))
                headings += WeightOfHeading(line, at, limit);
        }

        return -1;
    }

    /// <summary>How surely a line heads text: a heading by style or number counts as two of those told by their look over a paragraph.</summary>
    private int WeightOfHeading(Line line, int at, int limit)
    {
        if (line.Format.OutlineLevel is not null)
            return FollowedByProse(at, limit) ? 2 : 0;
        if (
            !HeadingShape.IsLike(line, context.Habits)
            || PersonWords.IsAddress(line.Words)
            || SectionWords.IsAbstractPart(line.Words.TrimEnd(':', '.'))
        )
            return 0;
        if (LineBehind(at, limit) is not { IsProse: true } text || IsPeople(text))
            return 0;
        return HeadingNumber.Read(line.Words) is not null ? 2
            : IsPeople(line) ? 0
            : 1;
    }

    /// <summary>Holds more text than a structured abstract would.</summary>
    public bool IsLonger(int start, int end) =>
        _flow.Skip(start).Take(end - start).Sum(item => item.Line?.WordCount ?? 0) > LongestAbstract;

    public bool FollowedByProse(int at, int limit) =>
        LineBehind(at, limit) is { } line && (line.IsProse || HeadingShape.IsLike(line, context.Habits));

    /// <summary>The next item that is not blank, where it is a line.</summary>
    private Line? LineBehind(int at, int limit)
    {
        var next = at + 1;
        while (next < limit && _flow[next].IsEmpty)
            next++;
        return next < limit ? _flow[next].Line : null;
    }

    /// <summary>The last item before a place that is not blank.</summary>
    public int LastBefore(int place)
    {
        var at = place - 1;
        while (at >= 0 && _flow[at].IsEmpty)
            at--;
        return at;
    }

    /// <summary>A list of names, or addresses behind marks, long enough to look like text.</summary>
    public static bool IsPeople(Line line) => AuthorLine.IsAuthorLine(line) || AuthorMarks.IsMarkedAddress(line);

    public static bool HasEmail(Line line) => ContactPatterns.Email().IsMatch(line.Words);
}
