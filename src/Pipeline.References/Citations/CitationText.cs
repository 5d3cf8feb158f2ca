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

    private readonly Seq<Inline> _content;
    private readonly List<(int Start, Text Text)> _leaves = [];
    private readonly List<Extent> _raised = [];

    public CitationText(Seq<Inline> content)
    {
        _content = content;
        var printed = new StringBuilder();
        Append(printed, content);
        Printed = printed.ToString();
        Plain = PlainCharacters.Of(Printed);
    }

    /// <summary>As printed.</summary>
    public string Printed { get; }

    /// <summary>The same length, with spaces, hyphens and quotation marks in one form.</summary>
    public string Plain { get; }

    /// <summary>What is set as superscript.</summary>
    public IReadOnlyList<Extent> Raised => _raised;

    /// <summary>Where the extent stands in the manuscript.</summary>
    public SourceRef Source(Extent extent)
    {
        foreach (var (start, text) in _leaves)
        {
            if (start + text.Value.Length <= extent.Start) continue;
            return text.Source.IsNone ? text.Source : text.Source.Slice(Math.Max(0, extent.Start - start), extent.Length);
        }

        return SourceRef.None;
    }

    /// <summary>The content with each extent made a link; extents are in order and do not overlap.</summary>
    public Seq<Inline> Link(IReadOnlyList<(Extent Extent, string Id)> links)
    {
        if (links.Count == 0) return _content;
        var linked = new List<Inline>();
        var position = 0;
        foreach (var (extent, id) in links)
        {
            linked.AddRange(Cut(_content, new(position, extent.Start)));
            linked.Add(new Xref(XrefType.Bibr, id, Cut(_content, extent).ToSeq()));
            position = extent.End;
        }

        linked.AddRange(Cut(_content, new(position, Printed.Length)));
        return linked.ToSeq();
    }

    private void Append(StringBuilder printed, Seq<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text text:
                    _leaves.Add((printed.Length, text));
                    printed.Append(text.Value);
                    break;
                case Emphasis or Foreign:
                    var start = printed.Length;
                    Append(printed, inline.Children());
                    if (inline is Emphasis { Kind: EmphasisKind.Superscript }) _raised.Add(new(start, printed.Length));
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

    private static int Length(Inline inline) => inline switch
    {
        Text text => text.Value.Length,
        Emphasis or Foreign => inline.Children().Sum(Length),
        _ => 1,
    };

    /// <summary>The part of the content in an extent, with the type it is set in.</summary>
    private static IEnumerable<Inline> Cut(Seq<Inline> content, Extent extent)
    {
        var position = 0;
        foreach (var inline in content)
        {
            var start = Math.Max(extent.Start - position, 0);
            var length = Length(inline);
            var end = Math.Min(extent.End - position, length);
            position += length;
            if (start < end) yield return Cut(inline, new(start, end));
        }
    }

    private static Inline Cut(Inline inline, Extent extent) => inline switch
    {
        Text text when extent.Length < text.Value.Length => new Text(text.Value[extent.Start..extent.End], text.Source.IsNone ? text.Source : text.Source.Slice(extent.Start, extent.Length)),
        Emphasis or Foreign => inline.WithChildren(Cut(inline.Children(), extent).ToSeq()),
        _ => inline,
    };
}
