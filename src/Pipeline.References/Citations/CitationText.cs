using System.Buffers;
using System.Text;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>
/// Running text as one string, so that citations are found across changes of type; what must not be linked into (links,
/// marks of notes, pictures) stands in it as one character that no citation has.
/// </summary>
internal sealed class CitationText
{
    /// <summary>U+FFFC, object replacement character.</summary>
    private const char Opaque = '\uFFFC';

    private const string Figures = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> RaisedFigures = SearchValues.Create(Figures);

    private readonly Seq<Inline> _content;
    private readonly List<int> _starts = [];
    private readonly List<Text> _leaves = [];
    private readonly List<Extent> _raised = [];
    private readonly List<Extent> _italics = [];

    public CitationText(Seq<Inline> content)
    {
        _content = content;
        var printed = new StringBuilder();
        Append(printed, content);
        Printed = printed.ToString();
        Plain = LowerRaised(PlainCharacters.Of(Printed));
    }

    /// <summary>As printed.</summary>
    public string Printed { get; }

    /// <summary>The same length, with spaces, hyphens and quotation marks in one form, and raised figures on the line.</summary>
    public string Plain { get; }

    /// <summary>What is set as superscript.</summary>
    public IReadOnlyList<Extent> Raised => _raised;

    /// <summary>Whether the character is set in italics.</summary>
    public bool IsItalic(int at) => _italics.Exists(italics => italics.Start <= at && at < italics.End);

    /// <summary>Where the extent stands in the manuscript.</summary>
    public SourceRef Source(Extent extent)
    {
        var at = _starts.BinarySearch(extent.Start);
        if (at < 0)
            at = Math.Max(0, ~at - 1);
        if (at < _leaves.Count && _starts[at] + _leaves[at].Value.Length <= extent.Start)
            at++;
        if (at >= _leaves.Count)
            return SourceRef.None;
        var source = _leaves[at].Source;
        return source.IsNone ? source : source.Slice(Math.Max(0, extent.Start - _starts[at]), extent.Length);
    }

    /// <summary>The content with each extent made a link; extents are in order and do not overlap.</summary>
    public Seq<Inline> Link(IReadOnlyList<(Extent Extent, string Id)> links)
    {
        if (links.Count == 0)
            return _content;
        var linked = new List<Inline>();
        var cutter = new InlineCutter(_content);
        foreach (var (extent, id) in links)
        {
            linked.AddRange(cutter.Take(extent.Start));
            linked.Add(new Xref(XrefType.Bibr, id, cutter.Take(extent.End).ToSeq()));
        }

        linked.AddRange(cutter.Take(Printed.Length));
        return linked.ToSeq();
    }

    /// <summary>Figures that are raised by their characters ("word¹²") are raised as others are.</summary>
    private string LowerRaised(string plain)
    {
        if (!plain.AsSpan().ContainsAny(RaisedFigures))
            return plain;
        var lowered = plain.ToCharArray();
        for (var index = 0; index < lowered.Length; index++)
        {
            var start = index;
            while (index < lowered.Length && Figures.IndexOf(lowered[index], StringComparison.Ordinal) is >= 0 and var figure)
                lowered[index++] = (char)('0' + figure);
            if (index > start)
                AddRaised(lowered, start, index);
        }

        return new(lowered);
    }

    /// <summary>"¹,²" and "¹–³" are one raised group, as they are when set in superscript.</summary>
    private void AddRaised(char[] plain, int start, int end)
    {
        if (
            _raised is [.., var last]
            && end > start
            && start - last.End == 1
            && plain[last.End] is ',' or '–' or '-'
            && _raised[^1].End < start
        )
            _raised[^1] = new(_raised[^1].Start, end);
        else
            _raised.Add(new(start, end));
    }

    private void Append(StringBuilder printed, Seq<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text text:
                    _starts.Add(printed.Length);
                    _leaves.Add(text);
                    printed.Append(text.Value);
                    break;
                case Emphasis or Foreign:
                    var start = printed.Length;
                    Append(printed, inline.Children());
                    if (inline is Emphasis { Kind: EmphasisKind.Superscript })
                        _raised.Add(new(start, printed.Length));
                    if (inline is Emphasis { Kind: EmphasisKind.Italic })
                        _italics.Add(new(start, printed.Length));
                    break;
                case LineBreak:
                    printed.Append(' ');
                    break;
                default:
                    printed.Append(Opaque);
                    break;
            }
        }
    }
}
