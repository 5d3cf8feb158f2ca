namespace Pipeline.Typesetting.Mathematics.Boxes;

/// <summary>Moves glyphs within their box.</summary>
internal static class Raising
{
    /// <summary>The same glyphs so much higher.</summary>
    public static GlyphBox Raised(this GlyphBox box, double by) =>
        box with
        {
            Ascent = box.Ascent + by,
            Descent = box.Descent - by,
            Runs = Array.ConvertAll(
                box.Runs,
                run => run with { Glyphs = Array.ConvertAll(run.Glyphs, glyph => glyph with { OffsetY = glyph.OffsetY + by }) }
            ),
        };

    /// <summary>The same glyphs with their middle at a height.</summary>
    public static GlyphBox CentredAt(this GlyphBox box, double height) => box.Raised(height - (box.Ascent - box.Descent) / 2);
}
