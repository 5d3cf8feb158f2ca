using System.Text;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>The complex fields open at a place of a story (ECMA-376 part 1 §17.16.18); they nest and may span paragraphs.</summary>
internal sealed class FieldStack(FieldMap map)
{
    private readonly List<OpenField> _open = [];

    /// <summary>Whether text here is the visible result of every open field, or stands outside of fields.</summary>
    public bool IsTextVisible => _open.TrueForAll(open => open.IsInResult || !open.HasResult);

    /// <summary>Whether text here stands directly in an instruction that has a result beside it.</summary>
    public bool IsInInstruction => _open.Count > 0 && !_open[^1].IsInResult && _open[^1].HasResult;

    /// <summary>Target of the innermost field that is a link, or null.</summary>
    public string? Link => _open.FindLast(open => open.Link is not null)?.Link;

    /// <summary>Opens a field; false where it never ends, so that its marks are passed over.</summary>
    public bool Begin(OoxmlElement mark)
    {
        if (!map.IsComplete(mark)) return false;
        _open.Add(new OpenField(mark, map.HasResult(mark)));
        return true;
    }

    public void AddInstruction(string text)
    {
        if (_open.Count > 0 && !_open[^1].IsInResult) _open[^1].Instruction.Append(text);
    }

    /// <summary>The instruction just completed, or null where there is no field to separate.</summary>
    public FieldInstruction? Separate()
    {
        if (_open.Count == 0 || _open[^1].IsInResult) return null;
        _open[^1].IsInResult = true;
        return FieldInstruction.Parse(_open[^1].Instruction.ToString());
    }

    public void SetLink(string? link) => _open[^1].Link = link;

    /// <summary>Closes the innermost field; null where none is open.</summary>
    public OpenField? End()
    {
        if (_open.Count == 0) return null;
        var field = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return field;
    }
}

/// <summary>A field between its first and last mark.</summary>
/// <param name="begin">Its first mark (w:fldChar), which may hold form field data.</param>
/// <param name="hasResult">Whether the file stores a result.</param>
internal sealed class OpenField(OoxmlElement begin, bool hasResult)
{
    public OoxmlElement Begin => begin;

    public bool HasResult => hasResult;

    public StringBuilder Instruction { get; } = new();

    public bool IsInResult { get; set; }

    public string? Link { get; set; }
}
