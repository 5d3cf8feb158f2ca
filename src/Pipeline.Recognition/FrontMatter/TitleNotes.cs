using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Notes whose marks end a line above the names: those of the title, in which no mark is to stand.</summary>
internal sealed class TitleNotes(RecognitionContext context)
{
    /// <summary>Lines of the longest head above the names.</summary>
    private const int MostOfHead = 5;

    /// <summary>The notes as such about the article; they are numbered with those of the text no more, so that they are to be taken before any is.</summary>
    public IReadOnlyList<AuthorNote> Take(FrontLines lines)
    {
        var ids = Head(lines).Select(line => line.Trimmed().Inlines[^1]).OfType<ManuscriptNoteMark>().Select(mark => mark.NoteId).ToList();
        context.Notes.LeaveToAuthors(ids);
        return ids.SelectMany(context.AuthorNotes).SelectMany(Read).ToList();
    }

    private IEnumerable<Line> Head(FrontLines lines) =>
        Enumerable
            .Range(0, lines.CountBeforeText)
            .Select(at => lines[at])
            .Where(line => line.HasWords)
            .TakeWhile(line =>
                line is { IsProse: false, Cell: 0 }
                && !AuthorLine.IsAuthorLine(line)
                && !line.HasStyle("author")
                && context.Labels.AtStart(line.Words, Label.Abstract) is null
            )
            .Take(MostOfHead);

    private IEnumerable<AuthorNote> Read(Line line)
    {
        IReadOnlyList<(string FnType, Line Text)> parts = StatementSentences.Is(line) ? StatementSentences.Read(line) : [("other", line)];
        return parts.Select(part => new AuthorNote(part.FnType, context.Inlines.Convert(part.Text, ContentKind.Prose), part.Text.Source));
    }
}
