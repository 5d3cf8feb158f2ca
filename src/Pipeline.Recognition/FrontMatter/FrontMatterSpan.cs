using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Finds where the front matter ends. The introduction's heading decides where there is one; else the first heading or
/// passage of text after the last abstract or list of keywords; else, without any of them, the first heading or passage
/// after the opening lines.
/// </summary>
internal sealed class FrontMatterSpan(RecognitionContext context)
{
    /// <summary>A second abstract begins at most so many items after the end of the first.</summary>
    private const int Reach = 12;

    private readonly IReadOnlyList<FlowItem> _flow = context.Flow;

    /// <summary>Index of the first item of the main story that is no front matter.</summary>
    public int End()
    {
        var limit = ReferencesStart();
        var introduction = Introduction(limit);
        if (introduction >= 0) return BeforeEpigraph(introduction);
        var abstractAt = FindAnchor(0, limit);
        return abstractAt >= 0 ? AfterAnchors(abstractAt, limit) : WithoutAnchors(limit);
    }

    /// <summary>
    /// An epigraph directly before the first heading belongs to the text: up to four lines in italics or indented, and a line
    /// with a dash or at the right end under them.
    /// </summary>
    private int BeforeEpigraph(int heading)
    {
        const int MostLines = 4;
        var at = Before(heading);
        if (at < 1 || _flow[at].Line is not { } source || IsLabelled(source)) return heading;
        var first = at;
        while (at - first < MostLines && first > 0 && _flow[first - 1].Line is { HasWords: true } line && IsApart(line) && !IsLabelled(line)) first--;
        return first < at && (Attributions.IsDashed(source) || Attributions.IsAtEnd(source, _flow[at - 1].Line!)) ? first : heading;
    }

    /// <summary>The last item before a place that is not blank.</summary>
    private int Before(int place)
    {
        var at = place - 1;
        while (at >= 0 && _flow[at].IsEmpty) at--;
        return at;
    }

    private bool IsApart(Line line) => !line.Features.IsBold && (line.Features.IsItalic || line.Format.IndentStart - context.Habits.IndentStart >= new Points(18));

    private bool IsLabelled(Line line) => line.Words.AsSpan().ContainsAny('@', ':') || context.Labels.AtStart(line.Words, Enum.GetValues<Label>()) is not null || IsAnchor(line);

    /// <summary>A heading of that name; -1 where there is none, or none but one of a structured abstract.</summary>
    private int Introduction(int limit)
    {
        var found = Enumerable.Range(0, limit).Where(at => _flow[at].Line is { } line && context.Labels.Whole(line.Words, Label.Introduction) is not null && HeadingShape.IsLike(line, context.Habits)).ToList();
        if (found.Count == 0) return -1;
        var abstractAt = FindAnchor(0, found[0]);
        if (abstractAt < 0) return found[0];
        if (IsNumbered(found[0]) || HasKeywords(abstractAt, found[0])) return found[0];
        if (found.Count > 1 && found[1] - abstractAt <= 2 * Reach && !IsLonger(found[0], found[1])) return found[1];
        return IsAbstractPart(found[0], limit) ? -1 : found[0];
    }

    /// <summary>Parts of an abstract carry no numbers.</summary>
    private bool IsNumbered(int at) => _flow[at].Line is { } line && (HeadingNumber.Read(line.Words) is not null || line.List is { IsOrdered: true });

    /// <summary>Keywords end an abstract, so that what stands after them is no part of it.</summary>
    private bool HasKeywords(int start, int end) => Enumerable.Range(start, end - start).Any(IsKeywordsAt);

    /// <summary>Holds more text than a structured abstract would.</summary>
    private bool IsLonger(int start, int end) => _flow.Skip(start).Take(end - start).Sum(item => item.Line?.WordCount ?? 0) > 700;

    /// <summary>Keywords follow soon, so that the heading stands inside the abstract.</summary>
    private bool IsAbstractPart(int at, int limit) => FindAnchor(at, Math.Min(limit, at + Reach)) >= 0;

    /// <summary>First item from <paramref name="start"/> that announces an abstract or keywords; -1 where none does.</summary>
    private int FindAnchor(int start, int limit)
    {
        for (var at = start; at < limit; at++)
            if (IsAnchor(_flow[at])) return at;
        return -1;
    }

