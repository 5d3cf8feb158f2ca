using Pipeline.References.Parsing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>Takes content apart from its beginning, each character once; characters are those of <see cref="CitationText"/>.</summary>
internal sealed class InlineCutter(Seq<Inline> content)
{
    private int _inline;
    private int _start;
    private int _taken;

    /// <summary>What stands between the end of what was taken before and a place, with the type it is set in.</summary>
    public IReadOnlyList<Inline> Take(int end)
    {
        var taken = new List<Inline>();
        while (_inline < content.Count && _taken < end)
        {
            var length = Length(content[_inline]);
            var to = Math.Min(end - _start, length);
            taken.Add(Cut(content[_inline], new(_taken - _start, to), length));
            _taken = _start + to;
            if (to < length)
                break;
            _start += length;
            _inline++;
        }

        return taken;
    }

    private static int Length(Inline inline) =>
        inline switch
        {
            Text text => text.Value.Length,
            Emphasis or Foreign => inline.Children().Sum(Length),
            _ => 1,
        };

    private static Inline Cut(Inline inline, Extent extent, int length) =>
        inline switch
        {
            _ when extent.Length == length => inline,
            Text text => new Text(
                text.Value[extent.Start..extent.End],
                text.Source.IsNone ? text.Source : text.Source.Slice(extent.Start, extent.Length)
            ),
            _ => inline.WithChildren(Cut(inline.Children(), extent).ToSeq()),
        };

    private static IReadOnlyList<Inline> Cut(Seq<Inline> content, Extent extent)
    {
        var cutter = new InlineCutter(content);
        cutter.Take(extent.Start);
        return cutter.Take(extent.End);
    }
}
