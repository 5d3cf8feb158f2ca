using HarfBuzzSharp;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Fonts;

/// <summary>An opened font. Its units are font units; <see cref="UnitsPerEm"/> of them make the type size.</summary>
internal sealed class Typeface : IDisposable
{
    private readonly Face _face;
    private Font? _decomposing;

    public Typeface(FontFile file)
    {
        Name = file.Name;
        var pinned = file.Bytes.Pin();
        unsafe
        {
            using var blob = new Blob((IntPtr)pinned.Pointer, file.Bytes.Length, MemoryMode.ReadOnly, pinned.Dispose);
            _face = new Face(blob, 0);
        }

        UnitsPerEm = Math.Max(1, _face.UnitsPerEm);
        Font = new Font(_face);
        Font.SetScale(UnitsPerEm, UnitsPerEm);
        Font.SetFunctionsOpenType();
    }

    public string Name { get; }

    public int UnitsPerEm { get; }

    public Font Font { get; }

    /// <summary>HarfBuzz's pointer to the face, for what its binding does not offer.</summary>
    public nint Handle => _face.Handle;

    /// <summary>
    /// The same font with precomposed letters hidden that its small capitals lack (letters of Latin Extended Additional,
    /// o and u with horn), so that HarfBuzz takes them apart and sets the small capital with its mark.
    /// </summary>
    public Font Decomposing => _decomposing ??= MakeDecomposing();

    public ushort SpaceGlyph => field != 0 ? field : field = GlyphOf(' ');

    public bool Has(int codePoint) => Font.TryGetNominalGlyph((uint)codePoint, out _);

    /// <summary>Glyph of a character, or 0.</summary>
    public ushort GlyphOf(int codePoint) => Font.TryGetNominalGlyph((uint)codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    /// <summary>Width of a character, as a share of the type size.</summary>
    public double AdvanceOf(int codePoint) => Font.GetHorizontalGlyphAdvance(GlyphOf(codePoint)) / (double)UnitsPerEm;

    /// <summary>Nothing for a glyph without ink.</summary>
    public GlyphInk InkOf(ushort glyph)
    {
        if (!Font.TryGetGlyphExtents(glyph, out var extents))
            return default;
        double em = UnitsPerEm;
        return new(
            extents.XBearing / em,
            (extents.XBearing + extents.Width) / em,
            (extents.YBearing + extents.Height) / em,
            extents.YBearing / em
        );
    }

    public void Dispose()
    {
        _decomposing?.Dispose();
        Font.Dispose();
        _face.Dispose();
    }

    private Font MakeDecomposing()
    {
        var font = new Font(Font);
        var functions = new FontFunctions();
        functions.SetNominalGlyphDelegate(
            (Font sub, object data, uint unicode, out uint glyph) =>
            {
                glyph = 0;
                return unicode is not ((>= 0x1E00 and <= 0x1EFF) or 0x01A1 or 0x01B0) && Font.TryGetNominalGlyph(unicode, out glyph);
            }
        );
        functions.MakeImmutable();
        font.SetFontFunctions(functions);
        return font;
    }
}
