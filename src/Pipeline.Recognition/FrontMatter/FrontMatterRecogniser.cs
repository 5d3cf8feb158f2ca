using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>What the front matter holds.</summary>
/// <param name="Meta">As printed.</param>
/// <param name="Statements">Statements that belong after the text: funding, interests, thanks.</param>
/// <param name="Text">Passages that belong to no part of the front matter and so begin the text.</param>
/// <param name="Thanks">Sentences of thanks in notes about the authors.</param>
/// <param name="IsSigned">The signature under the text names the authors.</param>
internal sealed record RecognisedFront(ArticleMeta Meta, IReadOnlyList<LabelledStatement> Statements, IReadOnlyList<Line> Text, IReadOnlyList<Line> Thanks, bool IsSigned);

/// <summary>Reads the front matter, each step claiming its lines: labelled things first, then what place and form tell.</summary>
internal sealed class FrontMatterRecogniser(RecognitionContext context)
{
    /// <param name="signature">Lines under the text that name the authors where the front matter names none.</param>
    public RecognisedFront Recognise(IReadOnlyList<FlowItem> items, IReadOnlyList<Line> signature)
    {
        var lines = new FrontLines(Lay(items));
        LeaveNotesToAuthors(lines);
        new TypistLines(context).LeaveOut(lines);
        var permissions = LicenceLines.Find(lines);
        var history = new HistoryDates(context.Labels).Find(lines);
        var journal = new JournalLines(context);
        journal.Take(lines);
        ReadHeaders(journal, history, ref permissions);
        var abstracts = new Abstracts(context);
        abstracts.Find(lines);
        var statements = new Statements(context).Find(lines);
        var disclosures = new Statements(context).FindUnlabelled(lines, abstracts.FirstLine ?? lines.Count);
        var runningTitle = FindRunningTitle(lines);
        ClaimLabels(lines);
        var genre = Genre.Find(lines);
        var works = ReviewedWorks(lines, genre);
        var titles = FindTitles(lines, genre, works, [.. abstracts.Found]);
        DropRepeatedTitle(lines, titles.Title);
        var epigraphs = new FrontEpigraphs(context).Take(lines, titles.LastLine, abstracts.FirstLine ?? lines.Count);
        var supervisors = new Supervisors(context).Take(lines);
        var titleNotes = NotesOfTitle(lines, titles);
        var (people, isSigned) = FindPeople(lines, titles.LastLine, abstracts.FirstLine ?? lines.Count, new([.. signature]));
        var articleType = genre?.ArticleType ?? KindByShape.TypeOf(works.Count > 0, people.Contribs, KindByShape.WholeOf(titles.Title.Content, titles.Subtitle));
        var corrected = CorrectedArticle.Take(lines, articleType, context);
        abstracts.TakeUnannounced(lines);
        var figures = new FrontPictures(context).Take(lines, titles.LastLine);
        var isKnown = !titles.Title.Content.IsEmpty && !(people.Contribs.IsEmpty && abstracts.Found.IsEmpty);
        var notes = new FrontLeftovers(context).Take(lines, titles, isKnown);
        ReportStaleTitle(titles.Title);
        var meta = new ArticleMeta
        {
            ArticleType = articleType,
            Products = works.Select((at, index) => ReviewedWork.Read(lines[at], index + 1)).ToSeq(),
            Subject = genre?.Subject,
            Doi = journal.Doi,
            Title = titles.Title,
            Subtitle = titles.Subtitle,
            TranslatedTitles = titles.Translated,
            RunningTitle = runningTitle,
            Contribs = people.Contribs,
            OtherContribs = people.Others,
            Affs = people.Affs,
            AuthorNotes = [.. titleNotes, .. people.Notes, .. supervisors, .. notes.AuthorNotes, .. disclosures],
            Volume = journal.Line?.Volume,
            Issue = journal.Line?.Issue,
            Published = journal.Line?.Date,
            FirstPage = journal.Line?.FirstPage,
            JournalLine = journal.Line,
            Related = corrected is null ? [] : [corrected],
            History = history.ToSeq(),
            Permissions = permissions,
            Abstracts = abstracts.Found,
            KwdGroups = abstracts.Keywords,
        };
        return new(meta, statements, [.. figures, .. epigraphs, .. notes.Text], people.Thanks, isSigned);
    }

