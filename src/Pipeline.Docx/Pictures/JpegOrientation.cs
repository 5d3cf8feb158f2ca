using System.Buffers.Binary;

namespace Pipeline.Docx.Pictures;

/// <summary>The orientation that a camera wrote into a JPEG file, and where (Exif 2.3 §4.6.4, §4.7.2).</summary>
/// <param name="Orientation">How the pixels are to be laid down.</param>
/// <param name="At">Offset of the tag's value.</param>
/// <param name="IsLittle">Order of the value's two bytes.</param>
internal sealed record JpegOrientation(Orientation Orientation, int At, bool IsLittle)
{
    private const int StartOfScan = 0xDA,
        Application1 = 0xE1,
        Tag = 0x0112,
        EntryBytes = 12;

    /// <summary>Null where there is none or the picture is upright.</summary>
    public static JpegOrientation? Read(ReadOnlySpan<byte> file)
    {
        if (file is not [0xFF, 0xD8, 0xFF, ..])
            return null;
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] != StartOfScan; )
        {
            if (file[at + 1] == 0xFF)
            {
                at++;
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            var body = file.Slice(at + 4, Math.Clamp(length - 2, 0, file.Length - at - 4));
            if (file[at + 1] == Application1 && body.StartsWith("Exif\0\0"u8))
                return ReadDirectory(body[6..], at + 10);
            at += 2 + length;
        }

        return null;
    }

    /// <summary>The file with the tag set to upright.</summary>
    public byte[] Cleared(ReadOnlySpan<byte> file)
    {
        var cleared = file.ToArray();
        cleared[At] = (byte)(IsLittle ? 1 : 0);
        cleared[At + 1] = (byte)(IsLittle ? 0 : 1);
        return cleared;
    }

    /// <param name="tiff">The block in the form of a TIFF file.</param>
    /// <param name="offset">Where the block starts in the file.</param>
    private static JpegOrientation? ReadDirectory(ReadOnlySpan<byte> tiff, int offset)
    {
        if (tiff.Length < 8)
            return null;
        var isLittle = tiff[0] == 'I';
        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
            return null;
        var count = UInt16(tiff[(int)start..], isLittle);
        for (var (at, index) = ((int)start + 2, 0); index < count && at + EntryBytes <= tiff.Length; at += EntryBytes, index++)
        {
            if (UInt16(tiff[at..], isLittle) != Tag)
                continue;
            var orientation = Orientation.OfExif(UInt16(tiff[(at + 8)..], isLittle));
            return orientation == Orientation.Upright ? null : new(orientation, offset + at + 8, isLittle);
        }

        return null;
    }

    private static ushort UInt16(ReadOnlySpan<byte> span, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(span) : BinaryPrimitives.ReadUInt16BigEndian(span);
}
