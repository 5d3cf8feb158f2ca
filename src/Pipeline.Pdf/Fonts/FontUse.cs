using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Fonts;

/// <summary>
/// The codes a document gives to one font's glyphs. A code stands for a glyph together with the text it means, so that a
/// glyph with two meanings (hyphen and line-end hyphen, space and no-break space) has two codes and copies out right.
/// Codes and the subset's glyphs are both numbered in order of first use, from 1; glyphs of a CID-keyed font in the font's own order.
/// </summary>
internal sealed class FontUse(FontFile file, string resourceName, int objectNumber)
{
    private readonly Dictionary<(ushort Glyph, string Text), ushort> _codes = [];
    private readonly Dictionary<ushort, ushort> _glyphNumbers = [];
    private readonly List<(ushort GlyphNumber, string Text)> _entries = [];
    private readonly List<ushort> _glyphs = [];
    private ushort? _spaceGlyph;

    public FontFile File { get; } = file;

    public OpenTypeFont Font { get; } = new(file.Bytes);

    /// <summary>The glyph of U+0020; 0 where the font has none.</summary>
    public ushort SpaceGlyph => _spaceGlyph ??= Subsetter.NominalGlyph(File.Bytes, ' ');

    /// <summary>Name in page resources.</summary>
    public string ResourceName { get; } = resourceName;

    public int ObjectNumber { get; } = objectNumber;

    /// <summary>Glyphs by their number in the subset less one.</summary>
    public IReadOnlyList<ushort> Glyphs => _glyphs;

    /// <summary>Glyph number in the subset and text, by code less one.</summary>
    public IReadOnlyList<(ushort GlyphNumber, string Text)> Codes => _entries;

    public ushort CodeOf(ushort glyph, string text)
    {
        if (_codes.TryGetValue((glyph, text), out var code))
            return code;
        if (!_glyphNumbers.TryGetValue(glyph, out var number))
        {
            _glyphs.Add(glyph);
            number = (ushort)_glyphs.Count;
            _glyphNumbers.Add(glyph, number);
        }

        _entries.Add((number, MappableText.From(text)));
        code = (ushort)_entries.Count;
        _codes.Add((glyph, text), code);
        return code;
    }

    /// <summary>
    /// Numbers the glyphs of a CID-keyed font as the font orders them, when all are known: HarfBuzz 8.3 gives them the hints and
    /// subroutines of others where a subset orders them otherwise.
    /// </summary>
    public void Settle()
    {
        if (!Font.IsCidKeyed)
            return;
        var used = _glyphs.ToArray();
        _glyphs.Sort();
        for (var i = 0; i < _entries.Count; i++)
            _entries[i] = _entries[i] with { GlyphNumber = (ushort)(_glyphs.BinarySearch(used[_entries[i].GlyphNumber - 1]) + 1) };
    }
}
