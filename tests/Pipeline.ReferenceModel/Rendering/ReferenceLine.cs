using System.Text;
using Pipeline.ReferenceModel.Corpus;

namespace Pipeline.ReferenceModel.Rendering;

/// <summary>A printed reference in the making, which remembers where its fields and its italics stand.</summary>
internal sealed class ReferenceLine
{
    private readonly StringBuilder _text = new();
    private readonly List<LabelledField> _fields = [];
    private readonly List<(int Start, int End)> _italics = [];

    /// <summary>The last character so far; a space at the beginning.</summary>
    public char Last => _text.Length == 0 ? ' ' : _text[^1];

    public ReferenceLine Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Adds a value with the corpus's name of its field; nothing where there is no value.</summary>
    public ReferenceLine Add(string field, string? value, bool isItalic = false)
    {
        if (string.IsNullOrEmpty(value))
            return this;
        var start = _text.Length;
        _text.Append(value);
        _fields.Add(new(field, start, _text.Length));
        if (isItalic)
            _italics.Add((start, _text.Length));
        return this;
    }

    /// <summary>A mark that is left out where the text ends with one that does its work.</summary>
    public ReferenceLine Mark(string mark)
    {
        var text = mark;
        if (Last is '.' or '?' or '!' && text is ['.', ..])
            text = text[1..];
        if (Last == ' ')
            text = text.TrimStart(' ');
        _text.Append(text);
        return this;
    }

    /// <summary>Takes the last character back.</summary>
    public void Back() => _text.Length--;

    /// <summary>Takes back a stop that has been set, since more of the sentence follows.</summary>
    public ReferenceLine Reopen()
    {
        while (Last is ' ' or ',' && _text.Length > 0)
            Back();
        if (Last == '.' && (_fields.Count == 0 || _fields[^1].End < _text.Length))
            Back();
        return this;
    }

    public LabelledReference Finish(string type)
    {
        while (_text.Length > 0 && _text[^1] is ' ' or ',' or ';' or ':')
            _text.Length--;
        if (Last is not ('.' or '?' or '!') && _fields.Count > 0 && _fields[^1].Name is not ("doi" or "url"))
            _text.Append('.');
        return new(_text.ToString(), type, string.Empty, _fields, _italics);
    }
}
