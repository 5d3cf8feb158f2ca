using System.Text;
using Pipeline.Vocabulary;

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
        if (id is null || _byId.ContainsKey(id)) return;
        _open.Add(Create(id, place));
    }

    public void End(string? id) => _open.RemoveAll(anchor => anchor.Id == id);

    /// <summary>The place of the comment's own mark, which is all that a comment without a range has.</summary>
    public void Reference(string? id, SourceRef place)
    {
        if (id is not null && !_byId.ContainsKey(id)) Create(id, place);
    }

    public void Append(string text)
    {
        if (_open.Count == 0) return;
        foreach (var anchor in _open) anchor.Words.Append(text, 0, Math.Min(text.Length, LongestAnchor - anchor.Words.Length));
        _open.RemoveAll(anchor => anchor.Words.Length >= LongestAnchor);
    }

    private CommentAnchor Create(string id, SourceRef place)
    {
        var anchor = new CommentAnchor(id, place, new StringBuilder());
        _anchors.Add(anchor);
        return _byId[id] = anchor;
    }
}

/// <param name="Words">Text of the range so far; empty for a comment without one.</param>
internal sealed record CommentAnchor(string Id, SourceRef Place, StringBuilder Words)
{
    /// <summary>The words, or null where there are none.</summary>
    public string? Text => Words.ToString().Trim() is { Length: > 0 } text ? text : null;
}
