using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Finds the only bitmap of a Windows metafile (MS-WMF §2.3).</summary>
internal static class WmfBitmap
{
    private const int PlaceableHead = 22,
        Head = 18,
        RecordHead = 6;
    private const int StretchDib = 0x0F43,
        DibStretchBlt = 0x0B41,
        DibBitBlt = 0x0940,
        SetDibToDev = 0x0D33;
    private const uint CopySource = 0x00CC0020;

    public static byte[]? Extract(ReadOnlySpan<byte> metafile)
    {
        byte[]? found = null;
        var rest =
            metafile.StartsWith((ReadOnlySpan<byte>)[0xD7, 0xCD, 0xC6, 0x9A]) && metafile.Length > PlaceableHead
                ? metafile[PlaceableHead..]
                : metafile;
        rest = rest.Length > Head ? rest[Head..] : [];
        while (rest.Length >= RecordHead)
        {
            var size = 2L * BinaryPrimitives.ReadUInt32LittleEndian(rest);
            if (size < RecordHead || size > rest.Length)
                break;
            var function = BinaryPrimitives.ReadUInt16LittleEndian(rest[4..]);
            var record = rest[..(int)size];
            rest = rest[(int)size..];
            if (IsStateOnly(function))
                continue;
            if (found is not null || Bitmap(function, record) is not { } bitmap)
                return null;
            found = bitmap;
        }

        return found;
    }

    /// <summary>Settings, objects, clips and comments (MS-WMF §2.1.1.1).</summary>
    private static bool IsStateOnly(int function) =>
        function
            is 0x0000
                or 0x001E
                or 0x0035
                or 0x00F7
                or 0x0102
                or 0x0103
                or 0x0104
                or 0x0106
                or 0x0107
                or 0x0127
                or 0x012D
                or 0x012E
                or 0x0149
                or 0x01F0
                or 0x0201
                or 0x0209
                or 0x020B
                or 0x020C
                or 0x020D
                or 0x020E
                or 0x0214
                or 0x0234
                or 0x02FA
                or 0x02FB
                or 0x02FC
                or 0x0416
                or 0x0626;

    private static byte[]? Bitmap(int function, ReadOnlySpan<byte> record) =>
        function switch
        {
            StretchDib when IsCopy(record) => Whole(record, extent: 12, origin: 16, bitmap: 28),
            DibStretchBlt when IsCopy(record) => Whole(record, extent: 10, origin: 14, bitmap: 26),
            DibBitBlt when IsCopy(record) => Whole(record, extent: 14, origin: 10, bitmap: 22),
            SetDibToDev => Whole(record, extent: 16, origin: 12, bitmap: 24),
            _ => null,
        };

    private static bool IsCopy(ReadOnlySpan<byte> record) =>
        record.Length > 10 && BinaryPrimitives.ReadUInt32LittleEndian(record[6..]) == CopySource;

    /// <summary>The bitmap of a record that shows the whole of it; heights stand before widths, and down before across.</summary>
    private static byte[]? Whole(ReadOnlySpan<byte> record, int extent, int origin, int bitmap)
    {
        if (record.Length < bitmap + 40 || Int16(record, origin) != 0 || Int16(record, origin + 2) != 0)
            return null;
        var (width, height) = Dib.Size(record[bitmap..]);
        return Int16(record, extent) < height || Int16(record, extent + 2) < width ? null : Dib.ToFile(record[bitmap..]);
    }

    private static short Int16(ReadOnlySpan<byte> record, int at) => BinaryPrimitives.ReadInt16LittleEndian(record[at..]);
}
