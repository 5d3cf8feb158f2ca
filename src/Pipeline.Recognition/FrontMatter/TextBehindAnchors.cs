using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds where the text begins behind abstracts and keywords: with a heading, with text, or with a table of data under its heading.</summary>
internal sealed class TextBehindAnchors(RecognitionContext context, FrontAnchors anchors)
{
    /// <summary>Words of a heading that only its number tells.</summary>
    private const int LongestHeading = 15;

    private readonly IReadOnlyList<FlowItem> _flow = context.Flow;

    public int Find(int anchor, int limit)
    {
        var hasText = false;
        for (var at = anchor; at < limit; at++)
        {
            if (anchors.IsAnchor(_flow[at]))
            {
                anchor = at;
                hasText = _flow[at].Line is not { } line || anchors.IsKeywords(line) || line.IsProse;
            }
            else if (AfterBeside(at, limit) is { } after)
            {
                at = after - 1;
            }
            else if (hasText && anchors.IsKeywordsAt(anchor) && IsTableOfText(at, anchor))
            {
                return WithHeading(at, anchor);
            }
            else if (
                _flow[at].Line is { IsEmpty: false } line
                && IsBodyStart(line, hasText && (anchors.IsKeywordsAt(anchor) || HoldsText(anchor)))
            )
            {
                var next = anchors.Find(at, EndOfReach(at, anchors.IsKeywordsAt(anchor), limit));
                if (next < 0)
                    return line.IsProse ? WithHeading(at, anchor) : at;
                at = next - 1;
            }
        }

        return limit;
    }

    /// <summary>The first table of data behind the keywords with its heading, as data papers have one; the place where none stands there.</summary>
    public int BeforeTable(int introduction)
    {
        var anchor = Enumerable.Range(0, introduction).LastOrDefault(at => anchors.IsAnchor(_flow[at]), -1);
        if (anchor < 0 || _flow[anchor].Line is null || !anchors.IsKeywordsAt(anchor))
            return introduction;
        var table = Enumerable.Range(anchor + 1, introduction - anchor - 1).FirstOrDefault(at => IsTableOfText(at, anchor), -1);
        return table < 0 ? introduction : WithHeading(table, anchor);
    }

    /// <summary>Behind the highlights or summary that a line begins; null where it begins none.</summary>
    private int? AfterBeside(int start, int limit)
    {
        if (_flow[start].Line is not { } heading)
            return null;
        if (AbstractKinds.RunIn(heading) is not null || AbstractKinds.LengthOfJel(heading) > 0)
            return start + 1;
        if (AbstractKinds.Of(heading) is null)
            return null;
        var (at, isList) = (start + 1, false);
        while (
            at < limit
            && _flow[at] is var item
            && (
                item.IsEmpty
                || (
                    item.Line is { } line
                    && !anchors.IsAnchor(line)
                    && !HeadingShape.IsLike(line, context.Habits)
                    && AbstractKinds.IsItem(line)
                )
            )
        )
        {
            isList |= !item.IsEmpty;
            at++;
        }

        return !isList && at < limit && _flow[at].Line is { } text && !anchors.IsAnchor(text) && !HeadingShape.IsLike(text, context.Habits)
            ? at + 1
            : at;
    }

    /// <summary>The place, or that of the line above it that stands out from the text: light headings are told by what follows them.</summary>
    private int WithHeading(int at, int anchor)
    {
        var above = anchors.LastBefore(at);
        if (above <= anchor || _flow[above].Line is not { } line)
            return at;
        if (IsCaptionOf(at, line))
            return above;
        if (HeadingShape.Score(line, context.Habits) < HeadingShape.Certain - 1)
            return at;
        var isList =
            context.Labels.Whole(_flow[anchor].Line?.Words ?? string.Empty, Label.Keywords) is not null
            && (anchors.LastBefore(above) == anchor || line.Words.AsSpan().ContainsAny(',', ';'));
        return
            isList
            || anchors.IsFrontHeading(line)
            || FrontAnchors.IsPeople(line)
            || FrontAnchors.HasEmail(line)
            || PersonWords.IsAddress(line.Words)
            || Months.IsDate(line.Words)
            ? at
            : above;
    }

    /// <summary>"Table 1. Specifications" over a table.</summary>
    private bool IsCaptionOf(int at, Line line) =>
        _flow[at].Table is not null && new CaptionReader(context).Read(line) is { Label: not null, IsTable: not false };

    /// <summary>A table of several rows that says nothing about authors, with rules or under a heading.</summary>
    private bool IsTableOfText(int at, int anchor) =>
        _flow[at].Table is { } table && IsData(table) && (table.HasBorders || WithHeading(at, anchor) < at);

    private static bool IsData(ManuscriptTable table) =>
        table is { Columns: > 1, Rows.Count: > 2 } && !TableShape.IsLayout(table) && !TableLines.Of(table, 0).Any(FrontAnchors.HasEmail);

    /// <summary>
    /// How far from a heading a further abstract is looked for; after keywords and a heading by style no further than to
    /// the first text, which would be that of the article.
    /// </summary>
    private int EndOfReach(int at, bool hasKeywords, int limit)
    {
        var end = Math.Min(limit, at + FrontAnchors.Reach);
        if (!hasKeywords || _flow[at].Line?.Format.OutlineLevel is null)
            return end;
        for (var next = at + 1; next < end; next++)
            if (
                _flow[next].Line is { IsProse: true } line
                && !anchors.IsAnchor(line)
                && !FrontAnchors.IsPeople(line)
                && !LicenceLines.IsLicence(line)
            )
                return next;
        return end;
    }

    /// <summary>A layout table that holds an abstract holds the whole of it.</summary>
    private bool HoldsText(int at) => _flow[at].Table is { } table && TableLines.Of(table, 0).Any(line => line.IsProse);

    private bool IsBodyStart(Line line, bool proseCounts) =>
        (HeadingShape.IsLike(line, context.Habits) && !anchors.IsFrontHeading(line))
        || (
            proseCounts
            && (line.IsProse || IsFirstHeading(line))
            && !LicenceLines.IsLicence(line)
            && !FrontAnchors.IsPeople(line)
            && context.Labels.AtStart(AuthorMarks.WithoutSigns(line.Words), Label.Corresponding) is null
            && context.Labels.RunIn(line.Words, [.. FrontLabels.Statements, Label.Notes]) is null
        );

    /// <summary>"1. Arrivals" after the keywords, however plain.</summary>
    private static bool IsFirstHeading(Line line) =>
        line.WordCount <= LongestHeading
        && HeadingNumber.Read(line.Words) is { Label: "1" or "I", Length: var length }
        && line.Words[length - 2] is '.' or ')'
        && !PersonWords.IsAddress(line.Words);
}
