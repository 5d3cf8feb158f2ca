using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds abstracts and keywords under their labels, in any order and number.</summary>
internal sealed class Abstracts(RecognitionContext context)
{
    /// <summary>Characters of the longest label of a part of an abstract.</summary>
    private const int LongestPartLabel = 40;

    private readonly List<Abstract> _abstracts = [];
    private readonly KeywordLists _keywords = new(context);
    private readonly AbstractContent _content = new(context);

    public Seq<Abstract> Found => _abstracts.ToSeq();

    public Seq<KwdGroup> Keywords => _keywords.Found;

    /// <summary>Index of the line the first abstract begins at; null where there is none.</summary>
    public int? FirstLine { get; private set; }

    public void Find(FrontLines lines)
    {
        foreach (var at in lines.Free().ToList())
        {
            if (!lines.IsFree(at))
                continue;
            if (Label(lines[at], Vocabulary.Journals.Label.Keywords) is { } keywords)
                _keywords.Take(lines, at, keywords, _abstracts.LastOrDefault()?.Language);
            else if (Label(lines[at], Vocabulary.Journals.Label.Abstract) is { } label)
                TakeAbstract(lines, at, label);
            else if (AbstractKinds.Of(lines[at]) is { } kind)
                TakeBeside(lines, at, kind, lines[at].Text.Length);
            else if (AbstractKinds.RunIn(lines[at]) is { } runIn)
                TakeBeside(lines, at, runIn.Kind, runIn.End);
            else if (AbstractKinds.LengthOfJel(lines[at]) is > 0 and var length)
                _keywords.TakeJel(lines, at, length);
            else if (lines[at].HasStyle("abstract") && lines[at].IsProse)
                TakeStyled(lines, at);
        }
    }

    /// <summary>Takes the passage before the first heading as the abstract where none is announced.</summary>
    public void TakeUnannounced(FrontLines lines)
    {
        var parts = lines.Free().Where(at => IsPart(lines[at])).ToList();
        var prose =
            parts.Count > 1
                ? parts
                : lines.Free().Where(at => lines[at].IsProse && lines[at].Cell == 0 && lines[at].WordCount >= 25).ToList();
        if (_abstracts.Exists(item => item.Kind is null) || prose.Count == 0 || (prose.Count > 2 && parts.Count < 2))
            return;
        foreach (var at in prose)
            lines.Claim(at);
        var first = lines[prose[0]];
        context.Findings.Add(
            Rules.AbstractWithoutHeading.Rule.At(
                first.Source,
                "The passage before the first heading was taken as the abstract; it has no heading of its own.",
                Excerpt.Start(first.Words)
            )
        );
        Add(null, null, prose.ConvertAll(at => lines[at]), first);
    }

    /// <summary>A part of a structured abstract behind its label ("Purpose – …", as Emerald's journals have it).</summary>
    private static bool IsPart(Line line) =>
        line.Cell == 0
        && line.Text.IndexOfAny([':', '–', '—']) is > 0 and < LongestPartLabel and var sign
        && SectionWords.IsAbstractPart(line.Text[..sign])
        && line.From(sign + 1).WordCount > 2;

    /// <summary>Highlights and summaries: a list, or a paragraph, that stands behind its heading or runs on from it.</summary>
    /// <param name="end">Where the heading ends.</param>
    private void TakeBeside(FrontLines lines, int at, string kind, int end)
    {
        List<Line> content = lines[at].From(end) is { HasWords: true } rest ? [rest] : [];
        var taken = new List<int>();
        for (var next = at + 1; next < lines.Count && lines.IsFree(next); next++)
        {
            var line = lines[next];
            if (line.IsEmpty)
                continue;
            if (context.Labels.AtStart(line.Words, FrontLabels.Headings) is not null || line.Format.OutlineLevel is not null)
                break;
            if (
                !(
                    content.Count == 0
                        ? AbstractKinds.IsItem(line) || Sentence.IsClosed(line.Words) || line.IsProse
                        : AbstractKinds.IsItem(line) && AbstractKinds.IsItem(content[^1])
                )
            )
                break;
            taken.Add(next);
            content.Add(line);
        }

        if (content.Count == 0)
            return;
        foreach (var line in taken.Append(at))
            lines.Claim(line);
        var language =
            TextLanguage.Detect(string.Join(' ', content.Select(line => line.Words)))
            ?? _abstracts.LastOrDefault()?.Language
            ?? context.Profile.Languages[0];
        _abstracts.Add(
            new(
                language,
                LineText.Clean(lines[at].Text[..end]).TrimEnd(':', ' ', '—', '–', '.'),
                _content.ListOrParagraphs(content),
                [],
                lines[at].Source
            )
            {
                Kind = kind,
            }
        );
    }

    private LabelMatch? Label(Line line, Label label) =>
        context.Labels.Whole(line.Words, label) is not null || FrontLabels.RunIn(line, context.Labels, label) is not null
            ? context.Labels.AtStart(line.Text, label)
            : null;

