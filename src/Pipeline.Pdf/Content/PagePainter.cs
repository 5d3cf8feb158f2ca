using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Images;
using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>
/// Writes the content stream of one page. Neighbouring items of one node share a marked-content sequence; each sequence
/// holds whole text objects, so that text and rules of the same node may alternate in it.
/// </summary>
internal sealed class PagePainter
{
    private const int NoMark = int.MinValue;

    private readonly Page _page;
    private readonly int _pageIndex;
    private readonly StructureTree _tree;
    private readonly FontTable _fonts;
    private readonly ImageTable _images;
    private readonly ByteWriter _content = new(1 << 14);
    private readonly TextPainter _text;
    private readonly List<int> _mcids = [];
    private int _mark = NoMark;
    private Element? _element;

    public PagePainter(Page page, int pageIndex, StructureTree tree, FontTable fonts, ImageTable images, bool isReadable)
    {
        (_page, _pageIndex, _tree, _fonts, _images) = (page, pageIndex, tree, fonts, images);
        _text = new(_content, isReadable);
    }

    /// <summary>Object number of the element of each MCID.</summary>
    public IReadOnlyList<int> Mcids => _mcids;

    /// <summary>Fonts and images drawn, in order of first use.</summary>
    public List<FontUse> Fonts { get; } = [];

    public List<ImageResource> Images { get; } = [];

    public ByteWriter Paint()
    {
        foreach (var item in _page.Items)
        {
            switch (item)
            {
                case GlyphRun run:
                    Paint(run);
                    break;
                case RuleBox rule:
                    Paint(rule);
                    break;
                case ImageBox image:
                    Paint(image);
                    break;
            }
        }

        EndMark();
        return _content;
    }

    private void Paint(GlyphRun run)
    {
        if (run.Glyphs.IsEmpty) return;
        Mark(run, run.Baseline.Value);
        var font = _fonts.Get(run.Font);
        if (!Fonts.Contains(font)) Fonts.Add(font);
        var x = run.X.Value;
        var baseline = Up(run.Baseline);
        _text.Begin(font, run.Size.Value, run.Colour, x, baseline);
        foreach (var glyph in run.Glyphs.AsSpan())
        {
            _text.Show(font.CodeOf(glyph.Id, glyph.Text), font.Font.Width(glyph.Id), x + glyph.OffsetX.Value, glyph.OffsetY.Value);
            x += glyph.Advance.Value;
        }

        Widen(run.X.Value, baseline + font.Font.Descent * run.Size.Value / 1000, x, baseline + font.Font.Ascent * run.Size.Value / 1000);
    }

    private void Paint(RuleBox rule)
    {
        Mark(rule, rule.Y.Value);
        _text.Close();
        _text.SetColour(rule.Colour);
        Rectangle(rule.X.Value, Up(rule.Y + rule.Height), rule.Width.Value, rule.Height.Value);
        _content.Raw(" re f\n"u8);
    }

    private void Paint(ImageBox box)
    {
        Mark(box, box.Y.Value);
        _text.Close();
        var image = _images.Get(box.MediaName);
        if (!Images.Contains(image)) Images.Add(image);
        _content.Raw("q "u8).Number(box.Width.Value).Raw(" 0 0 "u8).Number(box.Height.Value).Byte((byte)' ')
            .Number(box.X.Value).Byte((byte)' ').Number(Up(box.Y + box.Height)).Raw(" cm "u8).Name(image.ResourceName).Raw(" Do Q\n"u8);
        Widen(box.X.Value, Up(box.Y + box.Height), box.X.Value + box.Width.Value, Up(box.Y));
    }

    /// <summary>PDF measures from the foot of the page.</summary>
    private double Up(Points fromTop) => _page.Height.Value - fromTop.Value;

    private void Rectangle(double left, double bottom, double width, double height)
    {
        _content.Number(left).Byte((byte)' ').Number(bottom).Byte((byte)' ').Number(width).Byte((byte)' ').Number(height);
        Widen(left, bottom, left + width, bottom + height);
    }

    private void Widen(double left, double bottom, double right, double top)
    {
        if (_element?.Illustration is { } illustration)
            illustration.Extent = Extent.Union(illustration.Extent, new(_pageIndex, left, bottom, right, top));
    }

    /// <summary>Makes what follows content of the item's node.</summary>
    private void Mark(PageItem item, double fromTop)
    {
        if (_mark == item.Tag) return;
        EndMark();
        _mark = item.Tag;
        _element = _tree.Find(item.Tag);
        if (_element is null)
        {
            BeginArtifact(item.Tag, fromTop);
            return;
        }

        _content.Name(_element.Role).Raw("<</MCID "u8).Integer(_mcids.Count).Raw(">>BDC\n"u8);
        _element.Add(_pageIndex, _mcids.Count);
        _mcids.Add(_element.ObjectNumber);
    }

    private void BeginArtifact(int tag, double fromTop)
    {
        if (tag != Tags.Pagination) _content.Raw("/Artifact<</Type/Layout>>BDC\n"u8);
        else if (fromTop < _page.Height.Value / 2) _content.Raw("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"u8);
        else _content.Raw("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"u8);
    }

    private void EndMark()
    {
        _text.Close();
        if (_mark != NoMark) _content.Raw("EMC\n"u8);
        _mark = NoMark;
        _element = null;
    }
}
