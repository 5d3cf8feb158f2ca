using HarfBuzzSharp;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typography.Measuring;

/// <summary>How wide each font has its word space.</summary>
internal sealed class SpaceWidths(FontLibrary library)
{
    private readonly Dictionary<string, double> _widths = new(StringComparer.Ordinal);

    /// <summary>Share of the type size.</summary>
    public double Of(string font)
    {
        if (_widths.TryGetValue(font, out var known))
            return known;
        var width = Read(library.Fonts.First(file => file.Name == font).Bytes);
        _widths.Add(font, width);
        return width;
    }

    private static double Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var blob = Blob.FromStream(stream);
        using var face = new Face(blob, 0);
        using var font = new Font(face);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        font.SetFunctionsOpenType();
        return font.TryGetNominalGlyph(' ', out var glyph) ? font.GetHorizontalGlyphAdvance(glyph) / (double)face.UnitsPerEm : 0.25;
    }
}
