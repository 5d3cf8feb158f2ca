using System.Globalization;
using System.Text;
using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Prose;

/// <summary>A stretch of a paragraph's text of one look and one meaning.</summary>
/// <param name="Tag">Structure node, or one of the artifact tags.</param>
/// <param name="NoteId">The note whose mark this is, or null.</param>
internal sealed record TextSpan(int Start, int End, FontStyle Style, int Tag, LinkTarget? Link, string? NoteId, InlineObject? Object);

/// <summary>
/// The characters of a paragraph and how they look. White space is one space between words and none at the ends;
/// characters that show nothing and guide nothing are left out.
/// </summary>
internal sealed class ParagraphText
{
    /// <summary>Stands in the text for a line break that must be made.</summary>
    public const char ForcedBreak = '\n';

    /// <summary>Stands in the text for an <see cref="InlineObject"/>.</summary>
    public const char ObjectMark = '\uFFFC';

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _spans = [];
    private bool _isSpaceDue;

    public IReadOnlyList<TextSpan> Spans => _spans;

    public bool IsEmpty => _text.Length == 0;

    public int Length => _text.Length;

    public override string ToString() => _text.ToString();

    public void Append(string value, FontStyle style, int tag, LinkTarget? link = null, string? noteId = null)
    {
        var start = _text.Length;
        foreach (var character in value)
        {
            if (character is ' ' or '\t' or '\r' or '\n' or '\u2028' or '\u2029')
            {
                if (_text.Length == start)
                    SpaceBefore();
                else
                    _isSpaceDue = true;
            }
            else if (!IsInvisible(character))
            {
                if (_isSpaceDue && _text.Length > start)
                    _text.Append(' ');
                else if (_isSpaceDue)
                    SpaceInOwnSpan(ref start, style, tag, link);
                _isSpaceDue = false;
                _text.Append(character);
            }
        }

        if (_text.Length > start)
            _spans.Add(new TextSpan(start, _text.Length, style, tag, link, noteId, null));
    }

    /// <summary>Adds characters with every space between them; of control characters none.</summary>
    public void AppendVerbatim(string value, FontStyle style, int tag, LinkTarget? link, string? noteId)
    {
        var start = _text.Length;
        foreach (var character in value)
        {
            if (character is ' ' or '\t' or '\u00A0')
                _text.Append(' ');
            else if (!IsInvisible(character))
                _text.Append(character);
        }

        if (_text.Length > start)
            _spans.Add(new TextSpan(start, _text.Length, style, tag, link, noteId, null));
    }

    public void AppendForcedBreak(FontStyle style, int tag)
    {
        _isSpaceDue = false;
        if (_text.Length == 0 || _text[^1] == ForcedBreak)
            return;
        _text.Append(ForcedBreak);
        _spans.Add(new TextSpan(_text.Length - 1, _text.Length, style, tag, null, null, null));
    }

    /// <param name="around">Node that a space before it belongs to.</param>
    public void AppendObject(InlineObject item, FontStyle style, int tag, int around, LinkTarget? link)
    {
        var start = _text.Length;
        if (_isSpaceDue)
            SpaceInOwnSpan(ref start, style, around, null);
        _isSpaceDue = false;
        _text.Append(ObjectMark);
        _spans.Add(new TextSpan(start, _text.Length, style, tag, link, null, item));
    }

    /// <summary>Sets a minus for hyphens that stand for one.</summary>
    public void SetMinusSigns(bool isCell = false)
    {
        var text = _text.ToString();
        if (!text.Contains('-', StringComparison.Ordinal))
            return;
        foreach (var at in MinusSigns.In(text, _spans, isCell))
            _text[at] = '\u2212';
    }

    /// <summary>Sets an en dash where a hyphen is all there is, as in a cell that tells of nothing.</summary>
    public void SetLoneDash()
    {
        if (_text.Length == 1 && _text[0] == '-')
            _text[0] = '\u2013';
    }