    private int AfterAnchors(int anchor, int limit)
    {
        var hasText = false;
        for (var at = anchor; at < limit; at++)
        {
            if (IsAnchor(_flow[at]))
            {
                anchor = at;
                hasText = _flow[at].Line is not { } line || IsKeywords(line) || line.IsProse;
            }
            else if (_flow[at].Line is { IsEmpty: false } line && IsBodyStart(line, hasText && IsKeywordsAt(anchor)))
            {
                var next = FindAnchor(at, Math.Min(limit, at + Reach));
                if (next < 0) return at;
                at = next - 1;
            }
        }

        return limit;
    }

    private bool IsBodyStart(Line line, bool proseCounts) =>
        (HeadingShape.IsLike(line, context.Habits) && !IsFrontHeading(line)) || (proseCounts && line.IsProse && !LicenceLines.IsLicence(line));

    private int WithoutAnchors(int limit)
    {
        var lines = 0;
        var isTitlePage = false;
        for (var at = 0; at < limit; at++)
        {
            if (_flow[at].Line is not { IsEmpty: false } line || IsFrontHeading(line) || line.HasStyle("title") || line.HasStyle("titel")) continue;
            if (line.HasStyle("author") || IsAboutPeople(line))
            {
                isTitlePage = true;
                continue;
            }

            if (line.IsProse && line.WordCount >= 25 && !LicenceLines.IsLicence(line)) return NextStyledHeading(at, limit) ?? at;
            if (lines > 0 && HeadingShape.IsLike(line, context.Habits) && (line.Format.OutlineLevel is not null || FollowedByProse(at, limit))) return at;
            if (lines == 0 && line.Format.OutlineLevel is not null && FollowedByProse(at, limit) && !HeadingShape.IsOnlyTop(line, _flow)) return at;
            lines++;
        }

        return isTitlePage ? limit : 0;
    }

    private bool IsAboutPeople(Line line) =>
        (AuthorMarks.StartsWithMark(line) && (PersonWords.IsAddress(line.Words) || line.Words.Contains('@', StringComparison.Ordinal))) ||
        context.Labels.RunIn(line.Words, FrontLabels.Statements) is not null;

    /// <summary>One or two paragraphs before the first styled heading are an abstract without heading.</summary>
    private int? NextStyledHeading(int start, int limit)
    {
        var prose = 0;
        for (var at = start; at < limit && prose <= 2; at++)
        {
            if (_flow[at].Line is not { IsEmpty: false } line) continue;
            if (HeadingShape.IsLike(line, context.Habits)) return start > 0 ? at : null;
            prose++;
        }

        return null;
    }

    private bool FollowedByProse(int at, int limit)
    {
        var next = at + 1;
        while (next < limit && _flow[next].IsEmpty) next++;
        return next < limit && _flow[next].Line is { } line && (line.IsProse || HeadingShape.IsLike(line, context.Habits));
    }

    private bool IsAnchor(FlowItem item) => item.Line is { } line ? IsAnchor(line) : TableLines.Of(item.Table!, 0).SelectMany(cell => LabelBreaks.Part(cell, context.Labels)).Any(IsAnchor);

    private bool IsAnchor(Line line) =>
        context.Labels.Whole(line.Words, Label.Abstract, Label.Keywords) is not null ||
        FrontLabels.RunIn(line, context.Labels, Label.Abstract) is not null || FrontLabels.RunIn(line, context.Labels, Label.Keywords) is not null ||
        line.HasStyle("abstract");

    private bool IsKeywordsAt(int at) => _flow[at].Line is { } line ? IsKeywords(line) : TableLines.Of(_flow[at].Table!, 0).Any(IsKeywords);

    private bool IsKeywords(Line line) => context.Labels.AtStart(line.Words, Label.Keywords) is not null;

    private bool IsFrontHeading(Line line) =>
        context.Labels.Whole(line.Words, FrontLabels.Headings) is not null || context.Labels.RunIn(line.Words, FrontLabels.Headings) is not null;

    private int ReferencesStart()
    {
        for (var at = _flow.Count - 1; at >= 0; at--)
            if (_flow[at].Line is { } line && context.Labels.Whole(line.Words, Label.References) is not null) return at;
        return _flow.Count;
    }
}
