using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Texts;

/// <summary>
/// Inline content as one string, so that a pattern is found across italics and links. What is no text (pictures, formulas,
/// marks of notes) is one object character, a line break one line feed; an edit finds its way back to the texts it touches.
/// </summary>
internal sealed partial class FlatText
{
    /// <summary>Stands for what is no text (UAX #14, class CB).</summary>
    public const char Object = '\uFFFC';

    private readonly List<Piece> _pieces = [];
    private readonly HashSet<int> _noteMarks = [];
    private readonly Seq<Inline> _content;
    private List<(int Start, int End)>? _literals;

    private FlatText(Seq<Inline> content)
    {
        var value = new StringBuilder();
        _content = content;
        foreach (var inline in content)
            Append(inline, value, isProtected: false);
        Value = value.ToString();
    }

    public string Value { get; }

    public static FlatText Of(Seq<Inline> content) => new(content);

    /// <summary>Whether the mark of a note stands at a place; the number by which a sentence names a note is none.</summary>
    public bool IsNoteMark(int place) => _noteMarks.Contains(place);

    /// <summary>Place of some characters in the manuscript, so far as it can be told.</summary>
    public SourceRef PlaceOf(int start, int length)
    {
        if (_pieces.Count == 0)
            return SourceRef.None;
        var index = PieceAt(start);
        var piece = _pieces[index];
        return start >= piece.Start && start < piece.End
            ? Slice(piece.Text.Source, start - piece.Start, Math.Min(length, piece.End - start))
            : piece.Text.Source;
    }

