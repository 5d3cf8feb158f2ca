using System.Buffers.Binary;

namespace Pipeline.Docx.Pictures;

/// <summary>Reads the size of a TIFF picture from its first directory (TIFF 6.0 §2).</summary>
internal static class TiffPicture
{
    private const int WidthTag = 256;
    private const int HeightTag = 257;
    private const int ShortType = 3;
    private const int EntryBytes = 12;

    public static PictureInfo? Sniff(ReadOnlySpan<byte> span)
    {
        var isLittle = span[0] == 'I';
        if (span.Length < 8) return null;
        var directory = UInt32(span[4..], isLittle);
        if (directory < 8 || directory > span.Length - 2) return null;
        var entries = span[(int)directory..];
        var count = UInt16(entries, isLittle);
        entries = entries[2..];
        uint width = 0, height = 0;
        for (var index = 0; index < count && entries.Length >= EntryBytes; index++, entries = entries[EntryBytes..])
        {
            var value = UInt16(entries[2..], isLittle) == ShortType ? UInt16(entries[8..], isLittle) : UInt32(entries[8..], isLittle);
            if (UInt16(entries, isLittle) == WidthTag) width = value;
            else if (UInt16(entries, isLittle) == HeightTag) height = value;
        }

        return width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new("image/tiff", "tif", (int)width, (int)height) : null;
    }

    private static ushort UInt16(ReadOnlySpan<byte> span, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(span) : BinaryPrimitives.ReadUInt16BigEndian(span);

    private static uint UInt32(ReadOnlySpan<byte> span, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(span) : BinaryPrimitives.ReadUInt32BigEndian(span);
}
