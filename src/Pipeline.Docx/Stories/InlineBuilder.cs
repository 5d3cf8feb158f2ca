using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Collects a paragraph's content, joins neighbouring text of equal format and keeps count of the place: characters of
/// text and equations and breaks count, marks and pictures do not.
/// </summary>
internal sealed class InlineBuilder(string part)
{
    private readonly List<ManuscriptInline> _inlines = [];
    private readonly StringBuilder _text = new();
    private RunFormat _format = RunFormat.Plain;
    private SourceRef _textSource;
    private int _paragraph;
    private int _offset;
    private string? _madeBy;
    private bool _hasOwnText;

    public bool IsEmpty => _inlines.Count == 0 && _text.Length == 0;

    /// <summary>Whether there is anything to read, and not only pictures and breaks.</summary>
    public bool HasText =>
        _text.ToString().Trim().Length > 0
        || _inlines.Exists(inline => inline is ManuscriptText { Text: var text } && text.Trim().Length > 0 || inline is ManuscriptEquation);

    /// <summary>The paragraph that the content comes from, or the first of them where a deleted mark joined several.</summary>
    public SourceRef Source { get; private set; }

    public List<string> Bookmarks { get; } = [];

    /// <summary>The field that gathered all the text so far ("TOC"), or null.</summary>
    public string? MadeBy => _hasOwnText ? null : _madeBy;

    /// <summary>Goes on with another paragraph of the part; text of two paragraphs is never one, since each has its own place.</summary>
    public void Enter(int paragraph)
    {
        FlushText();
        if (IsEmpty)
            Source = new SourceRef(part, paragraph);
        (_paragraph, _offset) = (paragraph, 0);
    }

    /// <summary>The place reached.</summary>
    public SourceRef Here(int length = 0) => new(part, _paragraph, _offset, length);

    /// <param name="madeBy">The field around it that gathers a list, or null.</param>
    public void AddText(string text, RunFormat format, string? madeBy = null)
    {
        if (text.Length == 0)
            return;
        if (madeBy is not null)
            _madeBy ??= madeBy;
        else
            _hasOwnText |= !string.IsNullOrWhiteSpace(text);
        if (_text.Length > 0 && !_format.Equals(format))
            FlushText();
        if (_text.Length == 0)
            (_format, _textSource) = (format, Here());
        _text.Append(text);
        _offset += text.Length;
    }

    /// <param name="inline">What to add.</param>
    /// <param name="length">How many characters it counts for.</param>
    public void Add(ManuscriptInline inline, int length = 0)
    {
        FlushText();
        _inlines.Add(inline);
        _offset += length;
    }

    public Seq<ManuscriptInline> ToSeq()
    {
        FlushText();
        return [.. _inlines];
    }

    private void FlushText()
    {
        if (_text.Length == 0)
            return;
        _inlines.Add(new ManuscriptText(_text.ToString(), _format, _textSource with { Length = _text.Length }));
        _text.Clear();
    }
}
