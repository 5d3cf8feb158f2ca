using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Finds where the front matter ends. The introduction's heading decides where there is one; else the first heading or
/// passage of text after the last abstract or list of keywords; else, without any of them, the first heading or passage
/// after the opening lines. An abstract that nothing closes ends where the look of the text does, or with its first
/// paragraph where it would be longer than any abstract.
/// </summary>
internal sealed class FrontMatterSpan(RecognitionContext context)
{
    /// <summary>A second abstract begins at most so many items after the end of the first.</summary>
    private const int Reach = 12;

    /// <summary>Words of the longest abstract, with some to spare.</summary>
    public const int LongestAbstract = 700;

    /// <summary>Words of a heading that only its number tells.</summary>
    private const int LongestHeading = 15;

    /// <summary>Fewest words of an abstract of one paragraph.</summary>
    private const int ShortestAbstract = 50;

    /// <summary>Paragraphs of an abstract that begins behind its label; more are the text.</summary>
    private const int MostParagraphs = 3;

    private readonly IReadOnlyList<FlowItem> _flow = context.Flow;

    /// <summary>Index of the first item of the main story that is no front matter.</summary>
    public int End()
    {
        var end = EndByLook();
        var (front, text) = (LastOf(IsOfFront), FirstOf(role => !IsOfFront(role)));
        return text >= 0 && text < end ? text : Math.Max(end, front + 1);
    }

    private static bool IsOfFront(ParagraphRole role) => role is ParagraphRole.Title or ParagraphRole.Subtitle or ParagraphRole.Author or ParagraphRole.Abstract;

    private int FirstOf(Func<ParagraphRole, bool> isMeant) => Enumerable.Range(0, _flow.Count).FirstOrDefault(at => _flow[at].Line?.Format.Role is { } role && isMeant(role), -1);

    private int LastOf(Func<ParagraphRole, bool> isMeant) => Enumerable.Range(0, _flow.Count).LastOrDefault(at => _flow[at].Line?.Format.Role is { } role && isMeant(role), -1);

    private int EndByLook()
    {
        var limit = EndOfText.In(_flow, context.Labels);
        var introduction = Introduction(limit);
        if (introduction >= 0) return BeforeEpigraph(BeforeTable(introduction));
        var abstractAt = FirstAnchor(limit);
        if (abstractAt >= 0) return AfterAbstract(AfterAnchors(abstractAt, limit));
        return VerseHead.End(_flow, limit) is > 0 and var verse ? verse : CorrectedArticle.TextStart(_flow, limit) ?? WithoutAnchors(limit);
    }

    /// <summary>Where the text begins between the last abstract and <paramref name="end"/>, if nothing announces it there.</summary>
    private int AfterAbstract(int end)
    {
        var anchor = Enumerable.Range(0, end).LastOrDefault(at => IsAnchor(_flow[at]), -1);
        if (anchor < 0 || IsKeywordsAt(anchor) || _flow[anchor].Line is null) return end;
        var prose = Enumerable.Range(anchor, end - anchor).Where(at => _flow[at].Line is { IsProse: true } line && !IsPeople(line)).ToList();
        if (prose.Count < 2) return end;
        var isWhole = IsWholeAbstract(anchor, prose);
        if (_flow[prose[0]].Line!.WordCount < ShortestAbstract && !isWhole) return end;
        var changed = prose.FindIndex(at => HasLookOfText(_flow[at].Line!, _flow[prose[0]].Line!));
        if (changed < 0 && !isWhole && !IsLonger(anchor, end)) return end;
        var first = prose[Math.Max(1, changed)];
        context.Findings.Add(AbstractEndAssumed.Rule.At(_flow[first].Source, "Nothing stands between abstract and text; the text was taken to begin here.", Excerpt.Start(_flow[first].Line!.Words)));
        return AfterPeople(prose[Math.Max(1, changed) - 1] + 1, first);
    }

    /// <summary>
    /// An abstract behind its label is one paragraph where so many follow that they are the text, or where they carry marks of
    /// notes; the parts of a structured one have labels of their own.
    /// </summary>
    private bool IsWholeAbstract(int anchor, List<int> prose) =>
        prose[0] == anchor && FrontLabels.RunIn(_flow[anchor].Line!, context.Labels, Label.Abstract) is not null &&
        (prose.Count > MostParagraphs || prose.Skip(1).Any(at => _flow[at].Line!.Inlines.Any(inline => inline is ManuscriptNoteMark))) &&
        !prose.Skip(1).Any(at => _flow[at].Line!.Words.Split(':', '.', '–', '—')[0] is { Length: < 40 } label && SectionWords.IsAbstractPart(label));

