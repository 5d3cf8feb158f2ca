using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Finds where the front matter ends. The introduction's heading decides where there is one; else the first heading or
/// passage of text after the last abstract or list of keywords; else, without any of them, the first heading or passage
/// after the opening lines. An abstract that nothing closes ends where the look of the text does, or with its first
/// paragraph where it would be longer than any abstract.
/// </summary>
internal sealed class FrontMatterSpan(RecognitionContext context)
{
    private readonly IReadOnlyList<FlowItem> _flow = context.Flow;
    private readonly FrontAnchors _anchors = new(context);

    /// <summary>Index of the first item of the main story that is no front matter.</summary>
    public int End()
    {
        var end = EndByLook();
        var (front, text) = (LastOf(IsOfFront), FirstOf(role => !IsOfFront(role)));
        return text >= 0 && text < end ? text : Math.Max(end, front + 1);
    }

    private static bool IsOfFront(ParagraphRole role) =>
        role is ParagraphRole.Title or ParagraphRole.Subtitle or ParagraphRole.Author or ParagraphRole.Abstract;

    private int FirstOf(Func<ParagraphRole, bool> isMeant) =>
        Enumerable.Range(0, _flow.Count).FirstOrDefault(at => _flow[at].Line?.Format.Role is { } role && isMeant(role), -1);

    private int LastOf(Func<ParagraphRole, bool> isMeant) =>
        Enumerable.Range(0, _flow.Count).LastOrDefault(at => _flow[at].Line?.Format.Role is { } role && isMeant(role), -1);

    private int EndByLook()
    {
        var limit = EndOfText.In(_flow, context.Labels);
        var (epigraph, behind) = (new EpigraphAbove(context, _anchors), new TextBehindAnchors(context, _anchors));
        var introduction = Introduction(limit);
        if (introduction >= 0)
            return epigraph.Before(behind.BeforeTable(introduction));
        var abstractAt = _anchors.First(limit);
        if (abstractAt >= 0)
            return new AbstractEnd(context, _anchors).Find(behind.Find(abstractAt, limit));
        return VerseHead.End(_flow, limit) is > 0 and var verse
            ? verse
            : CorrectedArticle.TextStart(_flow, limit) ?? new TextWithoutAnchors(context, _anchors, epigraph).Find(limit);
    }

    /// <summary>A heading of that name; -1 where there is none, or none but one of a structured abstract.</summary>
    private int Introduction(int limit)
    {
        var found = Enumerable
            .Range(0, limit)
            .Where(at =>
                _flow[at].Line is { } line
                && context.Labels.Whole(line.Words, Label.Introduction) is not null
                && HeadingShape.IsLike(line, context.Habits)
            )
            .ToList();
        if (found.Count == 0)
            return -1;
        var abstractAt = _anchors.Find(0, found[0]);
        if (abstractAt < 0)
            return found[0];
        if (IsNumbered(found[0]) || HasKeywords(abstractAt, found[0]))
            return found[0];
        if (found.Count > 1 && found[1] - abstractAt <= 2 * FrontAnchors.Reach && !_anchors.IsLonger(found[0], found[1]))
            return found[1];
        return IsAbstractPart(found[0], limit) ? -1 : found[0];
    }

    /// <summary>Parts of an abstract carry no numbers.</summary>
    private bool IsNumbered(int at) =>
        _flow[at].Line is { } line && (HeadingNumber.Read(line.Words) is not null || line.List is { IsOrdered: true });

    /// <summary>Keywords end an abstract, so that what stands after them is no part of it.</summary>
    private bool HasKeywords(int start, int end) => Enumerable.Range(start, end - start).Any(_anchors.IsKeywordsAt);

    /// <summary>Keywords follow soon, so that the heading stands inside the abstract.</summary>
    private bool IsAbstractPart(int at, int limit) => _anchors.Find(at, Math.Min(limit, at + FrontAnchors.Reach)) >= 0;
}
