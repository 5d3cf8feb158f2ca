using System.Text;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typography.Measuring;

/// <summary>Finds blocks and their lines from what stands on the pages: glyph runs, their places and their nodes.</summary>
internal sealed class LineFinder
{
    private readonly Dictionary<int, (StructureNode Block, bool IsNote)> _blocks = [];
    private readonly Dictionary<int, List<PrintedLine>> _lines = [];
    private readonly Dictionary<int, OpenLine> _open = [];
    private readonly List<int> _order = [];
    private readonly SpaceWidths _spaces;
    private readonly HashSet<int> _formulas = [];

    private LineFinder(SpaceWidths spaces) => _spaces = spaces;

    /// <summary>The blocks in the order in which they are first painted; labels beside blocks are none.</summary>
    public static List<PrintedBlock> Find(TypesetDocument document, SpaceWidths spaces)
    {
        var finder = new LineFinder(spaces);
        finder.Assign(document.Root, document.Root, isNote: false);
        for (var page = 0; page < document.Pages.Count; page++)
        {
            foreach (var item in document.Pages[page].Items)
            {
                if (item is GlyphRun { Tag: >= 0, Glyphs.IsEmpty: false } run)
                    finder.Add(run, page, document.Pages[page].Width.Value);
            }
        }

        return finder.Finish();
    }

    /// <summary>Gives every node the block whose text its glyphs are.</summary>
    private void Assign(StructureNode node, StructureNode block, bool isNote)
    {
        var own = node.Role is "Span" or "Link" or "Reference" or "Quote" or "Code" or "Formula" ? block : node;
        var inNote = isNote || node.Role == "Note";
        _blocks[node.Id] = (own, inNote);
        if (node.Role == "Formula")
            _formulas.Add(node.Id);
        foreach (var child in node.Children)
            Assign(child, own, inNote);
    }

    private void Add(GlyphRun run, int page, double sheet)
    {
        var block = _blocks[run.Tag].Block;
        if (block.Role == "Lbl")
            return;
        if (_formulas.Contains(run.Tag))
        {
            if (_open.TryGetValue(block.Id, out var around))
                around.Reach(run, page);
            return;
        }

        if (!_lines.ContainsKey(block.Id))
        {
            _lines.Add(block.Id, []);
            _order.Add(block.Id);
        }

        if (!_open.TryGetValue(block.Id, out var line) || !line.Takes(run, page))
        {
            if (line is not null)
                _lines[block.Id].Add(line.Close());
            _open[block.Id] = line = new OpenLine(page, sheet);
        }

        line.Add(run, _spaces);
    }

    private List<PrintedBlock> Finish()
    {
        foreach (var (block, line) in _open)
            _lines[block].Add(line.Close());
        return _order.ConvertAll(id => new PrintedBlock(_blocks[id].Block.Role, _blocks[id].IsNote, _lines[id]));
    }

    /// <summary>A line that runs may still be added to.</summary>
    private sealed class OpenLine(int page, double sheet)
    {
        private readonly StringBuilder _text = new();
        private readonly List<WordSpace> _spaces = [];
        private double _baseline;
        private double _size;
        private double _left = double.MaxValue;
        private double _right;

        /// <summary>What stands only a little above or below is a superior or an inferior of the same line.</summary>
        public bool Takes(GlyphRun run, int onPage) =>
            onPage == page && Math.Abs(run.Baseline.Value - _baseline) <= Math.Max(_size, run.Size.Value) / 2;

        /// <summary>Takes the room of a formula in the line, whose glyphs stand on baselines of their own.</summary>
        public void Reach(GlyphRun run, int onPage)
        {
            if (onPage == page && Math.Abs(run.Baseline.Value - _baseline) <= _size)
                _right = Math.Max(_right, (run.X + run.Width).Value);
        }

        public void Add(GlyphRun run, SpaceWidths widths)
        {
            var x = run.X.Value;
            if (run.Size.Value > _size)
                (_size, _baseline) = (run.Size.Value, run.Baseline.Value);
            _left = Math.Min(_left, x);
            foreach (var glyph in run.Glyphs)
            {
                if (glyph.Text is " " or "\u00A0" && glyph.Advance.Value > 0)
                    _spaces.Add(new(x, glyph.Advance.Value, widths.Of(run.Font) * run.Size.Value));
                x += glyph.Advance.Value;
            }

            AppendText(run);
            _right = Math.Max(_right, x);
        }

        public PrintedLine Close() => new(page, _baseline, _left, _right, _size, _spaces, _text.ToString().TrimEnd()) { Sheet = sheet };

        private void AppendText(GlyphRun run)
        {
            foreach (var glyph in run.IsRightToLeft ? run.Glyphs.Reverse() : run.Glyphs)
                _text.Append(glyph.Text);
        }
    }
}