    /// <summary>Sets the same text in type smaller or larger by a factor.</summary>
    public void Scale(double factor, FontStyles styles)
    {
        for (var index = 0; index < _spans.Count; index++)
        {
            var style = _spans[index].Style.Style;
            _spans[index] = _spans[index] with
            {
                Style = styles.Get(style with { Size = style.Size * factor }),
                Object = _spans[index].Object?.Scaled(factor),
            };
        }
    }

    /// <summary>The first <paramref name="length"/> characters.</summary>
    public ParagraphText Head(int length)
    {
        var head = new ParagraphText();
        head._text.Append(_text, 0, length);
        foreach (var span in _spans)
        {
            if (span.Start < length)
                head._spans.Add(span with { End = Math.Min(span.End, length) });
        }

        return head;
    }

    /// <summary>The first letter with its marks; null where the text begins otherwise, or with a link or a note's mark.</summary>
    public string? Initial()
    {
        if (_spans is not [{ Link: null, NoteId: null, Object: null } first, ..])
            return null;
        var initial = StringInfo.GetNextTextElement(_text.ToString(first.Start, first.End - first.Start));
        return char.IsLetter(initial, 0) ? initial : null;
    }

    /// <summary>What stands before the first space in spans of the first one's node.</summary>
    public string FirstWord()
    {
        var end = 0;
        foreach (var span in _spans)
        {
            if (span.Tag != _spans[0].Tag || span.Link is not null || span.NoteId is not null)
                break;
            for (end = span.Start; end < span.End && !IsSpace(_text[end]); )
                end++;
            if (end < span.End)
                break;
        }

        return _text.ToString(0, end);
    }

    /// <summary>Leaves out the initial, and a space behind it. What is left of the first word belongs to a node and is not hyphenated.</summary>
    public void DropInitial(int length, int tag, FontStyles styles)
    {
        var word = FirstWord().Length - length;
        var removed = word == 0 && length < _text.Length ? length + 1 : length;
        _text.Remove(0, removed);
        var old = _spans.ToArray();
        _spans.Clear();
        foreach (var span in old.Where(span => span.End > removed))
        {
            var (start, end) = (Math.Max(0, span.Start - removed), span.End - removed);
            var cut = Math.Clamp(word, start, end);
            if (cut > start)
                _spans.Add(
                    span with
                    {
                        Start = start,
                        End = cut,
                        Tag = tag,
                        Style = styles.Get(span.Style.Style with { IsHyphenated = false }),
                    }
                );
            if (end > cut)
                _spans.Add(span with { Start = cut, End = end });
        }
    }

    private static bool IsSpace(char character) => character is ' ' or '\u00A0' or ForcedBreak;

    /// <summary>A space that no glyph has been set before is due only when something has been set at all.</summary>
    private void SpaceBefore() => _isSpaceDue = _text.Length > 0 && _text[^1] != ForcedBreak;

    /// <summary>A space between two spans belongs to the second, unless that is a link: links do not begin with a space. It is as wide as those of the text.</summary>
    private void SpaceInOwnSpan(ref int start, FontStyle style, int tag, LinkTarget? link)
    {
        _text.Append(' ');
        var before = _spans.Count > 0 ? _spans[^1] : null;
        if (before is { Link: null, Object: null } && link is not null)
            _spans.Add(before with { Start = start, End = _text.Length, NoteId = null });
        else
            _spans.Add(
                new TextSpan(
                    start,
                    _text.Length,
                    style.Style.IsVerbatim && before is not null ? before.Style : style,
                    tag,
                    null,
                    null,
                    null
                )
            );
        start = _text.Length;
    }

    /// <summary>Control and format characters, but for those that ask for or forbid a break, join letters or are combined.</summary>
    private static bool IsInvisible(char character)
    {
        if (character < '\u0300' && character >= ' ' && character is not '\u007F')
            return false;
        if (character is '\u200B' or '\u200C' or '\u200D' or '\u00AD' || SteeringMarks.IsDirection(character))
            return false;
        return CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            || character is ObjectMark or '\uFFFE' or '\uFFFF';
    }
}
