using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>
/// Finds the drawing of a sign that is large enough: the glyph itself, a larger variant, or one put together from parts
/// (OpenType specification, MATH, MathVariants; MathML Core §5.3, size variants for operators).
/// </summary>
internal sealed class Stretcher(MathFont font, GlyphSetter glyphs)
{
    /// <summary>No sign is put together from more parts: what is taller is not of this world.</summary>
    private const int MostRepeats = 400;

    /// <summary>A box of at least the height, its ink where the drawing has it; the largest there is where none is high enough.</summary>
    public GlyphBox Vertical(ushort glyph, string text, double height, double size)
    {
        if (font.InkOf(glyph).Height * size >= height)
            return glyphs.Set(glyph, text, size);
        foreach (var variant in font.VariantsOf(glyph, isVertical: true))
        {
            if (font.InkOf(variant.Glyph).Height * size >= height)
                return glyphs.Set(variant.Glyph, text, size);
        }

        return Assemble(glyph, text, height / size, size, isVertical: true) ?? glyphs.Set(Largest(glyph, isVertical: true), text, size);
    }

    /// <summary>A box at least so wide, or the widest there is.</summary>
    public GlyphBox Horizontal(ushort glyph, string text, double width, double size)
    {
        if (font.AdvanceOf(glyph) * size >= width)
            return glyphs.Set(glyph, text, size);
        foreach (var variant in font.VariantsOf(glyph, isVertical: false))
        {
            if (variant.Extent * size >= width)
                return glyphs.Set(variant.Glyph, text, size);
        }

        return Assemble(glyph, text, width / size, size, isVertical: false) ?? glyphs.Set(Largest(glyph, isVertical: false), text, size);
    }

    /// <summary>The widest variant that is no wider than what it stands over (TeXbook, appendix G, rule 12).</summary>
    public GlyphBox Accent(ushort glyph, string text, double width, double size)
    {
        var best = glyph;
        foreach (var variant in font.VariantsOf(glyph, isVertical: false))
        {
            if (variant.Extent * size > width)
                break;
            best = variant.Glyph;
        }

        return glyphs.Set(best, text, size);
    }

    private ushort Largest(ushort glyph, bool isVertical) => font.VariantsOf(glyph, isVertical) is [.., var last] ? last.Glyph : glyph;

    /// <param name="extent">Height or width to cover, in em.</param>
    private GlyphBox? Assemble(ushort glyph, string text, double extent, double size, bool isVertical)
    {
        var parts = font.AssemblyOf(glyph, isVertical);
        var least = font.LeastOverlap(isVertical);
        if (parts.Length == 0 || Repeats(parts, extent, least) is not { } repeats)
            return null;
        var row = Repeated(parts, repeats);
        return isVertical ? Pile(row, Overlaps(row, extent, least), text, size) : Line(row, Overlaps(row, extent, least), text, size);
    }

    /// <summary>How often the extenders stand, so that the parts reach the extent with the least overlap; null for never.</summary>
    private static int? Repeats(GlyphPart[] parts, double extent, double least)
    {
        var (once, more) = (least, 0.0);
        foreach (var part in parts)
        {
            if (part.IsExtender)
                more += part.Extent - least;
            else
                once += part.Extent - least;
        }

        if (once >= extent)
            return Array.Exists(parts, part => !part.IsExtender) ? 0 : 1;
        return more <= 0 ? null : (int)Math.Min(MostRepeats, Math.Ceiling((extent - once) / more));
    }

    private static List<GlyphPart> Repeated(GlyphPart[] parts, int repeats)
    {
        var row = new List<GlyphPart>();
        foreach (var part in parts)
        {
            for (var count = part.IsExtender ? repeats : 1; count > 0; count--)
                row.Add(part);
        }

        return row;
    }

    /// <summary>How much each part lies over the one before it: as much as brings the whole to the extent and the connectors allow.</summary>
    private static double[] Overlaps(List<GlyphPart> row, double extent, double least)
    {
        var overlaps = new double[row.Count];
        var total = 0.0;
        for (var index = 0; index < row.Count; index++)
            total += row[index].Extent - (index > 0 ? least : 0);
        var extra = row.Count > 1 ? Math.Max(0, total - extent) / (row.Count - 1) : 0;
        for (var index = 1; index < row.Count; index++)
        {
            var most = Math.Max(least, Math.Min(row[index - 1].EndConnector, row[index].StartConnector));
            overlaps[index] = Math.Min(least + extra, most);
        }

        return overlaps;
    }

    private GlyphBox Pile(List<GlyphPart> row, double[] overlaps, string text, double size)
    {
        var shaped = new ShapedGlyph[row.Count];
        var (bottom, width) = (0.0, 0.0);
        for (var index = 0; index < row.Count; index++)
        {
            bottom -= overlaps[index];
            shaped[index] = new ShapedGlyph(
                row[index].Glyph,
                0,
                index == 0 ? text : string.Empty,
                0,
                0,
                (bottom - font.InkOf(row[index].Glyph).Bottom) * size
            );
            bottom += row[index].Extent;
            width = Math.Max(width, font.AdvanceOf(row[index].Glyph) * size);
        }

        shaped[^1] = shaped[^1] with { Advance = width };
        return new GlyphBox(width, bottom * size, 0, [new ShapedRun(font.Face, size, 0, shaped)]);
    }

    private GlyphBox Line(List<GlyphPart> row, double[] overlaps, string text, double size)
    {
        var shaped = new ShapedGlyph[row.Count];
        var (right, ascent, descent) = (0.0, double.NegativeInfinity, double.NegativeInfinity);
        for (var index = 0; index < row.Count; index++)
        {
            var ink = font.InkOf(row[index].Glyph);
            right -= overlaps[index];
            shaped[index] = new ShapedGlyph(row[index].Glyph, 0, index == 0 ? text : string.Empty, 0, right * size, 0);
            right += row[index].Extent;
            ascent = Math.Max(ascent, ink.Top * size);
            descent = Math.Max(descent, -ink.Bottom * size);
        }

        shaped[^1] = shaped[^1] with { Advance = right * size };
        return new GlyphBox(right * size, ascent, descent, [new ShapedRun(font.Face, size, 0, shaped)]);
    }
}
