using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Makes files of the bitmaps that metafiles hold without a file's head (MS-WMF §2.2.2.9).</summary>
internal static class Dib
{
    private const int FileHeader = 14,
        InfoHeader = 40,
        Jpeg = 4,
        Png = 5,
        BitFields = 3;

    /// <summary>The bitmap as a BMP, JPEG or PNG file; null where header and bits do not make one.</summary>
    /// <param name="header">Header and colours.</param>
    /// <param name="bits">Its pixels.</param>
    public static byte[]? ToFile(ReadOnlySpan<byte> header, ReadOnlySpan<byte> bits)
    {
        if (header.Length < InfoHeader || bits.IsEmpty)
            return null;
        if (Compression(header) is Jpeg or Png)
            return bits.ToArray();
        var file = new byte[FileHeader + header.Length + bits.Length];
        "BM"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(2), file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(10), FileHeader + header.Length);
        header.CopyTo(file.AsSpan(FileHeader));
        bits.CopyTo(file.AsSpan(FileHeader + header.Length));
        return file;
    }

    /// <summary>The same for header, colours and pixels in one piece.</summary>
    public static byte[]? ToFile(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < InfoHeader)
            return null;
        long size = BinaryPrimitives.ReadUInt32LittleEndian(packed);
        var colours = BinaryPrimitives.ReadUInt32LittleEndian(packed[32..]);
        var bitCount = BinaryPrimitives.ReadUInt16LittleEndian(packed[14..]);
        if (colours == 0 && bitCount <= 8)
            colours = 1u << bitCount;
        if (size == InfoHeader && Compression(packed) == BitFields)
            size += 12;
        var start = size + 4L * colours;
        return size < InfoHeader || start >= packed.Length ? null : ToFile(packed[..(int)start], packed[(int)start..]);
    }

    /// <summary>Width and height in pixels, of a header long enough.</summary>
    public static (long Width, long Height) Size(ReadOnlySpan<byte> header) =>
        (BinaryPrimitives.ReadInt32LittleEndian(header[4..]), Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(header[8..])));

    private static uint Compression(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadUInt32LittleEndian(header[16..]);
}
