using System.Text;
using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Stories;

/// <summary>Makes one finding out of neighbouring pieces of text with the same mark.</summary>
internal sealed class MarkLog(Findings findings)
{
    private readonly StringBuilder _text = new();
    private TextMark? _mark;
    private SourceRef _source;

    /// <summary>Notes a piece of text; null for text without a mark, which ends the stretch before it.</summary>
    public void Note(TextMark? mark, string text, SourceRef source)
    {
        if (text.Length == 0)
            return;
        if (!Equals(mark, _mark))
            Flush();
        if (mark is null)
            return;
        if (_text.Length == 0)
            (_mark, _source) = (mark, source);
        _text.Append(text);
    }

    public void Flush()
    {
        if (_mark is { } mark && _text.Length > 0)
        {
            var text = _text.ToString();
            if (mark.Kind != TextMarkKind.Hidden || !string.IsNullOrWhiteSpace(text))
                findings.Add(Finding(mark, text, _source));
        }

        _mark = null;
        _text.Clear();
    }

    private static Diagnostic Finding(TextMark mark, string text, SourceRef source) =>
        mark.Kind switch
        {
            TextMarkKind.Inserted => TrackedInsertion.Inserted(source with { Length = text.Length }, mark.Author, text),
            TextMarkKind.MovedHere => TrackedInsertion.Moved(source with { Length = text.Length }, mark.Author, text),
            TextMarkKind.Deleted => TrackedDeletion.Deleted(source, mark.Author, text),
            TextMarkKind.MovedAway => TrackedDeletion.Moved(source, mark.Author, text),
            _ => HiddenText.At(source, text),
        };
}
