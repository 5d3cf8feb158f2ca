using System.Buffers.Binary;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Tests;

/// <summary>Writes small metafiles around the picture of <see cref="SamplePictures.Columns"/>.</summary>
internal static class Metafiles
{
    private const int CopySource = 0x00CC0020;

    private static readonly byte[] Header = SamplePictures.Bmp()[14..54];
    private static readonly byte[] Bits = SamplePictures.Bmp()[54..];

    public static byte[] Emf(params byte[][] records)
    {
        var head = new byte[108];
        int[] values = [1, 108, 0, 0, 3, 1, 0, 0, 400, 200];
        for (var index = 0; index < values.Length; index++)
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4 * index), values[index]);
        " EMF"u8.CopyTo(head.AsSpan(40));
        return [.. head, .. records.SelectMany(record => record), .. EmfRecord(14, 0, 16, 20)];
    }

    /// <summary>A metafile whose frame and device make one unit one pixel, 400 by 200 of them.</summary>
    public static byte[] Drawing(params byte[][] records)
    {
        var file = Emf(records);
        int[] frame = [0, 0, 40000, 20000];
        for (var index = 0; index < frame.Length; index++)
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24 + 4 * index), frame[index]);
        int[] device = [1000, 1000, 1000, 1000];
        for (var index = 0; index < device.Length; index++)
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(72 + 4 * index), device[index]);
        return file;
    }

    /// <summary>Words at a place, each letter so many units wide.</summary>
    /// <param name="rise">How far each letter moves off the line, which is then told too; null where it is not.</param>
    public static byte[] Words(string words, int x, int y, int advance, int? rise = null)
    {
        byte[] text = [.. words.SelectMany(sign => BitConverter.GetBytes(sign))];
        var padded = (text.Length + 3) / 4 * 4;
        int[] step = rise is { } off ? [advance, off] : [advance];
        var size = 76 + padded + 4 * words.Length * step.Length;
        byte[] head =
        [
            .. Ints(84, size),
            .. Ints(0, 0, 0, 0, 1, 0, 0, x, y, words.Length, 76, rise is null ? 0 : 0x2000, 0, 0, -1, -1, 76 + padded),
        ];
        return
        [
            .. head,
            .. text,
            .. new byte[padded - text.Length],
            .. Ints([.. Enumerable.Repeat(step, words.Length).SelectMany(each => each)]),
        ];
    }

    public static byte[] EmfRecord(int type, params int[] values) => [.. Ints(type, 8 + 4 * values.Length), .. Ints(values)];

    public static byte[] StretchDibits(
        int sourceWidth = 4,
        int targetWidth = 40,
        int operation = CopySource,
        byte[]? header = null,
        byte[]? bits = null
    )
    {
        var (head, data) = (header ?? Header, bits ?? Bits);
        byte[] padded = [.. data, .. new byte[(4 - data.Length % 4) % 4]];
        int[] values =
        [
            0,
            0,
            3,
            1,
            0,
            0,
            0,
            0,
            sourceWidth,
            2,
            80,
            head.Length,
            80 + head.Length,
            data.Length,
            0,
            operation,
            targetWidth,
            20,
        ];
        return [.. Ints(81, 80 + head.Length + padded.Length), .. Ints(values), .. head, .. padded];
    }

    public static byte[] BitBlt() =>
        [
            .. Ints(76, 100 + Header.Length + Bits.Length),
            .. Ints(0, 0, 3, 1, 0, 0, 4, 2, CopySource, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, Header.Length, 100 + Header.Length, Bits.Length),
            .. Header,
            .. Bits,
        ];

    /// <summary>The bitmap record whose pixels are a whole picture file.</summary>
    public static byte[] StretchFile(byte[] file, int compression) =>
        StretchDibits(header: [.. Header[..16], .. Ints(compression), .. Header[20..]], bits: file);

    /// <summary>A comment of EMF+ records that show a picture file of 4 by 2 pixels, and of others without data.</summary>
    public static byte[] EmfPlus(byte[] file, params int[] otherRecords) =>
        EmfPlus(file, [], [DrawImage(), .. otherRecords.Select(type => PlusRecord(type, 0, new byte[8]))]);

    /// <summary>A comment of EMF+ records, among them the picture file.</summary>
    /// <param name="isDual">The other records of the metafile draw the same again.</param>
    public static byte[] EmfPlus(byte[] file, byte[][] before, byte[][] after, bool isDual = true)
    {
        byte[] image = [.. Ints(unchecked((int)0xDBC01002), 1, 4, 2, 0, 0, 1), .. file];
        image = [.. image, .. new byte[(4 - image.Length % 4) % 4]];
        byte[] records =
        [
            .. PlusRecord(0x4001, isDual ? 1 : 0, new byte[16]),
            .. before.SelectMany(record => record),
            .. PlusRecord(0x4008, 0x0500, image),
            .. after.SelectMany(record => record),
        ];
        return [.. Ints(70, 16 + records.Length, 4 + records.Length), .. "EMF+"u8, .. records];
    }

    /// <summary>Draws this much of the picture's width into a rectangle.</summary>
    public static byte[] DrawImage(float sourceWidth = 4, float targetWidth = 40) =>
        PlusRecord(0x401A, 0, [.. Ints(0, 2), .. Singles(0, 0, sourceWidth, 2, 10, 10, targetWidth, 20)]);

    /// <summary>Draws the whole picture into a parallelogram of these corners, above at left and right and below at left.</summary>
    public static byte[] DrawImagePoints(params float[] corners) =>
        PlusRecord(0x401B, 0, [.. Ints(0, 2), .. Singles(0, 0, 4, 2), .. Ints(3), .. Singles(corners)]);

    public static byte[] PlusTransform(int type, params float[] numbers) => PlusRecord(type, 0, [.. Singles(numbers)]);

    public static byte[] Wmf(params byte[][] records) =>
        [.. SamplePictures.Wmf[..22], 1, 0, 9, 0, 0, 3, .. new byte[12], .. records.SelectMany(record => record), 3, 0, 0, 0, 0, 0];

    public static byte[] WmfRecord(int function, params byte[] data) => [.. Ints((6 + data.Length) / 2), .. Shorts(function), .. data];

    public static byte[] StretchDib() =>
        WmfRecord(0x0F43, [.. Ints(CopySource), .. Shorts(0, 2, 4, 0, 0, 20, 40, 0, 0), .. Header, .. Bits]);

    private static byte[] PlusRecord(int type, int flags, byte[] data) =>
        [.. Shorts(type, flags), .. Ints(12 + data.Length, data.Length), .. data];

    private static Seq<byte> Ints(params int[] values) => [.. values.SelectMany(BitConverter.GetBytes)];

    private static Seq<byte> Singles(params float[] values) => [.. values.SelectMany(BitConverter.GetBytes)];

    private static Seq<byte> Shorts(params int[] values) => [.. values.SelectMany(value => BitConverter.GetBytes((short)value))];
}
