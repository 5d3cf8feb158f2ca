using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>The notes that marks refer to, in the order of the marks.</summary>
internal sealed class NoteMarks
{
    /// <summary>Bookmarks open at once of which account is kept, so that bookmarks that never end cost nothing at each note.</summary>
    private const int MostOpenBookmarks = 50;

    private readonly List<NoteMark> _marks = [];
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, SourceRef Place)> _openBookmarks = new(StringComparer.Ordinal);

    public int Count => _marks.Count;

    public NoteMark this[int index] => _marks[index];

    /// <summary>The note's id in the manuscript ("footnote-2").</summary>
    public static string NoteId(NoteKind kind, string id) => $"{(kind == NoteKind.Footnote ? "footnote" : "endnote")}-{id}";

    public void Add(NoteKind kind, string id, SourceRef source)
    {
        if (_marked.Add(NoteId(kind, id)))
            _marks.Add(
                new(kind, id, null, source)
                {
                    Bookmarks =
                    [
                        .. _openBookmarks
                            .Values.Where(open => open.Place == source)
                            .Select(open => open.Name)
                            .Order(StringComparer.Ordinal),
                    ],
                }
            );
    }

    /// <summary>Notes where a bookmark begins; one that begins before other words is not that of a note's mark.</summary>
    public void StartBookmark(string id, string name, SourceRef place)
    {
        if (_openBookmarks.Count < MostOpenBookmarks)
            _openBookmarks.TryAdd(id, (name, place));
    }

    public void EndBookmark(string? id)
    {
        if (id is not null)
            _openBookmarks.Remove(id);
    }

    /// <summary>Gives the note marked last the author's own mark.</summary>
    public void SetCustomMark(string mark) => _marks[^1] = _marks[^1] with { CustomMark = mark };

    /// <summary>Notes that a tracked deletion takes its only mark from.</summary>
    public void AddDeleted(NoteKind kind, string id) => _deleted.Add(NoteId(kind, id));

    /// <param name="noteId">Id in the manuscript.</param>
    public bool IsDeleted(string noteId) => _deleted.Contains(noteId);

    /// <param name="noteId">Id in the manuscript.</param>
    public bool IsMarked(string noteId) => _marked.Contains(noteId);
}

/// <param name="Id">As in the notes part.</param>
/// <param name="Source">Place of the mark.</param>
internal sealed record NoteMark(NoteKind Kind, string Id, string? CustomMark, SourceRef Source)
{
    /// <summary>Names of the bookmarks around the mark.</summary>
    public Seq<string> Bookmarks { get; init; } = [];
}