    private void TakeAbstract(FrontLines lines, int at, LabelMatch label)
    {
        FirstLine ??= at;
        var line = lines[at];
        lines.Claim(at);
        var isAlone = context.Labels.Whole(line.Words, label.Label) is not null;
        var heading = isAlone ? line.Words : LineText.Clean(line.Text[..KeywordLists.AfterPunctuation(line.Text, label.End)]);
        var content = new List<Line>();
        if (!isAlone)
            content.Add(line.From(KeywordLists.AfterPunctuation(line.Text, label.End)));
        content.AddRange(Following(lines, at, isAlone));
        if (content.Count > 0)
            Add(heading, label.Language, content, line);
    }

    private void TakeStyled(FrontLines lines, int at)
    {
        FirstLine ??= at;
        lines.Claim(at);
        Add(null, null, [lines[at], .. Following(lines, at, isAlone: false)], lines[at]);
    }

    /// <summary>Claims the lines of an abstract that begins after <paramref name="at"/>, to the next label, heading, or end of the cell.</summary>
    private List<Line> Following(FrontLines lines, int at, bool isAlone)
    {
        var content = new List<Line>();
        var cell = lines[at].Cell;
        var end = EndOf(lines, at);
        for (var next = at + 1; next < lines.Count; next++)
        {
            var line = lines[next];
            if (line.IsEmpty)
                continue;
            if (line.Cell != cell && !(content.Count == 0 && isAlone && line.Cell == cell + 1))
                break;
            cell = line.Cell;
            if (!lines.IsFree(next) || !(next < end || Continues(lines, next, content)))
                break;
            lines.Claim(next);
            content.Add(line);
        }

        return content;
    }

    /// <summary>
    /// Where the keywords begin that stand below an abstract, or where the front matter ends: whatever stands before them belongs to it,
    /// short or long. The line behind its heading where labels, names or addresses stand between.
    /// </summary>
    private int EndOf(FrontLines lines, int at)
    {
        for (var next = at + 1; next < lines.Count; next++)
        {
            var line = lines[next];
            if (line.IsEmpty)
                continue;
            if (Label(line, Vocabulary.Journals.Label.Keywords) is not null)
                return next;
            if (!lines.IsFree(next) || line.Cell != lines[at].Cell || IsOther(line))
                return at;
        }

        return lines.Count;
    }

    /// <summary>Announces something else, or says who the authors are.</summary>
    private bool IsOther(Line line) =>
        Label(line, Vocabulary.Journals.Label.Abstract) is not null
        || (context.Labels.AtStart(line.Words, FrontLabels.Headings) is not null && !line.IsProse)
        || context.Labels.Whole(line.Words, FrontLabels.Statements) is not null
        || AbstractKinds.Of(line) is not null
        || AbstractKinds.RunIn(line) is not null
        || AbstractKinds.LengthOfJel(line) > 0
        || Statements.Read(line, context) is not null
        || ContactPatterns.Email().IsMatch(line.Words)
        || ContactPatterns.Orcid().IsMatch(line.Words)
        || AuthorMarks.IsMarkedAddress(line)
        || (!line.IsProse && PersonWords.IsAddressOnly(line.Words))
        || (AuthorsReader.Are(line) && !AuthorsReader.IsLoneWord(line))
        || LicenceLines.IsLicence(line)
        || Months.IsDate(line.Words);

    private bool Continues(FrontLines lines, int at, List<Line> content)
    {
        var line = lines[at];
        var hasText = content.Count > 0;
        if (Label(line, Vocabulary.Journals.Label.Keywords) is not null || Label(line, Vocabulary.Journals.Label.Abstract) is not null)
            return false;
        if (context.Labels.AtStart(line.Words, FrontLabels.Headings) is not null && !line.IsProse)
            return false;
        if (
            context.Labels.Whole(line.Words, FrontLabels.Statements) is not null
            || AbstractKinds.Of(line) is not null
            || AbstractKinds.RunIn(line) is not null
            || AbstractKinds.LengthOfJel(line) > 0
        )
            return false;
        if (Statements.Read(line, context) is not null)
            return AbstractParts.IsRunIn(line) && content.Count(AbstractParts.IsRunIn) >= AbstractParts.FewestByWords;
        if (AbstractParts.IsHeading(line))
            return true;
        if (hasText && AuthorLine.IsAuthorLine(line))
            return false;
        return line.IsProse
            || IsBeforeOwnKeywords(lines, at)
            || (!hasText && line.WordCount > 5 && !HeadingShape.IsLike(line, context.Habits))
            || AbstractParts.IsRunIn(line);
    }

    /// <summary>The keywords that end its paragraph follow as a line of their own.</summary>
    private bool IsBeforeOwnKeywords(FrontLines lines, int at) =>
        at + 1 < lines.Count
        && lines[at + 1].Source == lines[at].Source
        && Label(lines[at + 1], Vocabulary.Journals.Label.Keywords) is not null;

    private void Add(string? heading, string? language, List<Line> content, Line first)
    {
        var detected = LanguageDetector.Detect(content, language);
        var (blocks, sections) = _content.Structure(content, _abstracts.Count + 1);
        _abstracts.Add(new(detected ?? language ?? context.Profile.Languages[0], heading, blocks, sections, first.Source));
    }
}
