using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Conservation;

/// <summary>The objects of an article by the places they come from.</summary>
internal sealed class ArticleObjects
{
    private readonly Dictionary<SourceRef, Queue<string>> _pictures = [];
    private readonly Dictionary<SourceRef, string> _tables = [];
    private readonly Dictionary<SourceRef, string> _cells = [];
    private readonly Dictionary<SourceRef, string> _notes = [];

    private readonly HashSet<string> _marks = [];

    public ArticleObjects(WalkedArticle walked)
    {
        foreach (var block in walked.Blocks)
        {
            if (block is Figure figure) AddPicture(figure.Source, figure.Id);
            else if (block is TableWrap table) AddTable(table);
        }
        foreach (var (_, content) in walked.Runs) Add(content);
        foreach (var note in walked.Article.Back.Notes) _notes.TryAdd(note.Source, note.Id);
    }

    /// <summary>Id of the figure that shows the picture; several pictures may stand at one place, and each is given out once.</summary>
    public string? TakePicture(SourceRef place) => _pictures.TryGetValue(place, out var waiting) && waiting.TryDequeue(out var id) ? id : null;

    public string? Table(SourceRef place) => _tables.GetValueOrDefault(place);

    public string? Cell(SourceRef place) => _cells.GetValueOrDefault(place);

    public string? Note(SourceRef place) => _notes.GetValueOrDefault(place);

    /// <summary>Whether a mark in the text leads to the note.</summary>
    public bool IsMarked(string noteId) => _marks.Contains(noteId);

    private void AddTable(TableWrap table)
    {
        _tables.TryAdd(table.Source, table.Id);
        foreach (var cell in table.Rows.SelectMany(row => row.Cells)) _cells.TryAdd(cell.Source, table.Id);
    }

    private void Add(Seq<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is InlineGraphic graphic) AddPicture(graphic.Source, graphic.MediaName);
            else if (inline is Xref { Type: XrefType.Fn } mark) _marks.Add(mark.TargetId);
            Add(inline.Children());
        }
    }

    private void AddPicture(SourceRef place, string id)
    {
        if (!_pictures.TryGetValue(place, out var waiting)) _pictures[place] = waiting = [];
        waiting.Enqueue(id);
    }
}
