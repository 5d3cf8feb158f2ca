using static Pipeline.Pdf.Fonts.HarfBuzzNative;

namespace Pipeline.Pdf.Fonts;

/// <summary>Asks HarfBuzz about a font, above all to cut it down to the glyphs a document draws.</summary>
internal static unsafe class Subsetter
{
    /// <summary>
    /// Tables that drawing placed glyphs needs nothing of. Leaving out the layout tables also keeps the subsetter from
    /// following substitutions to glyphs that are never drawn.
    /// </summary>
    private static readonly uint[] DroppedTables =
    [
        Tag("GSUB"),
        Tag("GPOS"),
        Tag("GDEF"),
        Tag("MATH"),
        Tag("kern"),
        Tag("name"),
        Tag("OS/2"),
        Tag("post"),
        Tag("cmap"),
        Tag("DSIG"),
    ];

    /// <param name="glyphs">Glyph indices in the order they are to have in the subset, from 1; glyph 0 stays 0.</param>
    /// <returns>The subset, or null where HarfBuzz cannot read the font or holds it to be unfit.</returns>
    public static byte[]? Subset(ReadOnlyMemory<byte> font, IReadOnlyList<ushort> glyphs)
    {
        using var pin = font.Pin();
        var blob = BlobCreate((byte*)pin.Pointer, (uint)font.Length, ReadOnlyMemoryMode, 0, 0);
        var face = FaceCreate(blob, 0);
        var input = InputCreate();
        try
        {
            Ask(input, glyphs);
            return Execute(face, input);
        }
        finally
        {
            InputDestroy(input);
            FaceDestroy(face);
            BlobDestroy(blob);
        }
    }

    /// <summary>The glyph that a font's cmap gives a character, or 0.</summary>
    public static ushort NominalGlyph(ReadOnlyMemory<byte> font, uint character)
    {
        using var pin = font.Pin();
        var blob = BlobCreate((byte*)pin.Pointer, (uint)font.Length, ReadOnlyMemoryMode, 0, 0);
        var face = FaceCreate(blob, 0);
        var handle = FontCreate(face);
        var found = FontGetNominalGlyph(handle, character, out var glyph);
        FontDestroy(handle);
        FaceDestroy(face);
        BlobDestroy(blob);
        return found != 0 ? (ushort)glyph : (ushort)0;
    }

    private static void Ask(nint input, IReadOnlyList<ushort> glyphs)
    {
        var wanted = InputGlyphSet(input);
        var order = InputGlyphMapping(input);
        for (var i = 0; i < glyphs.Count; i++)
        {
            SetAdd(wanted, glyphs[i]);
            MapSet(order, glyphs[i], (uint)i + 1);
        }

        var dropped = InputSet(input, DropTableSet);
        foreach (var table in DroppedTables)
            SetAdd(dropped, table);
        InputSetFlags(input, SubsetFlags);
    }

    private static byte[]? Execute(nint face, nint input)
    {
        var plan = PlanCreate(face, input);
        if (plan == 0)
            return null;
        var subset = PlanExecute(plan);
        PlanDestroy(plan);
        if (subset == 0)
            return null;
        var blob = FaceReferenceBlob(subset);
        var bytes = new ReadOnlySpan<byte>(BlobGetData(blob, out var length), (int)length).ToArray();
        BlobDestroy(blob);
        FaceDestroy(subset);
        return bytes.Length == 0 ? null : bytes;
    }

    private static uint Tag(string name) => (uint)(name[0] << 24 | name[1] << 16 | name[2] << 8 | name[3]);
}
