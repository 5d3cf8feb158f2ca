namespace Pipeline.Typesetting.Fonts;

/// <summary>Where a glyph's ink lies, in em from its origin; upwards and rightwards are positive.</summary>
internal readonly record struct GlyphInk(double Left, double Right, double Bottom, double Top)
{
    public double Height => Top - Bottom;
}
