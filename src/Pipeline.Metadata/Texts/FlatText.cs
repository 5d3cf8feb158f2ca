using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

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
    private readonly Seq<Inline> _content;
    private IReadOnlyList<Match>? _literals;

    private FlatText(Seq<Inline> content)
    {
        var value = new StringBuilder();
        _content = content;
        foreach (var inline in content) Append(inline, value, isProtected: false);
        Value = value.ToString();
    }

    public string Value { get; }

    public static FlatText Of(Seq<Inline> content) => new(content);

    /// <summary>Place of some characters in the manuscript, so far as it can be told.</summary>
    public SourceRef PlaceOf(int start, int length)
    {
        foreach (var piece in _pieces)
        {
            if (start >= piece.End || start < piece.Start) continue;
            return Slice(piece.Text.Source, start - piece.Start, Math.Min(length, piece.End - start));
        }

        return _pieces.Count == 0 ? SourceRef.None : _pieces[^1].Text.Source;
    }

    /// <summary>Whether some characters are those of an address, a DOI or a link's own text, which are never touched.</summary>
    public bool IsLiteral(int start, int length)
    {
        _literals ??= Literals().Matches(Value).ToList();
        return _literals.Any(literal => start < literal.Index + literal.Length && start + Math.Max(length, 1) > literal.Index)
            || _pieces.Exists(piece => piece.IsProtected && start < piece.End && start + Math.Max(length, 1) > piece.Start);
    }

    /// <summary>
    /// The content with all edits made; they do not overlap. New characters go to the text in which the edit begins. A text
    /// whose length changes is split there, so that every character left keeps its place in the manuscript.
    /// </summary>
    public Seq<Inline> Apply(IReadOnlyList<Edit> edits)
    {
        if (edits.Count == 0) return _content;
        var next = 0;
        return Rebuild(_content, edits.SelectMany(CharacterByCharacter).ToList(), ref next);
    }

    /// <summary>Whole words around an edit, before and after it.</summary>
    public (string Before, string After) Around(Edit edit)
    {
        var start = edit.Start;
        var end = edit.End;
        while (start > 0 && char.IsWhiteSpace(Value[start - 1])) start--;
        while (start > 0 && !char.IsWhiteSpace(Value[start - 1])) start--;
        while (end < Value.Length && char.IsWhiteSpace(Value[end])) end++;
        while (end < Value.Length && !char.IsWhiteSpace(Value[end])) end++;
        return (Value[start..end], string.Concat(Value.AsSpan(start, edit.Start - start), edit.Replacement, Value.AsSpan(edit.End, end - edit.End)));
    }

    /// <summary>An edit that keeps the length, as the characters it changes, so that each stays in its own text.</summary>
    private IEnumerable<Edit> CharacterByCharacter(Edit edit)
    {
        if (edit.Length != edit.Replacement.Length) return [edit];
        return Enumerable.Range(0, edit.Length)
            .Where(offset => Value[edit.Start + offset] != edit.Replacement[offset])
            .Select(offset => new Edit(edit.Start + offset, 1, edit.Replacement[offset].ToString()));
    }

    private static SourceRef Slice(SourceRef source, int start, int length)
    {
        if (source.Length == 0) return source;
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
            case InlineGraphic or InlineFormula or Xref { Type: XrefType.Fn }:
                value.Append(Object);
                break;
            default:
                foreach (var child in inline.Children()) Append(child, value, isProtected || IsAddress(inline));
                break;
        }
    }

    private static bool IsAddress(Inline inline) => inline is ExtLink link && Literals().IsMatch(link.Content.PlainText());

    private Seq<Inline> Rebuild(Seq<Inline> content, IReadOnlyList<Edit> edits, ref int piece)
    {
        var result = new List<Inline>(content.Count);
        foreach (var inline in content)
        {
            if (inline is Text) result.AddRange(Edited(_pieces[piece++], edits));
            else if (inline is LineBreak or InlineGraphic or InlineFormula or Xref { Type: XrefType.Fn }) result.Add(inline);
            else if (Rebuild(inline.Children(), edits, ref piece) is { IsEmpty: false } children) result.Add(inline.WithChildren(children));
        }

        return result.ToSeq();
    }

    private static IEnumerable<Text> Edited(Piece piece, IReadOnlyList<Edit> edits)
    {
        var touching = edits.Where(edit => edit.Start < piece.End && (edit.End > piece.Start || (edit.Length == 0 && edit.Start >= piece.Start)));
        var value = new StringBuilder();
        var from = 0;
        var position = 0;
        foreach (var edit in touching)
        {
            var start = Math.Max(edit.Start - piece.Start, 0);
            var end = Math.Min(edit.End - piece.Start, piece.Text.Value.Length);
            value.Append(piece.Text.Value, position, start - position);
            if (edit.Start >= piece.Start) value.Append(edit.Replacement);
            position = end;
            if (edit.Replacement.Length == edit.Length) continue;
            if (value.Length > 0) yield return piece.Text with { Value = value.ToString(), Source = Slice(piece.Text.Source, from, end - from) };
            value.Clear();
            from = end;
        }

        value.Append(piece.Text.Value, position, piece.Text.Value.Length - position);
        if (value.Length > 0) yield return from == 0 ? piece.Text with { Value = value.ToString() } : piece.Text with { Value = value.ToString(), Source = Slice(piece.Text.Source, from, piece.Text.Value.Length - from) };
    }

    // Web and mail addresses, DOIs, file names with folders.
    [GeneratedRegex(@"\b(?:https?://|www\.|ftp://|mailto:)[^\s\uFFFC]+|\b10\.[0-9]{4,9}/[^\s\uFFFC]+|[^\s@\uFFFC]+@[^\s@\uFFFC]+\.[^\s@\uFFFC]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|info|id|uk|io|ac|go)(?:/[^\s\uFFFC]*)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Literals();

    private readonly record struct Piece(Text Text, int Start, bool IsProtected)
    {
        public int End => Start + Text.Value.Length;
    }
}