    /// <summary>Whether some characters are those of an address, a DOI or a link's own text, which are never touched.</summary>
    public bool IsLiteral(int start, int length)
    {
        _literals ??= FindLiterals();
        var end = start + Math.Max(length, 1);
        var low = 0;
        var high = _literals.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_literals[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _literals.Count && _literals[low].Start < end;
    }

    /// <summary>
    /// The content with all edits made; they do not overlap. New characters go to the text in which the edit begins. A text
    /// whose length changes is split there, so that every character left keeps its place in the manuscript.
    /// </summary>
    public Seq<Inline> Apply(IReadOnlyList<Edit> edits)
    {
        if (edits.Count == 0)
            return _content;
        var (piece, edit) = (0, 0);
        return Rebuild(_content, edits.SelectMany(CharacterByCharacter).ToList(), ref piece, ref edit);
    }

    /// <summary>Whole words around an edit, before and after it.</summary>
    public (string Before, string After) Around(Edit edit)
    {
        var start = edit.Start;
        var end = edit.End;
        while (start > 0 && char.IsWhiteSpace(Value[start - 1]))
            start--;
        while (start > 0 && !char.IsWhiteSpace(Value[start - 1]))
            start--;
        while (end < Value.Length && char.IsWhiteSpace(Value[end]))
            end++;
        while (end < Value.Length && !char.IsWhiteSpace(Value[end]))
            end++;
        return (
            Value[start..end],
            string.Concat(Value.AsSpan(start, edit.Start - start), edit.Replacement, Value.AsSpan(edit.End, end - edit.End))
        );
    }

    /// <summary>Index of the last piece that begins at a place or before it.</summary>
    private int PieceAt(int place)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Stretches that are never touched, in order, those that overlap as one.</summary>
    private List<(int Start, int End)> FindLiterals()
    {
        var found = Literals()
            .Matches(Value)
            .Select(match => (Start: match.Index, End: match.Index + match.Length))
            .Concat(_pieces.Where(piece => piece.IsProtected).Select(piece => (piece.Start, piece.End)))
            .Order();
        var merged = new List<(int Start, int End)>();
        foreach (var (start, end) in found)
        {
            if (merged.Count > 0 && start < merged[^1].End)
                merged[^1] = (merged[^1].Start, Math.Max(end, merged[^1].End));
            else
                merged.Add((start, end));
        }

        return merged;
    }

    /// <summary>An edit that keeps the length, as the characters it changes, so that each stays in its own text.</summary>
    private IEnumerable<Edit> CharacterByCharacter(Edit edit)
    {
        if (edit.Length != edit.Replacement.Length)
            return [edit];
        return Enumerable
            .Range(0, edit.Length)
            .Where(offset => Value[edit.Start + offset] != edit.Replacement[offset])
            .Select(offset => new Edit(edit.Start + offset, 1, edit.Replacement[offset].ToString()));
    }

    private static SourceRef Slice(SourceRef source, int start, int length)
    {
        if (source.Length == 0)
            return source;
        var from = Math.Min(start, source.Length - 1);
        return source.Slice(from, Math.Clamp(length, 1, source.Length - from));
    }

    private void Append(Inline inline, StringBuilder value, bool isProtected)
    {
        switch (inline)
        {
            case Text text:
                _pieces.Add(new(text, value.Length, isProtected));
                value.Append(text.Value);
                break;
            case LineBreak:
                value.Append('\n');
                break;
            case Xref { Type: XrefType.Fn } mark:
                if (mark.Content.IsEmpty || mark.Content.Any(raised => raised is Emphasis { Kind: EmphasisKind.Superscript }))
                    _noteMarks.Add(value.Length);
                value.Append(Object);
                break;
            case InlineGraphic or InlineFormula:
                value.Append(Object);
                break;
            default:
                foreach (var child in inline.Children())
                    Append(child, value, isProtected || IsAddress(inline));
                break;
        }
    }

    private static bool IsAddress(Inline inline) => inline is ExtLink link && Literals().IsMatch(link.Content.PlainText());

    private Seq<Inline> Rebuild(Seq<Inline> content, List<Edit> edits, ref int piece, ref int edit)
    {
        var result = new List<Inline>(content.Count);
        foreach (var inline in content)
        {
            if (inline is Text)
            {
                var current = _pieces[piece++];
                while (
                    edit < edits.Count && edits[edit].End <= current.Start && (edits[edit].Length > 0 || edits[edit].Start < current.Start)
                )
                    edit++;
                result.AddRange(Edited(current, edits, edit));
            }
            else if (
                inline is LineBreak or InlineGraphic or InlineFormula or Xref { Type: XrefType.Fn } or KeptInline { Content.IsEmpty: true }
            )
                result.Add(inline);
            else if (Rebuild(inline.Children(), edits, ref piece, ref edit) is { IsEmpty: false } children)
                result.Add(inline.WithChildren(children));
        }

        return result.ToSeq();
    }

    /// <summary>The texts that a piece becomes; <paramref name="first"/> is the first edit that can touch it.</summary>
    private static IEnumerable<Text> Edited(Piece piece, List<Edit> edits, int first)
    {
        var value = new StringBuilder();
        var from = 0;
        var position = 0;
        for (var index = first; index < edits.Count && edits[index].Start < piece.End; index++)
        {
            var edit = edits[index];
            var start = Math.Max(edit.Start - piece.Start, 0);
            var end = Math.Min(edit.End - piece.Start, piece.Text.Value.Length);
            value.Append(piece.Text.Value, position, start - position);
            if (edit.Start >= piece.Start)
                value.Append(edit.Replacement);
            position = end;
            if (edit.Replacement.Length == edit.Length)
                continue;
            if (value.Length > 0)
                yield return piece.Text with
                {
                    Value = value.ToString(),
                    Source = Slice(piece.Text.Source, from, end - from),
                };
            value.Clear();
            from = end;
        }

        value.Append(piece.Text.Value, position, piece.Text.Value.Length - position);
        if (value.Length > 0)
            yield return from == 0
                ? piece.Text with
                {
                    Value = value.ToString(),
                }
                : piece.Text with
                {
                    Value = value.ToString(),
                    Source = Slice(piece.Text.Source, from, piece.Text.Value.Length - from),
                };
    }

    // Web and mail addresses, DOIs, host names; each part bounded, so that a line of any length is read in linear time.
    [GeneratedRegex(
        @"\b(?:https?://|www\.|ftp://|mailto:)[^\s\uFFFC]+|\b"
            + DoiText.Prefix
            + @"[^\s\uFFFC]+|[\w.+%-]{1,64}@[\w.-]{1,255}\.\w{2,24}|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.(?:com|org|net|edu|gov|info|id|uk|io|ac|go)(?:/[^\s\uFFFC]*)?\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Literals();

    private readonly record struct Piece(Text Text, int Start, bool IsProtected)
    {
        public int End => Start + Text.Value.Length;
    }
}