    /// <summary>Names and addresses may stand below the abstract.</summary>
    private int AfterPeople(int start, int end)
    {
        var last = Enumerable.Range(start, end - start).LastOrDefault(at => _flow[at].Line is { } line ? IsPeople(line) || PersonWords.IsAddress(line.Words) || HasEmail(line) : TableLines.Of(_flow[at].Table!, 0).Any(HasEmail), start - 1);
        return last + 1;
    }

    private static bool HasEmail(Line line) => ContactPatterns.Email().IsMatch(line.Words);

    /// <summary>Looks as most of the text does and the abstract does not.</summary>
    private bool HasLookOfText(Line line, Line start) => ProseLook.Of(line) == context.Habits.Look && ProseLook.Of(start) != context.Habits.Look;

    /// <summary>An epigraph directly before the first heading belongs to the text.</summary>
    private int BeforeEpigraph(int heading)
    {
        var last = Before(heading);
        if (last >= 0 && _flow[last].Line is { } whole && whole.SplitAtBreaks().Count > 1 && EpigraphShape.Whole(whole, context.Habits) is not null) return last;
        if (last < 0 || _flow[last].Line is not { } source || IsLabelled(source)) return heading;
        var first = last;
        while (last - first < EpigraphShape.MostLines && first > 0 && _flow[first - 1].Line is { } line && IsOfEpigraph(line, source)) first--;
        var lines = _flow.Skip(first).Take(last - first).Select(item => item.Line!).ToList();
        var isSource = EpigraphShape.IsAttribution(source, lines, below: null);
        return EpigraphShape.Is(isSource ? lines : [.. lines, source], isSource ? source : null) ? first : heading;
    }

    private bool IsOfEpigraph(Line line, Line last) => EpigraphShape.IsApart(line, context.Habits) && !IsLabelled(line) && (EpigraphShape.HasStyle(line) || !EpigraphShape.HasStyle(last));

    /// <summary>The last item before a place that is not blank.</summary>
    private int Before(int place)
    {
        var at = place - 1;
        while (at >= 0 && _flow[at].IsEmpty) at--;
        return at;
    }

    private bool IsLabelled(Line line) => line.Words.AsSpan().ContainsAny('@', ':') || context.Labels.AtStart(line.Words, LabelIndex.AllLabels) is not null || IsAnchor(line);

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
    private bool IsLonger(int start, int end) => _flow.Skip(start).Take(end - start).Sum(item => item.Line?.WordCount ?? 0) > LongestAbstract;

    /// <summary>Keywords follow soon, so that the heading stands inside the abstract.</summary>
    private bool IsAbstractPart(int at, int limit) => FindAnchor(at, Math.Min(limit, at + Reach)) >= 0;

    /// <summary>First item from <paramref name="start"/> that announces an abstract or keywords; -1 where none does.</summary>
    private int FindAnchor(int start, int limit)
    {
        for (var at = start; at < limit; at++)
            if (IsAnchor(_flow[at])) return at;
        return -1;
    }

    /// <summary>
    /// The first abstract or keywords; -1 where none stands before so much text that what is headed like an abstract is a
    /// summary at its end, as a German or Dutch conclusion may be.
    /// </summary>
    private int FirstAnchor(int limit)
    {
        var words = 0;
        var headings = 0;
        for (var at = 0; at < limit && words <= LongestAbstract && headings <= 1; at++)
        {
            if (IsAnchor(_flow[at])) return at;
            if (_flow[at].Line is not { } line) continue;
            if (line.IsProse) words += IsPeople(line) ? 0 : line.WordCount;
            else if (line.Format.OutlineLevel is not null && !IsFrontHeading(line) && FollowedByProse(at, limit)) headings++;
        }

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
            else if (AfterBeside(at, limit) is { } after)
            {
                at = after - 1;
            }
            else if (hasText && IsKeywordsAt(anchor) && IsTableOfText(at, anchor))
            {
                return WithHeading(at, anchor);
            }
            else if (_flow[at].Line is { IsEmpty: false } line && IsBodyStart(line, hasText && (IsKeywordsAt(anchor) || HoldsText(anchor))))
            {
                var next = FindAnchor(at, EndOfReach(at, IsKeywordsAt(anchor), limit));
                if (next < 0) return line.IsProse ? WithHeading(at, anchor) : at;
                at = next - 1;
            }
        }

