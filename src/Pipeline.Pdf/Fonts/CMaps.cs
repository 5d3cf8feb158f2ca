using Pipeline.Pdf.Syntax;

namespace Pipeline.Pdf.Fonts;

/// <summary>The two CMaps of a font: from codes to glyphs and from codes to text (PDF 32000-1 §9.7.5, §9.10.3).</summary>
internal static class CMaps
{
    /// <summary>Adobe Technical Note 5014 allows no more entries in one block.</summary>
    private const int BlockLimit = 100;

    public static ByteWriter Encoding(FontUse use)
    {
        var map = Begin("Pipeline-Codes"u8, "Identity"u8, "1"u8);
        var ranges = Ranges(use.Codes);
        for (var start = 0; start < ranges.Count; start += BlockLimit)
        {
            var end = Math.Min(start + BlockLimit, ranges.Count);
            map.Integer(end - start).Raw(" begincidrange\n"u8);
            for (var i = start; i < end; i++)
            {
                var (first, last, glyph) = ranges[i];
                map.Byte((byte)'<').Hex16(first).Raw("> <"u8).Hex16(last).Raw("> "u8).Integer(glyph).Byte((byte)'\n');
            }

            map.Raw("endcidrange\n"u8);
        }

        return End(map);
    }

    public static ByteWriter ToUnicode(FontUse use)
    {
        var map = Begin("Adobe-Identity-UCS"u8, "UCS"u8, "2"u8);
        var codes = use.Codes;
        for (var start = 0; start < codes.Count; start += BlockLimit)
        {
            var end = Math.Min(start + BlockLimit, codes.Count);
            map.Integer(end - start).Raw(" beginbfchar\n"u8);
            for (var i = start; i < end; i++)
                map.Byte((byte)'<').Hex16(i + 1).Raw("> <"u8).Utf16Hex(codes[i].Text).Raw(">\n"u8);
            map.Raw("endbfchar\n"u8);
        }

        return End(map);
    }

    /// <summary>Runs in which code and glyph count on together; a run keeps to one high byte, as the format demands.</summary>
    private static List<(int First, int Last, int Glyph)> Ranges(IReadOnlyList<(ushort GlyphNumber, string Text)> codes)
    {
        var ranges = new List<(int First, int Last, int Glyph)>();
        for (var i = 0; i < codes.Count; i++)
        {
            var (code, glyph) = (i + 1, codes[i].GlyphNumber);
            if (ranges is [.., var (first, last, start)] && (code & 0xFF) != 0 && glyph - start == code - first)
                ranges[^1] = (first, code, start);
            else
                ranges.Add((code, code, glyph));
        }

        return ranges;
    }

    private static ByteWriter Begin(ReadOnlySpan<byte> name, ReadOnlySpan<byte> ordering, ReadOnlySpan<byte> type) =>
        new ByteWriter(2048)
            .Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo <</Registry (Adobe)/Ordering ("u8)
            .Raw(ordering)
            .Raw(")/Supplement 0>> def\n"u8)
            .Raw("/CMapName /"u8)
            .Raw(name)
            .Raw(" def\n/CMapType "u8)
            .Raw(type)
            .Raw(" def\n/WMode 0 def\n"u8)
            .Raw("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);

    private static ByteWriter End(ByteWriter map) => map.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
}
