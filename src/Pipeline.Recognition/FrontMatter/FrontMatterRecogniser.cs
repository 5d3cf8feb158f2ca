using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Reads the front matter, each step claiming its lines, of which those after it see no more: what labels announce, then the
/// title, then what stands between title and abstract – epigraphs, supervisors and notes of the title before the names, which
/// would take them – and at last an abstract without heading, pictures and what is left.
/// </summary>
internal sealed class FrontMatterRecogniser(RecognitionContext context)
{
    /// <param name="items">What stands before the text.</param>
    /// <param name="closing">What stands behind it and is front matter all the same.</param>
    /// <param name="signature">Lines under the text that name the authors where the front matter names none.</param>
    public RecognisedFront Recognise(IReadOnlyList<FlowItem> items, IReadOnlyList<FlowItem> closing, IReadOnlyList<Line> signature)
    {
        var lines = LinesOf(items, closing);
        LeaveNotesToAuthors(lines);
        var behindTitle = new TitleNotes(context).Take(lines);
        new TypistLines(context).LeaveOut(lines);
        var imprint = FrontImprint.Read(context, lines);
        var citedAs = OwnCitations.LeaveOut(lines, context);
        var announced = TakeAnnounced(lines);
        var head = FindHead(lines, [.. announced.Abstracts.Found]);
        var epigraphs = new FrontEpigraphs(context).Take(lines, head.Titles.LastLine, announced.AbstractLine);
        var supervisors = new Supervisors(context).Take(lines);
        var titleNotes = NotesOfTitle(lines, head.Titles);
        var (people, isSigned) = FindPeople(lines, head.Titles.LastLine, announced.AbstractLine, new([.. signature]));
        var articleType =
            head.Genre?.ArticleType
            ?? KindByShape.TypeOf(
                head.Works.Count > 0,
                people.Contribs,
                KindByShape.WholeOf(head.Titles.Title.Content, head.Titles.Subtitle)
            );
        var corrected = CorrectedArticle.Take(lines, articleType, context);
        announced.Abstracts.TakeUnannounced(lines);
        var figures = new FrontPictures(context).Take(lines, head.Titles.LastLine);
        var isKnown = !head.Titles.Title.Content.IsEmpty && !(people.Contribs.IsEmpty && announced.Abstracts.Found.IsEmpty);
        var leftovers = new FrontLeftovers(context).Take(lines, head.Titles, isKnown);
        ReportStaleTitle(head.Titles.Title);
        var meta = WithHead(imprint, lines, head) with
        {
            ArticleType = articleType,
            CitedAs = citedAs,
            RunningTitle = announced.RunningTitle,
            Contribs = people.Contribs,
            OtherContribs = people.Others,
            Affs = people.Affs,
            AuthorNotes =
            [
                .. titleNotes,
                .. behindTitle,
                .. people.Notes,
                .. supervisors,
                .. leftovers.AuthorNotes,
                .. announced.Disclosures,
            ],
            Related = corrected is null ? [] : [corrected],
            Abstracts = announced.Abstracts.Found,
            KwdGroups = announced.Abstracts.Keywords is { IsEmpty: false } printed ? printed : KeywordsOfFile(),
        };
        IEnumerable<Line> text = [.. figures, .. epigraphs, .. leftovers.Text];
        return new(meta, announced.Statements, [.. text.OrderBy(line => line.Source.Paragraph)], people.Thanks, isSigned);
    }

    /// <summary>What labels announce, wherever it stands. Abstracts come before statements, whose labels may stand inside them.</summary>
    private Announced TakeAnnounced(FrontLines lines)
    {
        var abstracts = new Abstracts(context);
        abstracts.Find(lines);
        var statements = new Statements(context).Find(lines);
        var disclosures = new Statements(context).FindUnlabelled(lines, abstracts.FirstLine ?? lines.Count);
        var runningTitle = FindRunningTitle(lines);
        ClaimLabels(lines);
        return new(abstracts, abstracts.FirstLine ?? lines.Count, statements, disclosures, runningTitle);
    }