        return limit;
    }

    /// <summary>Behind the highlights or summary that a line begins; null where it begins none.</summary>
    private int? AfterBeside(int start, int limit)
    {
        if (_flow[start].Line is not { } heading) return null;
        if (AbstractKinds.RunIn(heading) is not null || AbstractKinds.LengthOfJel(heading) > 0) return start + 1;
        if (AbstractKinds.Of(heading) is null) return null;
        var (at, isList) = (start + 1, false);
        while (at < limit && _flow[at] is var item && (item.IsEmpty || (item.Line is { } line && !IsAnchor(line) && !HeadingShape.IsLike(line, context.Habits) && AbstractKinds.IsItem(line))))
        {
            isList |= !item.IsEmpty;
            at++;
        }

        return !isList && at < limit && _flow[at].Line is { } text && !IsAnchor(text) && !HeadingShape.IsLike(text, context.Habits) ? at + 1 : at;
    }

    /// <summary>The place, or that of the line above it that stands out from the text: light headings are told by what follows them.</summary>
    private int WithHeading(int at, int anchor)
    {
        var above = Before(at);
        if (above <= anchor || _flow[above].Line is not { } line) return at;
        if (IsCaptionOf(at, line)) return above;
        if (HeadingShape.Score(line, context.Habits) < HeadingShape.Certain - 1) return at;
        var isList = context.Labels.Whole(_flow[anchor].Line?.Words ?? string.Empty, Label.Keywords) is not null && (Before(above) == anchor || line.Words.AsSpan().ContainsAny(',', ';'));
        return isList || IsFrontHeading(line) || IsPeople(line) || HasEmail(line) || PersonWords.IsAddress(line.Words) || Months.IsDate(line.Words) ? at : above;
    }

    /// <summary>The first table of data behind the keywords with its heading, as data papers have one; the place where none stands there.</summary>
    private int BeforeTable(int introduction)
    {
        var anchor = Enumerable.Range(0, introduction).LastOrDefault(at => IsAnchor(_flow[at]), -1);
        if (anchor < 0 || _flow[anchor].Line is null || !IsKeywordsAt(anchor)) return introduction;
        var table = Enumerable.Range(anchor + 1, introduction - anchor - 1).FirstOrDefault(at => IsTableOfText(at, anchor), -1);
        return table < 0 ? introduction : WithHeading(table, anchor);
    }

    /// <summary>"Table 1. Specifications" over a table.</summary>
    private bool IsCaptionOf(int at, Line line) => _flow[at].Table is not null && new CaptionReader(context).Read(line) is { Label: not null, IsTable: not false };

    /// <summary>A table of several rows that says nothing about authors, with rules or under a heading.</summary>
    private bool IsTableOfText(int at, int anchor) =>
        _flow[at].Table is { } table && IsData(table) && (table.HasBorders || WithHeading(at, anchor) < at);

    private static bool IsData(ManuscriptTable table) =>
        table is { Columns: > 1, Rows.Count: > 2 } && !TableShape.IsLayout(table) && !TableLines.Of(table, 0).Any(HasEmail);

    /// <summary>
    /// How far from a heading a further abstract is looked for; after keywords and a heading by style no further than to
    /// the first text, which would be that of the article.
    /// </summary>
    private int EndOfReach(int at, bool hasKeywords, int limit)
    {
        var end = Math.Min(limit, at + Reach);
        if (!hasKeywords || _flow[at].Line?.Format.OutlineLevel is null) return end;
        for (var next = at + 1; next < end; next++)
            if (_flow[next].Line is { IsProse: true } line && !IsAnchor(line) && !IsPeople(line) && !LicenceLines.IsLicence(line)) return next;
        return end;
    }

    /// <summary>A layout table that holds an abstract holds the whole of it.</summary>
    private bool HoldsText(int at) => _flow[at].Table is { } table && TableLines.Of(table, 0).Any(line => line.IsProse);

    private bool IsBodyStart(Line line, bool proseCounts) =>
        (HeadingShape.IsLike(line, context.Habits) && !IsFrontHeading(line)) ||
        (proseCounts && (line.IsProse || IsFirstHeading(line)) && !LicenceLines.IsLicence(line) && !IsPeople(line) && context.Labels.RunIn(line.Words, [.. FrontLabels.Statements, Label.Notes]) is null);

    /// <summary>A list of names, or addresses behind marks, long enough to look like text.</summary>
    private static bool IsPeople(Line line) => AuthorLine.IsAuthorLine(line) || AuthorMarks.IsMarkedAddress(line);

    /// <summary>"1. Arrivals" after the keywords, however plain.</summary>
    private static bool IsFirstHeading(Line line) =>
        line.WordCount <= LongestHeading && HeadingNumber.Read(line.Words) is { Label: "1" or "I", Length: var length } && line.Words[length - 2] is '.' or ')' && !PersonWords.IsAddress(line.Words);

    private int WithoutAnchors(int limit)
    {
        var start = TitleHead.End(_flow, context.Habits, limit);
        var lines = start > 0 ? 1 : 0;
        var isTitlePage = false;
        for (var at = start; at < limit; at++)
        {
            if (IsTableUnderNames(at)) return at;
            if (_flow[at].Line is not { IsEmpty: false } line || IsFrontHeading(line) || line.HasStyle("title") || line.HasStyle("titel") || ReviewedWork.Is(line) || (lines == 0 && Genre.Is(line))) continue;
            if (line.HasStyle("author") || IsAboutPeople(line) || SignedNotes.IsLedTo(line, _flow.Take(at)))
            {
                isTitlePage = true;
                continue;
            }

            if (line.IsProse && line.WordCount >= 25 && !LicenceLines.IsLicence(line)) return NextHeading(at, limit) ?? (start > 0 ? BeforeEpigraph(at) : at);
            if (lines > 0 && HeadingShape.IsLike(line, context.Habits) && (line.Format.OutlineLevel is not null || FollowedByProse(at, limit))) return at;
            if (lines == 0 && line.Format.OutlineLevel is not null && FollowedByProse(at, limit) && !HeadingShape.IsOnlyTop(line, _flow)) return at;
            lines++;
        }

        return isTitlePage ? limit : PlainHead.End(_flow, limit);
    }

    /// <summary>Cells that say nothing of authors under a line that names these: a list of other people, or words side by side.</summary>
    private bool IsTableUnderNames(int at) =>
        _flow[at].Table is { Columns: > 1 } table && _flow.Take(at).Any(item => item.Line is { IsProse: false } line && AuthorLine.IsAuthorLine(line)) &&
        !IsAnchor(_flow[at]) && !TableLines.Of(table, 0).Any(line => HasEmail(line) || PersonWords.IsAddress(line.Words) || AuthorMarks.StartsWithMark(line) || context.Labels.AtStart(line.Words, LabelIndex.AllLabels) is not null);

    private bool IsAboutPeople(Line line) =>
        (AuthorMarks.StartsWithMark(line) && (PersonWords.IsAddress(line.Words) || line.Words.Contains('@', StringComparison.Ordinal))) ||
        context.Labels.RunIn(line.Words, FrontLabels.Statements) is not null;

    /// <summary>
    /// One or two paragraphs before the first heading are an abstract without heading, where that heading opens an article
    /// or they do not look like the text; else the text begins with them.
    /// </summary>
    private int? NextHeading(int start, int limit)
    {
        var prose = 0;
        for (var at = start; at < limit && prose <= 2; at++)
        {
            if (_flow[at].Line is not { IsEmpty: false } line) continue;
            if (HeadingShape.IsLike(line, context.Habits)) return start > 0 && (IsOpening(line) || ProseLook.Of(_flow[start].Line!) != context.Habits.Look) ? at : null;
            prose++;
        }

        return null;
    }

    private bool IsOpening(Line line) => context.Labels.Whole(line.Words, Label.Introduction) is not null;

    private bool FollowedByProse(int at, int limit)
    {
        var next = at + 1;
        while (next < limit && _flow[next].IsEmpty) next++;
        return next < limit && _flow[next].Line is { } line && (line.IsProse || HeadingShape.IsLike(line, context.Habits));
    }

    private bool IsAnchor(FlowItem item) => item.Line is { } line ? IsAnchor(line) : TableLines.Of(item.Table!, 0).SelectMany(new LabelBreaks(context.Labels).Part).Any(IsAnchor);

    private bool IsAnchor(Line line) =>
        context.Labels.Whole(line.Words, Label.Abstract, Label.Keywords) is not null ||
        FrontLabels.RunIn(line, context.Labels, Label.Abstract) is not null || FrontLabels.RunIn(line, context.Labels, Label.Keywords) is not null ||
        line.HasStyle("abstract");

    private bool IsKeywordsAt(int at) => _flow[at].Line is { } line ? IsKeywords(line) : TableLines.Of(_flow[at].Table!, 0).Any(IsKeywords);

    private bool IsKeywords(Line line) => context.Labels.AtStart(line.Words, Label.Keywords) is not null;

    private bool IsFrontHeading(Line line) =>
        context.Labels.Whole(line.Words, FrontLabels.Headings) is not null || context.Labels.RunIn(line.Words, FrontLabels.Headings) is not null;
}
