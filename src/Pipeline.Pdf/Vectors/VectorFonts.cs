using System.Text;
using Pipeline.Pdf.Fonts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors;

/// <summary>Sets the words of drawings in fonts of the journal, since the drawing's own are not at hand.</summary>
internal sealed class VectorFonts(FontTable table, FontLibrary library)
{
    private readonly Dictionary<(string Font, int Sign), ushort> _glyphs = [];

    /// <summary>The words as glyphs of one font, with their width at a size of one; null where no font has all of them.</summary>
    /// <param name="family">As the drawing names it; serifs where it asks for them, else none.</param>
    public (FontUse Font, Seq<(ushort Glyph, string Text)> Glyphs, double Width)? Set(
        string words,
        string family,
        bool isBold,
        bool isItalic
    )
    {
        foreach (var font in Candidates(family, isBold, isItalic))
        {
            var glyphs = words.EnumerateRunes().Select(rune => (GlyphOf(font, rune), rune.ToString())).ToSeq();
            if (glyphs.Any(glyph => glyph.Item1 == 0))
                continue;
            var use = table.Get(font.Name);
            return (use, glyphs, glyphs.Sum(glyph => use.Font.Width(glyph.Item1)) / 1000.0);
        }

        return null;
    }

    /// <summary>The nearest face first; then any that may have the characters.</summary>
    private IEnumerable<FontFile> Candidates(string family, bool isBold, bool isItalic)
    {
        var isSerif = family.Contains("serif", StringComparison.OrdinalIgnoreCase)
            ? !family.Contains("sans", StringComparison.OrdinalIgnoreCase)
            : family.Contains("times", StringComparison.OrdinalIgnoreCase) || family.Contains("roman", StringComparison.OrdinalIgnoreCase);
        return library.Fonts.OrderBy(font =>
            (Has(font, "Sans") == isSerif ? 8 : 0)
            + (Has(font, "Math") ? 4 : 0)
            + (Has(font, "Bold") == isBold ? 0 : 2)
            + (Has(font, "Italic") == isItalic ? 0 : 1)
        );
    }

    private static bool Has(FontFile font, string part) => font.Name.Contains(part, StringComparison.OrdinalIgnoreCase);

    private ushort GlyphOf(FontFile font, Rune rune)
    {
        if (!_glyphs.TryGetValue((font.Name, rune.Value), out var glyph))
            _glyphs[(font.Name, rune.Value)] = glyph = Subsetter.NominalGlyph(font.Bytes, (uint)rune.Value);
        return glyph;
    }
}