    /// <summary>Genre, what is reviewed and titles: after what labels announce, for place and form tell them, and a translated title is told by the language of its abstract.</summary>
    private Head FindHead(FrontLines lines, IReadOnlyList<Abstract> abstracts)
    {
        var genre = Genre.Find(lines);
        var works = ReviewedWorks(lines, genre);
        var titles = FindTitles(lines, genre, works, abstracts);
        DropRepeatedTitle(lines, titles.Title);
        return new(genre, works, titles);
    }

    private static ArticleMeta WithHead(ArticleMeta meta, FrontLines lines, Head head) =>
        meta with
        {
            Products = head.Works.Select((at, index) => ReviewedWork.Read(lines[at], index + 1)).ToSeq(),
            Subject = head.Genre?.Subject,
            Title = head.Titles.Title,
            Subtitle = head.Titles.Subtitle,
            TranslatedTitles = head.Titles.Translated,
        };

    /// <summary>The lines that name what is reviewed, in an article that is a review by its genre, its signature or an ISBN.</summary>
    private static List<int> ReviewedWorks(FrontLines lines, Genre? genre)
    {
        var works = lines.Free().Where(at => at != genre?.At && ReviewedWork.Is(lines[at])).ToList();
        var isReview =
            genre?.ArticleType == "book-review"
            || works.Exists(at => lines[at].Words.Contains("ISBN", StringComparison.OrdinalIgnoreCase))
            || lines.Free().Any(at => Reviewer.IsSigned(lines[at]));
        if (!isReview)
            return [];
        foreach (var at in works)
            lines.Claim(at);
        return works;
    }

    /// <summary>A review without a title of its own is called as what it reviews.</summary>
    private FoundTitles FindTitles(FrontLines lines, Genre? genre, List<int> works, IReadOnlyList<Abstract> abstracts)
    {
        var translations = new TranslatedTitles(context, [.. abstracts.Select(found => found.Language)]);
        var titles = new Titles(context, translations);
        var named = works.Select(at => ReviewedWork.TitleOf(lines[at])).FirstOrDefault();
        if (
            named is not null
            && lines
                .Free()
                .All(at =>
                    at == genre?.At
                    || AuthorLine.IsAuthorLine(lines[at])
                    || Reviewer.IsSigned(lines[at])
                    || PersonWords.IsAddress(lines[at].Words)
                    || ContactPatterns.Email().IsMatch(lines[at].Words)
                )
        )
        {
            if (genre is not null)
            {
                lines.Claim(genre.At);
                context.Claims.Add(new(lines[genre.At].Source, "article-type"));
            }

            return titles.Only(named, works[0]);
        }

        return translations.WithThoseOverAbstracts(
            lines,
            genre is null ? titles.Find(lines) : genre.TitlesWithout(lines, titles, context),
            abstracts
        );
    }

    /// <summary>Paragraphs and the text of layout tables as one run of lines.</summary>
    private FrontLines LinesOf(IReadOnlyList<FlowItem> items, IReadOnlyList<FlowItem> closing)
    {
        var front = Lay(items, 0);
        return new(front, Lay(closing, LastCell(front)));
    }

    private static int LastCell(List<Line> lines) => lines.Select(line => line.Cell).DefaultIfEmpty().Max();

