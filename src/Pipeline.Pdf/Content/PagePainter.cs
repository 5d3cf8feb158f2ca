using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Images;
using Pipeline.Pdf.Rules;
using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>Writes the content stream of one page.</summary>
internal sealed class PagePainter
{
    private readonly Page _page;
    private readonly int _pageIndex;
    private readonly PaintingContext _context;
    private readonly ByteWriter _content = new(1 << 14);
    private readonly TextPainter _text;
    private readonly MarkedContent _marks;

    public PagePainter(Page page, int pageIndex, PaintingContext context, bool isReadable)
    {
        (_page, _pageIndex, _context) = (page, pageIndex, context);
        _text = new(_content, isReadable);
        _marks = new(_content, _text, context.Tree, pageIndex, page.Height);
    }

    /// <summary>Object number of the element of each MCID.</summary>
    public IReadOnlyList<int> Mcids => _marks.Mcids;

    /// <summary>Fonts drawn with, in order of first use.</summary>
    public List<FontUse> Fonts { get; } = [];

    /// <summary>Pictures drawn, in order of first use.</summary>
    public List<ImageResource> Images { get; } = [];

    public ReadOnlySpan<byte> Paint()
    {
        foreach (var item in _page.Items)
        {
            if (item.Tag >= 0 && _context.Tree.Find(item.Tag) is null)
                _context.Findings.Add(UntaggedContent.At(_pageIndex, item.Tag));
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

        _marks.End();
        return _content.Written;
    }

    private void Paint(GlyphRun run)
    {
        if (run.Glyphs.IsEmpty)
            return;
        var font = _context.Fonts.Get(run.Font);
        if (!Fonts.Contains(font))
            Fonts.Add(font);
        if (run.IsRightToLeft)
            _marks.MarkRightToLeft(run);
        if (GlyphText.IsPlain(run))
            ShowPlain(run, font);
        else
            ShowPieces(run, font);
        if (_context.LineEnds.NeedsSpace(run))
            ShowSpace(run, font);
        var (baseline, em) = (Up(run.Baseline), run.Size.Value / 1000);
        Widen(run.X.Value, baseline + font.Font.Descent * em, run.X.Value + run.Width.Value, baseline + font.Font.Ascent * em);
    }

    private void ShowPlain(GlyphRun run, FontUse font)
    {
        if (!run.IsRightToLeft)
            _marks.Mark(run.Tag, run.Baseline);
        Show(run, font, run.Glyphs.AsSpan(), run.X.Value);
    }

    private void ShowPieces(GlyphRun run, FontUse font)
    {
        var x = run.X.Value;
        if (run.Glyphs[0].Text.Length == 0 && run.Tag >= 0)
            _context.Findings.Add(GlyphWithoutText.At(_context.Tree.SourceOf(run.Tag), run.Font));
        foreach (var (glyphs, actualText) in GlyphText.Split(run))
        {
            // The span round a run from right to left already has the text of all its pieces.
            if (!run.IsRightToLeft && actualText is null)
                _marks.Mark(run.Tag, run.Baseline);
            else if (!run.IsRightToLeft)
                _marks.MarkAs(run.Tag, run.Baseline, actualText!);
            if (glyphs[0].Id == 0)
                ShowMissing(run, font, x, glyphs[0]);
            else
                Show(run, font, glyphs, x);
            foreach (var glyph in glyphs)
                x += glyph.Advance.Value;
        }
    }

    private void Show(GlyphRun run, FontUse font, ReadOnlySpan<Glyph> glyphs, double x)
    {
        _text.Begin(font, run.Size.Value, run.Colour, x, Up(run.Baseline), run.Scale);
        foreach (var glyph in glyphs)
        {
            _text.Show(font.CodeOf(glyph.Id, glyph.Text), font.Font.Width(glyph.Id), x + glyph.OffsetX.Value, glyph.OffsetY.Value);
            x += glyph.Advance.Value;
        }
    }

    /// <summary>Ends a line with the space it was broken at, which is not seen.</summary>
    private void ShowSpace(GlyphRun run, FontUse font)
    {
        if (run.IsRightToLeft)
            _marks.AppendToRightToLeft(" ");
        else if (font.SpaceGlyph is not 0 and var space)
            Show(run, font, [new(space, " ", Points.Zero)], (run.X + run.Width).Value);
    }

    /// <summary>An empty box where a font lacks a glyph, since its own .notdef may not be shown (PDF/UA-1 §7.21.8).</summary>
    private void ShowMissing(GlyphRun run, FontUse font, double x, Glyph glyph)
    {
        _context.Findings.Add(MissingGlyph.At(_context.Tree.SourceOf(run.Tag), run.Font, glyph.Text));
        _text.Close();
        _text.SetColour(run.Colour);
        var em = run.Size.Value;
        var (inset, line) = (em / 20, em / 25);
        var (left, bottom) = (x + inset, Up(run.Baseline));
        var (width, height) = (Math.Max(glyph.Advance.Value, em / 4) - 2 * inset, em * font.Font.CapHeight / 1000);
        Rectangle(left, bottom, width, height);
        Rectangle(left + line, bottom + line, width - 2 * line, height - 2 * line);
        _content.Raw("f*\n"u8);
    }

    private void Paint(RuleBox rule)
    {
        _marks.Mark(rule.Tag, rule.Y);
        _text.Close();
        _text.SetColour(rule.Colour);
        Rectangle(rule.X.Value, Up(rule.Y + rule.Height), rule.Width.Value, rule.Height.Value);
        _content.Raw("f\n"u8);
    }

    private void Paint(ImageBox box)
    {
        _marks.Mark(box.Tag, box.Y);
        _text.Close();
        if (_context.Images.Get(box.MediaName) is { } image)
            ShowImage(box, image);
        else
            ShowMissing(box);
        Widen(box.X.Value, Up(box.Y + box.Height), (box.X + box.Width).Value, Up(box.Y));
    }

    private void ShowImage(ImageBox box, ImageResource image)
    {
        if (!Images.Contains(image))
            Images.Add(image);
        _content
            .Raw("q "u8)
            .Number(box.Width.Value / image.Size.Width)
            .Raw(" 0 0 "u8)
            .Number(box.Height.Value / image.Size.Height)
            .Byte((byte)' ')
            .Number(box.X.Value)
            .Byte((byte)' ')
            .Number(Up(box.Y + box.Height))
            .Raw(" cm "u8)
            .Name(image.ResourceName)
            .Raw(" Do Q\n"u8);
    }

    /// <summary>A pale panel where a picture cannot be shown.</summary>
    private void ShowMissing(ImageBox box)
    {
        _context.Findings.Add(UnreadablePicture.At(_context.Tree.SourceOf(box.Tag), box.MediaName));
        _text.SetColour(new(0xE6, 0xE6, 0xE6));
        Rectangle(box.X.Value, Up(box.Y + box.Height), box.Width.Value, box.Height.Value);
        _content.Raw("f\n"u8);
    }

    /// <summary>PDF measures from the foot of the page.</summary>
    private double Up(Points fromTop) => _page.Height.Value - fromTop.Value;

    private void Rectangle(double left, double bottom, double width, double height)
    {
        _content.Number(left).Byte((byte)' ').Number(bottom).Byte((byte)' ').Number(width).Byte((byte)' ').Number(height).Raw(" re "u8);
        Widen(left, bottom, left + width, bottom + height);
    }

    /// <summary>Makes room for what was drawn in the bounding box of the figure or formula it belongs to.</summary>
    private void Widen(double left, double bottom, double right, double top)
    {
        if (_marks.Current?.Illustration is { } illustration)
            illustration.Extent = Extent.Union(illustration.Extent, new(_pageIndex, left, bottom, right, top));
    }
}
