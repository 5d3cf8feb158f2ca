using Pipeline.Typesetting.Fonts;

namespace Pipeline.Typesetting.Mathematics.Fonts;

/// <summary>A face with what its MATH table says of its glyphs; each thing is asked of HarfBuzz once.</summary>
internal sealed class MathFont(Typeface face)
{
    private const int ConstantCount = (int)MathConstant.RadicalDegreeBottomRaisePercent + 1;

    private readonly int?[] _constants = new int?[ConstantCount];
    private readonly Dictionary<ushort, GlyphInk> _ink = [];
    private readonly Dictionary<(ushort Glyph, bool IsVertical), GlyphVariant[]> _variants = [];
    private readonly Dictionary<(ushort Glyph, bool IsVertical), GlyphPart[]> _assemblies = [];

    public Typeface Face { get; } = face;

    /// <summary>A length of the font at a type size.</summary>
    public double Length(MathConstant constant, double size) => Units(constant) * size / Face.UnitsPerEm;

    /// <summary>A constant given in per cent, as a share.</summary>
    public double Share(MathConstant constant) => Units(constant) / 100.0;

    public double Axis(double size) => Length(MathConstant.AxisHeight, size);

    /// <summary>Whether the face has a MATH table.</summary>
    public static bool IsMathematical(Typeface face) => MathNative.HasData(face.Handle) != 0;

    public GlyphInk InkOf(ushort glyph)
    {
        if (_ink.TryGetValue(glyph, out var known))
            return known;
        var ink = Face.InkOf(glyph);
        _ink.Add(glyph, ink);
        return ink;
    }

    /// <summary>Advance width, in em.</summary>
    public double AdvanceOf(ushort glyph) => Face.Font.GetHorizontalGlyphAdvance(glyph) / (double)Face.UnitsPerEm;

    /// <summary>How far the top of a slanted glyph leans out of its advance, in em.</summary>
    public double ItalicCorrectionOf(ushort glyph) => MathNative.GetItalicsCorrection(Face.Font.Handle, glyph) / (double)Face.UnitsPerEm;

    /// <summary>Where the middle of an accent stands over the glyph, in em from its origin.</summary>
    public double AttachmentOf(ushort glyph) => MathNative.GetTopAccentAttachment(Face.Font.Handle, glyph) / (double)Face.UnitsPerEm;

    /// <summary>Kern between a glyph's corner and a script, at a height over its baseline; both in em.</summary>
    public double KernOf(ushort glyph, MathCorner corner, double height) =>
        MathNative.GetKerning(Face.Font.Handle, glyph, corner, (int)Math.Round(height * Face.UnitsPerEm)) / (double)Face.UnitsPerEm;

    /// <summary>The drawings of a glyph from the smallest to the largest; empty where there is only one.</summary>
    public GlyphVariant[] VariantsOf(ushort glyph, bool isVertical)
    {
        if (_variants.TryGetValue((glyph, isVertical), out var known))
            return known;
        var variants = ReadVariants(glyph, Direction(isVertical));
        _variants.Add((glyph, isVertical), variants);
        return variants;
    }

    /// <summary>The parts from bottom to top or from left to right; empty where the font has none.</summary>
    public GlyphPart[] AssemblyOf(ushort glyph, bool isVertical)
    {
        if (_assemblies.TryGetValue((glyph, isVertical), out var known))
            return known;
        var parts = ReadAssembly(glyph, Direction(isVertical));
        _assemblies.Add((glyph, isVertical), parts);
        return parts;
    }

    /// <summary>How much neighbouring parts lie over each other at the least, in em.</summary>
    public double LeastOverlap(bool isVertical) =>
        MathNative.GetMinConnectorOverlap(Face.Font.Handle, Direction(isVertical)) / (double)Face.UnitsPerEm;

    private static int Direction(bool isVertical) => isVertical ? MathNative.BottomToTop : MathNative.LeftToRight;

    private int Units(MathConstant constant) => _constants[(int)constant] ??= MathNative.GetConstant(Face.Font.Handle, constant);

    private unsafe GlyphVariant[] ReadVariants(ushort glyph, int direction)
    {
        const int Most = 32;
        var found = stackalloc MathNative.Variant[Most];
        uint count = Most;
        MathNative.GetVariants(Face.Font.Handle, glyph, direction, 0, ref count, found);
        var variants = new GlyphVariant[count];
        for (var index = 0; index < variants.Length; index++)
            variants[index] = new((ushort)found[index].Glyph, found[index].Advance / (double)Face.UnitsPerEm);
        return variants;
    }

    private unsafe GlyphPart[] ReadAssembly(ushort glyph, int direction)
    {
        const int Most = 16;
        var found = stackalloc MathNative.Part[Most];
        uint count = Most;
        MathNative.GetAssembly(Face.Font.Handle, glyph, direction, 0, ref count, found, out _);
        var em = (double)Face.UnitsPerEm;
        var parts = new GlyphPart[count];
        for (var index = 0; index < parts.Length; index++)
        {
            var part = found[index];
            parts[index] = new(
                (ushort)part.Glyph,
                part.StartConnector / em,
                part.EndConnector / em,
                part.FullAdvance / em,
                (part.Flags & MathNative.ExtenderFlag) != 0
            );
        }

        return parts;
    }
}