    /// <param name="cell">Cells are numbered on from this.</param>
    private List<Line> Lay(IReadOnlyList<FlowItem> items, int cell)
    {
        var lines = new List<Line>();
        foreach (var item in items)
        {
            if (item.Line is { } line)
                lines.Add(line);
            else
            {
                lines.AddRange(
                    TableLines
                        .Of(FrontTable.InOrder(item.Table!, context.Labels), Math.Max(cell, LastCell(lines)))
                        .SelectMany(new LabelBreaks(context.Labels).Part)
                );
                context.Findings.Add(
                    MetadataInTable.Rule.At(item.Source, "A table before the text only places front matter; it was read as text.")
                );
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
            if (isAbstract && hasAuthors)
                return;
            if (!lines[at].HasWords || !(AuthorLine.IsAuthorLine(lines[at]) || lines[at].HasStyle("author")))
                continue;
            var notes = lines[at].Inlines.OfType<ManuscriptNoteMark>().Select(mark => mark.NoteId).ToList();
            context.Notes.LeaveToAuthors(notes);
            hasAuthors |= notes.Count > 0;
        }
    }

    private string? FindRunningTitle(FrontLines lines)
    {
        foreach (var at in lines.Free().ToList())
        {
            if (context.Labels.RunIn(lines[at].Text, Label.RunningTitle) is not { } label)
                continue;
            lines.Claim(at);
            return LineText.Clean(lines[at].Text[label.End..].TrimStart(' ', ':', '.', '-', '–', '—'));
        }

        return null;
    }

    /// <summary>Labels that only head a group of facts ("Article Info :") have said what they had to say.</summary>
    private void ClaimLabels(FrontLines lines)
    {
        foreach (
            var at in lines
                .Free()
                .Where(at => context.Labels.Whole(lines[at].Words, Label.ArticleInfo, Label.OpenAccess, Label.Doi) is not null)
                .ToList()
        )
            lines.Claim(at);
    }

    /// <summary>The lines that the sign behind the title leads to.</summary>
    private List<AuthorNote> NotesOfTitle(FrontLines lines, FoundTitles titles)
    {
        var notes = new List<AuthorNote>();
        if (titles.NoteSign is not { } sign)
            return notes;
        foreach (var at in lines.Free().ToList())
        {
            if (AuthorMarks.Leading(lines[at]) is not { } mark || mark.Label != sign)
                continue;
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
            context.Findings.Add(
                LeftOutText.Rule.At(lines[at].Source, "The title is printed a second time; the repetition was left out.", lines[at].Words)
            );
        }
    }

    private (People People, bool IsSigned) FindPeople(FrontLines lines, int titleLine, int abstractLine, FrontLines signature)
    {
        var reader = new PeopleReader(context);
        reader.Read(lines, titleLine, abstractLine, isSigned: signature.Count > 0);
        if (reader.People.Authors.Count == 0 && titleLine >= 0 && Standfirst.AuthorIn(lines[titleLine]) is { } author)
            reader.ReadName(author);
        var isSigned = reader.People.Authors.Count == 0 && signature.Count > 0 && reader.ReadSignature(signature);
        return (new PeopleLinker(context, reader.People).Link(), isSigned);
    }

    /// <summary>Those of the file's properties, where converters of plain text put them and the manuscript prints none.</summary>
    private Seq<KwdGroup> KeywordsOfFile()
    {
        if (context.Manuscript.Properties.Keywords is not { } raw || !raw.AsSpan().ContainsAny(',', ';'))
            return [];
        var source = new SourceRef("docProps/core.xml");
        context.Findings.Add(
            KeywordsInProperties.Rule.At(source, "The manuscript prints no keywords; those of the file's properties were taken.", null, raw)
        );
        return [new(context.Profile.Languages[0], null, raw, [], source)];
    }

    private void ReportStaleTitle(Titled title)
    {
        var words = title.Content.PlainText();
        if (
            words.Length > 0
            && context.Manuscript.Properties.Title is { Length: > 0 } stale
            && !stale.Equals(words, StringComparison.OrdinalIgnoreCase)
        )
            context.Findings.Add(
                StaleDocumentTitle.Rule.At(
                    new SourceRef("docProps/core.xml"),
                    "The file's properties carry another title, which was not used.",
                    stale,
                    words
                )
            );
    }

    /// <param name="AbstractLine">Index of the line the first abstract begins at; the number of lines where there is none.</param>
    /// <param name="Disclosures">Statements without a label.</param>
    private sealed record Announced(
        Abstracts Abstracts,
        int AbstractLine,
        IReadOnlyList<LabelledStatement> Statements,
        IReadOnlyList<AuthorNote> Disclosures,
        string? RunningTitle
    );

    /// <param name="Works">Indices of the lines that name what is reviewed.</param>
    private sealed record Head(Genre? Genre, List<int> Works, FoundTitles Titles);
}
