using System.Buffers.Binary;

namespace Pipeline.Pdf.Fonts;

/// <summary>What a PDF has to say about a font, read from its tables (ISO/IEC 14496-22). Missing tables read as zeros.</summary>
internal sealed class OpenTypeFont
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ReadOnlyMemory<byte> _widths;
    private readonly int _longWidths;

    public OpenTypeFont(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var head = Table("head").Span;
        var horizontal = Table("hhea").Span;
        var os2 = Table("OS/2").Span;
        var post = Table("post").Span;
        UnitsPerEm = Math.Max((int)UInt16(head, 18), 1);
        Box = (Scale(Int16(head, 36)), Scale(Int16(head, 38)), Scale(Int16(head, 40)), Scale(Int16(head, 42)));
        Ascent = Scale(Int16(horizontal, 4));
        Descent = Scale(Int16(horizontal, 6));
        _longWidths = UInt16(horizontal, 34);
        _widths = Table("hmtx");
        GlyphCount = UInt16(Table("maxp").Span, 4);
        Weight = os2.Length > 6 ? UInt16(os2, 4) : 400;
        EmbeddingRights = UInt16(os2, 8);
        IsSerif = os2.Length > 30 && (sbyte)os2[30] is >= 1 and <= 5 or 7;
        CapHeight = UInt16(os2, 0) >= 2 ? Scale(Int16(os2, 88)) : Ascent;
        ItalicAngle = post.Length >= 8 ? BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0 : 0;
        IsFixedPitch = post.Length >= 16 && BinaryPrimitives.ReadUInt32BigEndian(post[12..]) != 0;
        IsCff = !Table("CFF ").IsEmpty;
        IsCidKeyed = CffCharset.IsCidKeyed(Table("CFF ").Span);
    }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>Outlines are in a CFF table, else in glyf.</summary>
    public bool IsCff { get; }

    /// <summary>Its CFF table finds glyphs by CID, as those of East Asian fonts do.</summary>
    public bool IsCidKeyed { get; }

    /// <summary>Smallest x and y, largest x and y, in thousandths of an em like all lengths here.</summary>
    public (int Left, int Bottom, int Right, int Top) Box { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    /// <summary>100 to 900.</summary>
    public int Weight { get; }

    /// <summary>Degrees against the clock; negative where the letters lean to the right.</summary>
    public double ItalicAngle { get; }

    public bool IsSerif { get; }

    public bool IsFixedPitch { get; }

    /// <summary>OS/2 fsType.</summary>
    public int EmbeddingRights { get; }

    /// <summary>Advance width in thousandths of an em; a PDF reader moves by these, whatever the font's own units are.</summary>
    public int Width(int glyph)
    {
        if (_longWidths == 0)
            return 0;
        return Scale(UInt16(_widths.Span, 4 * Math.Min(glyph, _longWidths - 1)));
    }

    /// <summary>The table's bytes, empty where there is none.</summary>
    public ReadOnlyMemory<byte> Table(string tag)
    {
        var font = _bytes.Span;
        int count = UInt16(font, 4);
        for (var entry = 12; entry < 12 + 16 * count && entry + 16 <= font.Length; entry += 16)
        {
            if (font[entry] != tag[0] || font[entry + 1] != tag[1] || font[entry + 2] != tag[2] || font[entry + 3] != tag[3])
                continue;
            var start = BinaryPrimitives.ReadUInt32BigEndian(font[(entry + 8)..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(font[(entry + 12)..]);
            return start + (long)length <= font.Length ? _bytes.Slice((int)start, (int)length) : default;
        }

        return default;
    }

    private int Scale(int units) =>
        UnitsPerEm == 1000 ? units : (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);

    private static ushort UInt16(ReadOnlySpan<byte> table, int offset) =>
        offset + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table[offset..]) : (ushort)0;

    private static short Int16(ReadOnlySpan<byte> table, int offset) => (short)UInt16(table, offset);
}
