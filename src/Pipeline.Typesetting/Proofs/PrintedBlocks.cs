using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Proofs;

/// <summary>A letter or figure as it stands on a page; lengths in points.</summary>
internal readonly record struct LetterSpot(int Page, double Baseline, double X, double Width, int Tag);

/// <summary>
/// What the pages show of one paragraph of the manuscript. Words are told by their letters and figures, since spaces, stops
/// and capitals are the design's.
/// </summary>
internal sealed class PrintedBlock
{
    private readonly StringBuilder _letters = new();

    public List<LetterSpot> Spots { get; } = [];

    /// <summary>Where it begins: its first letter, or its picture where it has none.</summary>
    public LetterSpot? Start { get; private set; }

    public void Add(GlyphRun run, int page)
    {
        var (x, first) = (run.X.Value, Spots.Count);
        foreach (var glyph in run.Glyphs)
        {
            AddLetters(glyph, run, page, x);
            x += glyph.Advance.Value;
        }

        // Glyphs stand as they are painted, letters as they are read.
        if (run.IsRightToLeft)
            Turn(first);
        Start ??= new(page, run.Baseline.Value, run.X.Value, 0, run.Tag);
    }

    private void AddLetters(Glyph glyph, GlyphRun run, int page, double x)
    {
        var letters = Sameness.Key(glyph.Text);
        for (var index = 0; index < letters.Length; index++)
        {
            var width = glyph.Advance.Value / letters.Length;
            _letters.Append(run.IsRightToLeft ? letters[^(index + 1)] : letters[index]);
            Spots.Add(new(page, run.Baseline.Value, x + index * width, width, run.Tag));
        }
    }

    private void Turn(int first)
    {
        Spots.Reverse(first, Spots.Count - first);
        for (var (left, right) = (first, _letters.Length - 1); left < right; left++, right--)
            (_letters[left], _letters[right]) = (_letters[right], _letters[left]);
    }

    /// <summary>A picture is marked a line below its top.</summary>
    public void Add(ImageBox image, int page) => Start ??= new(page, image.Y.Value + 10, image.X.Value, 0, image.Tag);

    /// <summary>The spots of the words where they stand nearest to the place expected; none where they are not there.</summary>
    /// <param name="expected">How many letters stand before them in the article.</param>
    public IEnumerable<LetterSpot> Find(string words, int expected)
    {
        var wanted = Sameness.Key(words);
        if (wanted.Length == 0)
            return [];
        var (text, best) = (_letters.ToString(), -1);
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (best >= 0 && Math.Abs(at - expected) >= Math.Abs(best - expected))
                break;
            best = at;
        }

        return best < 0 ? [] : Spots.Skip(best).Take(wanted.Length);
    }
}

/// <summary>The paragraphs of the manuscript as the pages show them.</summary>
internal sealed class PrintedBlocks
{
    private readonly Dictionary<(string Part, int Paragraph), PrintedBlock> _blocks = [];
    private readonly Dictionary<int, StructureNode> _nodes = [];
    private readonly Dictionary<int, int> _parents = [];

    public PrintedBlocks(TypesetDocument document)
    {
        Walk(document.Root, -1);
        for (var page = 0; page < document.Pages.Count; page++)
        {
            foreach (var item in document.Pages[page].Items)
            {
                if (
                    item is not (GlyphRun or ImageBox)
                    || !_nodes.TryGetValue(item.Tag, out var node)
                    || node.Source is { IsNone: true } or { Paragraph: 0 }
                )
                    continue;
                var key = KeyOf(node.Source);
                if (!_blocks.TryGetValue(key, out var block))
                    _blocks[key] = block = new();
                if (item is GlyphRun run)
                    block.Add(run, page);
                else
                    block.Add((ImageBox)item, page);
            }
        }
    }

    public PrintedBlock? Find(SourceRef place) => place.IsNone ? null : _blocks.GetValueOrDefault(KeyOf(place));

    /// <summary>The node of the paragraph, heading or cell that a node within a line belongs to.</summary>
    public int BlockNodeOf(int tag)
    {
        while (
            _nodes.TryGetValue(tag, out var node)
            && node.Role is "Span" or "Link" or "Reference" or "Quote" or "Figure" or "Formula" or "Lbl"
        )
            tag = _parents[tag];
        return tag;
    }

    public static (string Part, int Paragraph) KeyOf(SourceRef place) => (place.Part, place.Paragraph);

    private void Walk(StructureNode node, int parent)
    {
        _nodes[node.Id] = node;
        _parents[node.Id] = parent;
        foreach (var child in node.Children)
            Walk(child, node.Id);
    }
}
