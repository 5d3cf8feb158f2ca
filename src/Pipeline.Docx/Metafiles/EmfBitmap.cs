using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Finds the only bitmap of an enhanced metafile (MS-EMF §2.3.1).</summary>
internal static class EmfBitmap
{
    private const int BitBlt = 76, StretchBlt = 77, SetDibitsToDevice = 80, StretchDibits = 81, SetWorldTransform = 35, ModifyWorldTransform = 36;

    private const uint CopySource = 0x00CC0020, Whiteness = 0x00FF0062;

    public static byte[]? Extract(ReadOnlySpan<byte> metafile)
    {
        byte[]? found = null;
        for (var records = new EmfRecords(metafile); records.Next();)
        {
            if (IsStateOnly(records.Type, records.Record)) continue;
            if (found is not null || Bitmap(records.Type, records.Record) is not { } bitmap) return null;
            found = bitmap;
        }

        return found;
    }

    /// <summary>Whether a record draws nothing: settings, objects, clips and comments (MS-EMF §2.1.1).</summary>
    public static bool IsStateOnly(int type, ReadOnlySpan<byte> record) => type switch
    {
        1 or 14 or (>= 9 and <= 13) or (>= 16 and <= 25) or (>= 27 and <= 30) or 33 or 34 or (>= 37 and <= 40) or (>= 48 and <= 50) or 52 or 57 or 58 or 70 or 75 or 82
            or (>= 93 and <= 95) or (>= 98 and <= 101) or 115 => true,
        SetWorldTransform or ModifyWorldTransform => IsUpright(record),
        BitBlt or StretchBlt when record.Length >= 100 => Int32(record, 88) == 0 && (uint)Int32(record, 40) == Whiteness,
        _ => false,
    };

    /// <summary>A transformation that neither turns nor flips.</summary>
    private static bool IsUpright(ReadOnlySpan<byte> record) =>
        record.Length >= 32 && Single(record, 8) > 0 && Single(record, 20) > 0 && Single(record, 12) == 0 && Single(record, 16) == 0;

    private static byte[]? Bitmap(int type, ReadOnlySpan<byte> record) => type switch
    {
        StretchDibits when record.Length >= 80 && (uint)Int32(record, 68) == CopySource && Int32(record, 64) == 0 && IsUnflipped(record, 40, 72) => Whole(record, 32, 40, 48),
        SetDibitsToDevice when record.Length >= 76 && Int32(record, 64) == 0 => Whole(record, 32, 40, 48),
        BitBlt when record.Length >= 100 && (uint)Int32(record, 40) == CopySource && Int32(record, 80) == 0 => Whole(record, 44, 32, 84),
        StretchBlt when record.Length >= 108 && (uint)Int32(record, 40) == CopySource && Int32(record, 80) == 0 && IsUnflipped(record, 100, 32) => Whole(record, 44, 100, 84),
        _ => null,
    };

    private static bool IsUnflipped(ReadOnlySpan<byte> record, int source, int target) =>
        Int32(record, source) > 0 == Int32(record, target) > 0 && Int32(record, source + 4) > 0 == Int32(record, target + 4) > 0;

    /// <summary>The bitmap of a record that shows the whole of it.</summary>
    /// <param name="origin">Where in the record the source's origin stands.</param>
    /// <param name="extent">Where its width and height stand.</param>
    /// <param name="offsets">Where offset and size of header and pixels stand.</param>
    private static byte[]? Whole(ReadOnlySpan<byte> record, int origin, int extent, int offsets)
    {
        var header = Slice(record, Int32(record, offsets), Int32(record, offsets + 4));
        var bits = Slice(record, Int32(record, offsets + 8), Int32(record, offsets + 12));
        if (header.Length < 40 || Int32(record, origin) != 0 || Int32(record, origin + 4) != 0) return null;
        var (width, height) = Dib.Size(header);
        return Math.Abs((long)Int32(record, extent)) < width || Math.Abs((long)Int32(record, extent + 4)) < height ? null : Dib.ToFile(header, bits);
    }

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> record, int offset, int length) =>
        offset < 0 || length < 0 || (long)offset + length > record.Length ? [] : record.Slice(offset, length);

    private static int Int32(ReadOnlySpan<byte> record, int at) => BinaryPrimitives.ReadInt32LittleEndian(record[at..]);

    private static float Single(ReadOnlySpan<byte> record, int at) => BinaryPrimitives.ReadSingleLittleEndian(record[at..]);
}
