using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds where the text begins in a manuscript that announces neither abstract nor keywords.</summary>
internal sealed class TextWithoutAnchors(RecognitionContext context, FrontAnchors anchors, EpigraphAbove epigraph)
{
    private readonly IReadOnlyList<FlowItem> _flow = context.Flow;

    public int Find(int limit)
    {
        var start = TitleHead.End(_flow, context.Habits, limit);
        var lines = start > 0 ? 1 : 0;
        var isTitlePage = false;
        for (var at = start; at < limit; at++)
        {
            if (IsTableUnderNames(at))
                return at;
            if (
                _flow[at].Line is not { IsEmpty: false } line
                || anchors.IsFrontHeading(line)
                || line.HasStyle("title")
                || line.HasStyle("titel")
                || ReviewedWork.Is(line)
                || (lines == 0 && Genre.Is(line))
            )
                continue;
            if (line.HasStyle("author") || IsAboutPeople(line) || SignedNotes.IsLedTo(line, _flow.Take(at)))
            {
                isTitlePage = true;
                continue;
            }

            if (line.IsProse && line.WordCount >= 25 && !LicenceLines.IsLicence(line))
                return NextHeading(at, limit) ?? (start > 0 ? epigraph.Before(at) : at);
            if (
                lines > 0
                && HeadingShape.IsLike(line, context.Habits)
                && (line.Format.OutlineLevel is not null || anchors.FollowedByProse(at, limit))
            )
                return at;
            if (
                lines == 0
                && line.Format.OutlineLevel is not null
                && anchors.FollowedByProse(at, limit)
                && !HeadingShape.IsOnlyTop(line, _flow)
            )
                return at;
            lines++;
        }

        return isTitlePage ? limit : PlainHead.End(_flow, limit);
    }

    /// <summary>Cells that say nothing of authors under a line that names these: a list of other people, or words side by side.</summary>
    private bool IsTableUnderNames(int at) =>
        _flow[at].Table is { Columns: > 1 } table
        && _flow.Take(at).Any(item => item.Line is { IsProse: false } line && AuthorLine.IsAuthorLine(line))
        && !anchors.IsAnchor(_flow[at])
        && !TableLines
            .Of(table, 0)
            .Any(line =>
                FrontAnchors.HasEmail(line)
                || PersonWords.IsAddress(line.Words)
                || AuthorMarks.StartsWithMark(line)
                || context.Labels.AtStart(line.Words, LabelIndex.AllLabels) is not null
            );

    private bool IsAboutPeople(Line line) =>
        (AuthorMarks.StartsWithMark(line) && (PersonWords.IsAddress(line.Words) || line.Words.Contains('@', StringComparison.Ordinal)))
        || context.Labels.RunIn(line.Words, FrontLabels.Statements) is not null;

    /// <summary>
    /// One or two paragraphs before the first heading are an abstract without heading, where that heading opens an article
    /// or they do not look like the text; else the text begins with them.
    /// </summary>
    private int? NextHeading(int start, int limit)
    {
        var prose = 0;
        for (var at = start; at < limit && prose <= 2; at++)
        {
            if (_flow[at].Line is not { IsEmpty: false } line)
                continue;
            if (HeadingShape.IsLike(line, context.Habits))
                return start > 0 && (IsOpening(line) || ProseLook.Of(_flow[start].Line!) != context.Habits.Look) ? at : null;
            prose++;
        }

        return null;
    }

    private bool IsOpening(Line line) => context.Labels.Whole(line.Words, Label.Introduction) is not null;
}
