using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Docx.Stories;

/// <summary>Where comments stand in the text and the first words they are about.</summary>
internal sealed class CommentAnchors
{
    /// <summary>Characters kept of the words a comment is about.</summary>
    private const int LongestAnchor = 120;

    private readonly List<CommentAnchor> _anchors = [];
    private readonly Dictionary<string, CommentAnchor> _byId = new(StringComparer.Ordinal);
    private readonly List<CommentAnchor> _open = [];

    /// <summary>In document order.</summary>
    public IReadOnlyList<CommentAnchor> All => _anchors;

    public void Start(string? id, SourceRef place)
    {
        if (id is null || _byId.ContainsKey(id))
            return;
        _open.Add(Create(id, place));
    }

    /// <param name="place">Where the range ends.</param>
    public void End(string? id, SourceRef place)
    {
        if (id is null || !_byId.TryGetValue(id, out var anchor))
            return;
        _open.Remove(anchor);
        anchor.EndAt(place);
    }

    /// <summary>The place of the comment's own mark, which is all that a comment without a range has.</summary>
    public void Reference(string? id, SourceRef place)
    {
        if (id is not null && !_byId.ContainsKey(id))
            Create(id, place);
    }

    public void Append(string text)
    {
        if (_open.Count == 0)
            return;
        foreach (var anchor in _open)
            anchor.Words.Append(text, 0, Cutting.Length(text, LongestAnchor - anchor.Words.Length));
        _open.RemoveAll(anchor => anchor.Words.Length >= LongestAnchor - 1);
    }

    private CommentAnchor Create(string id, SourceRef place)
    {
        var anchor = new CommentAnchor(id, place);
        _anchors.Add(anchor);
        return _byId[id] = anchor;
    }
}

/// <summary>Where a comment stands.</summary>
/// <param name="id">The comment's id.</param>
/// <param name="start">Where its range begins, or its own mark stands.</param>
internal sealed class CommentAnchor(string id, SourceRef start)
{
    public string Id => id;

    /// <summary>The range where it lies in one paragraph, else where it begins.</summary>
    public SourceRef Place { get; private set; } = start;

    /// <summary>Text of the range so far; empty for a comment without one.</summary>
    public StringBuilder Words { get; } = new();

    public void EndAt(SourceRef place)
    {
        if (place.IsOfParagraph(Place) && place.Start > Place.Start)
            Place = Place with { Length = place.Start - Place.Start };
    }

    /// <summary>The words, or null where there are none.</summary>
    public string? Text => Words.ToString().Trim() is { Length: > 0 } text ? text : null;
}
