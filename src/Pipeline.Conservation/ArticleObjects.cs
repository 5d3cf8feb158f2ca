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

    public ArticleObjects(WalkedArticle walked)
    {
        foreach (var block in walked.Blocks)
        {
            if (block is Figure figure)
                AddFigure(figure);
            else if (block is TableWrap table)
                AddTable(table);
        }

        foreach (var picture in walked.Pictures)
            AddPicture(picture.Source, picture.MediaName);
        foreach (var note in walked.Article.Back.Notes)
            _notes.TryAdd(note.Source, note.Id);
    }

    /// <summary>Id of the figure that shows the picture; several pictures may stand at one place, and each is given out once.</summary>
    public string? TakePicture(SourceRef place) =>
        _pictures.TryGetValue(place, out var waiting) && waiting.TryDequeue(out var id) ? id : null;

    public string? Table(SourceRef place) => _tables.GetValueOrDefault(place);

    public string? Cell(SourceRef place) => _cells.GetValueOrDefault(place);

    public string? Note(SourceRef place) => _notes.GetValueOrDefault(place);

    private void AddTable(TableWrap table)
    {
        _tables.TryAdd(table.Source, table.Id);
        foreach (var row in table.Rows)
        foreach (var cell in row.Cells)
            _cells.TryAdd(cell.Source, table.Id);
    }

    /// <summary>A figure stands for its picture even where that cannot be shown.</summary>
    private void AddFigure(Figure figure)
    {
        if (figure.Panels.IsEmpty)
            AddPicture(figure.Source, figure.Id);
        foreach (var panel in figure.Panels)
            AddPicture(panel.Source, figure.Id);
    }

    private void AddPicture(SourceRef place, string id)
    {
        if (!_pictures.TryGetValue(place, out var waiting))
            _pictures[place] = waiting = [];
        waiting.Enqueue(id);
    }
}