    /// <summary>The lines that name what is reviewed, in an article that is a review by its genre, its signature or an ISBN.</summary>
    private static List<int> ReviewedWorks(FrontLines lines, Genre? genre)
    {
        var works = lines.Free().Where(at => at != genre?.At && ReviewedWork.Is(lines[at])).ToList();
        var isReview = genre?.ArticleType == "book-review" || works.Exists(at => lines[at].Words.Contains("ISBN", StringComparison.OrdinalIgnoreCase)) || lines.Free().Any(at => Reviewer.IsSigned(lines[at]));
        if (!isReview) return [];
        foreach (var at in works) lines.Claim(at);
        return works;
    }

    /// <summary>A review without a title of its own is called as what it reviews.</summary>
    private FoundTitles FindTitles(FrontLines lines, Genre? genre, List<int> works, IReadOnlyList<Abstract> abstracts)
    {
        var titles = new Titles(context, [.. abstracts.Select(found => found.Language)]);
        var named = works.Select(at => ReviewedWork.TitleOf(lines[at])).FirstOrDefault();
        if (named is not null && lines.Free().All(at => at == genre?.At || AuthorLine.IsAuthorLine(lines[at]) || Reviewer.IsSigned(lines[at]) || PersonWords.IsAddress(lines[at].Words) || ContactPatterns.Email().IsMatch(lines[at].Words)))
        {
            if (genre is not null)
            {
                lines.Claim(genre.At);
                context.Claims.Add(new(lines[genre.At].Source, "article-type"));
            }

            return titles.Only(named, works[0]);
        }

        return titles.WithThoseOverAbstracts(lines, genre is null ? titles.Find(lines) : genre.TitlesWithout(lines, titles, context), abstracts);
    }

    /// <summary>Paragraphs and the text of layout tables as one run of lines.</summary>
    private List<Line> Lay(IReadOnlyList<FlowItem> items)
    {
        var lines = new List<Line>();
        foreach (var item in items)
        {
            if (item.Line is { } line) lines.Add(line);
            else
            {
                lines.AddRange(TableLines.Of(FrontTable.InOrder(item.Table!, context.Labels), lines.Count == 0 ? 0 : lines.Max(known => known.Cell)).SelectMany(new LabelBreaks(context.Labels).Part));
                context.Findings.Add(MetadataInTable.Rule.At(item.Source, "A table before the text only places front matter; it was read as text."));
            }
        }

        return lines;
    }

    private void LeaveNotesToAuthors(FrontLines lines)
    {
        var hasAuthors = false;
        for (var at = 0; at < lines.Count; at++)
        {
            var isAbstract = context.Labels.AtStart(lines[at].Words, Label.Abstract) is not null || lines[at].HasStyle("abstract");
            if (isAbstract && hasAuthors) return;
            if (!lines[at].HasWords || !(AuthorLine.IsAuthorLine(lines[at]) || lines[at].HasStyle("author"))) continue;
            var notes = lines[at].Inlines.OfType<ManuscriptNoteMark>().Select(mark => mark.NoteId).ToList();
            context.Notes.LeaveToAuthors(notes);
            hasAuthors |= notes.Count > 0;
        }
    }

    /// <summary>Page headers and feet give what the front matter lacks; the rest of them is made anew.</summary>
    private void ReadHeaders(JournalLines journal, List<HistoryDate> history, ref Permissions permissions)
    {
        foreach (var header in context.Manuscript.Headers.OrderBy(header => header.Kind != HeaderKind.First).ThenBy(header => header.IsFooter))
        {
            var lines = new FrontLines([.. Lay(header).SelectMany(WithDatesApart)]);
            ReportObjects(header, lines);
            var isRead = journal.Line?.Volume is null && journal.Take(lines);
            if (permissions.Raw is null)
            {
                permissions = LicenceLines.Find(lines);
                isRead |= permissions.Raw is not null;
            }

            if (history.Count == 0)
            {
                history.AddRange(new HistoryDates(context.Labels).Find(lines));
                isRead |= history.Count > 0;
            }

            if (isRead) context.Findings.Add(MetadataInHeader.Rule.At(new SourceRef(header.Part), $"Front matter stands in a page {(header.IsFooter ? "foot" : "header")}; it was read from there.", journal.Line?.Raw ?? permissions.Raw));
            ReportPagination(header, lines);
        }
    }

    /// <summary>The parts of a foot that names dates among other things, between the signs that part them.</summary>
    private IEnumerable<Line> WithDatesApart(Line line)
    {
        if (!context.Labels.All(line.Text, FrontLabels.History).Any()) return [line];
        int[] ends = [.. Enumerable.Range(0, line.Text.Length).Where(at => line.Text[at] is '•' or '·' or '|'), line.Text.Length];
        return ends.Select((end, index) => (Start: index == 0 ? 0 : ends[index - 1] + 1, End: end)).Select(part => line.Slice(part.Start, part.End - part.Start));
    }

