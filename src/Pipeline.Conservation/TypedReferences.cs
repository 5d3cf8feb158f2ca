using Pipeline.Vocabulary.Articles;

namespace Pipeline.Conservation;

/// <summary>
/// References that a file holds as their typed parts only. One is held where its parts stand in the printed reference one
/// after another and nothing is between them but signs and the words that styles put there.
/// </summary>
internal sealed class TypedReferences
{
    public const string Element = "element-citation";

    private readonly Queue<List<string>> _references = new();
    private List<string>? _open;

    public void Open() => _open = [];

    /// <summary>Text of the element that is open; nothing where none is.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        if (_open is not null && !text.IsWhiteSpace())
            _open.Add(text.ToString());
    }

    public void Close()
    {
        if (_open is not null)
            _references.Enqueue(_open);
        _open = null;
    }

    /// <summary>Whether the next of them, in the order of the file, is this reference.</summary>
    public bool TakeNext(string printed)
    {
        if (!_references.TryPeek(out var parts) || !IsOf(parts, printed))
            return false;
        _references.Dequeue();
        return true;
    }

    private static bool IsOf(List<string> parts, string printed)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = printed.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0 || !CitingWords.AreAll(printed[at..found]))
                return false;
            at = found + part.Length;
        }
        return CitingWords.AreAll(printed[at..]);
    }
}
