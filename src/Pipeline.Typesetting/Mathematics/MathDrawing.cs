using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>Puts laid out formulas on pages.</summary>
/// <param name="Scale">Share of its size that it is drawn at.</param>
/// <param name="Tag">Node of the formula.</param>
internal sealed record MathDrawing(MathBox Box, double Scale, Colour Colour, int Tag) : IDrawable
{
    /// <summary>Draws with the top left corner of the box at a place.</summary>
    public void Draw(PageCanvas canvas, double x, double y) => DrawAt(canvas, Box, Colour, x, y + Box.Ascent * Scale);

    /// <summary>Draws with the left end of the baseline at a place.</summary>
    public void DrawOnBaseline(PageCanvas canvas, double x, double baseline) => DrawAt(canvas, Box, Colour, x, baseline);

    private void DrawAt(PageCanvas canvas, MathBox box, Colour ink, double x, double baseline)
    {
        switch (box)
        {
            case GlyphBox glyphs:
                DrawGlyphs(canvas, glyphs, ink, x, baseline);
                break;
            case RuleBlock rule:
                Fill(canvas, rule, ink, x, baseline);
                break;
            case TintedBox tinted:
                if (tinted.Colours.Ground is { } ground)
                    Fill(canvas, tinted, ground, x, baseline);
                ink = tinted.Colours.Ink ?? ink;
                break;
        }

        foreach (var part in box.Parts)
            DrawAt(canvas, part.Box, ink, x + part.X * Scale, baseline - part.Y * Scale);
    }

    private void Fill(PageCanvas canvas, MathBox box, Colour colour, double x, double baseline) =>
        canvas.Add(new RuleBox(new(x), new(baseline - box.Ascent * Scale), new(box.Width * Scale), new(box.Height * Scale), colour, Tag));

    /// <summary>Glyphs raised all alike get a baseline of their own, so that a reader finds them where they stand.</summary>
    private void DrawGlyphs(PageCanvas canvas, GlyphBox box, Colour ink, double x, double baseline)
    {
        foreach (var run in box.Runs)
        {
            var rise = run.Glyphs[0].OffsetY;
            var glyphs = Array.ConvertAll(run.Glyphs, glyph => Scaled(glyph, rise));
            canvas.Add(
                new GlyphRun(run.Face.Name, new(run.Size * Scale), ink, new(x), new(baseline - rise * Scale), [.. glyphs], false, Tag)
            );
            x += run.Glyphs.Sum(glyph => glyph.Advance) * Scale;
        }
    }

    private Glyph Scaled(ShapedGlyph glyph, double rise) =>
        new(glyph.Id, glyph.Text, new(glyph.Advance * Scale), new(glyph.OffsetX * Scale), new((glyph.OffsetY - rise) * Scale));
}