    /// <summary>Tables only place the words of a header, and its pictures are the journal's.</summary>
    private void ReportObjects(HeaderFooter header, FrontLines lines)
    {
        foreach (var table in header.Blocks.OfType<ManuscriptTable>())
            context.Findings.Add(LayoutTableRead.Rule.At(table.Source, "A table in a running head or foot only places words; it was read as text."));
        for (var at = 0; at < lines.Count; at++) new FrontPictures(context).LeaveOut(lines[at]);
    }

    private static List<Line> Lay(HeaderFooter header) =>
        [.. header.Blocks.SelectMany(block => block is ManuscriptTable table ? TableLines.Of(table, 0) : [new Line((ManuscriptParagraph)block)])];

    private void ReportPagination(HeaderFooter header, FrontLines lines)
    {
        var left = string.Join(" / ", lines.Free().Select(at => lines[at].Words));
        if (left.Length > 0) context.Findings.Add(PaginationMatterLeftOut.Rule.At(new SourceRef(header.Part), $"Running {(header.IsFooter ? "foot" : "head")} left out: {Excerpt.Start(left)}", left));
    }

    private string? FindRunningTitle(FrontLines lines)
    {
        foreach (var at in lines.Free().ToList())
        {
            if (context.Labels.RunIn(lines[at].Text, Label.RunningTitle) is not { } label) continue;
            lines.Claim(at);
            return LineText.Clean(lines[at].Text[label.End..].TrimStart(' ', ':', '.', '-', '–', '—'));
        }

        return null;
    }

    /// <summary>Labels that only head a group of facts ("Article Info :") have said what they had to say.</summary>
    private void ClaimLabels(FrontLines lines)
    {
        foreach (var at in lines.Free().Where(at => context.Labels.Whole(lines[at].Words, Label.ArticleInfo, Label.OpenAccess, Label.Doi) is not null).ToList())
            lines.Claim(at);
    }

    /// <summary>The lines that the sign behind the title leads to.</summary>
    private List<AuthorNote> NotesOfTitle(FrontLines lines, FoundTitles titles)
    {
        var notes = new List<AuthorNote>();
        if (titles.NoteSign is not { } sign) return notes;
        foreach (var at in lines.Free().ToList())
        {
            if (AuthorMarks.Leading(lines[at]) is not { } mark || mark.Label != sign) continue;
            lines.Claim(at);
            context.Claims.Add(new(lines[at].Slice(0, mark.Length).Span, "fn"));
            notes.Add(new("other", context.Inlines.Convert(lines[at].From(mark.Length), ContentKind.Prose), lines[at].Source));
        }

        return notes;
    }

    /// <summary>The title stands again after a cover page, where in capitals it could pass for names.</summary>
    private void DropRepeatedTitle(FrontLines lines, Titled title)
    {
        var words = title.Content.PlainText();
        foreach (var at in lines.Free().Where(at => words.Length > 0 && Sameness.Key(lines[at].Words) == Sameness.Key(words)).ToList())
        {
            lines.Claim(at);
            context.Findings.Add(LeftOutText.Rule.At(lines[at].Source, "The title is printed a second time; the repetition was left out.", lines[at].Words));
        }
    }

    private (People People, bool IsSigned) FindPeople(FrontLines lines, int titleLine, int abstractLine, FrontLines signature)
    {
        var reader = new PeopleReader(context);
        reader.Read(lines, titleLine, abstractLine, isSigned: signature.Count > 0);
        if (reader.People.Authors.Count == 0 && titleLine >= 0 && Standfirst.AuthorIn(lines[titleLine]) is { } author) reader.ReadName(author);
        var isSigned = reader.People.Authors.Count == 0 && signature.Count > 0 && reader.ReadSignature(signature);
        return (new PeopleLinker(context, reader.People).Link(), isSigned);
    }

    private void ReportStaleTitle(Titled title)
    {
        var words = title.Content.PlainText();
        if (words.Length > 0 && context.Manuscript.Properties.Title is { Length: > 0 } stale && !stale.Equals(words, StringComparison.OrdinalIgnoreCase))
            context.Findings.Add(StaleDocumentTitle.Rule.At(new SourceRef("docProps/core.xml"), "The file's properties carry another title, which was not used.", stale, words));
    }
}
