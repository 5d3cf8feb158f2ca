using System.Buffers.Binary;
using System.IO.Compression;
using Pipeline.Vocabulary;
using SkiaSharp;

namespace Pipeline.Pdf.Tests.Support;

/// <summary>Small pictures made for tests.</summary>
internal static class Pictures
{
    public static Media Media(string name, string type, int width, int height, byte[] bytes) => new(name, type, width, height, bytes);

    public static Media Png(
        string name,
        int width,
        int height,
        int colourType = 2,
        int bits = 8,
        byte[]? palette = null,
        byte[]? transparency = null,
        bool isInterlaced = false
    ) => Media(name, "image/png", width, height, PngBytes(width, height, colourType, bits, palette, transparency, isInterlaced));

    public static Media Jpeg(string name, int width, int height) =>
        Media(name, "image/jpeg", width, height, Encode(width, height, SKEncodedImageFormat.Jpeg));

    /// <summary>A drawing of 100 by 100 pixels.</summary>
    public static Media Svg(string inside) =>
        new(
            "drawing.svg",
            "image/svg+xml",
            100,
            100,
            System.Text.Encoding.UTF8.GetBytes(
                $"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100'>{inside}</svg>"
            )
        );

    public static byte[] Encode(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                bitmap.SetPixel(x, y, new((byte)(x * 255 / width), (byte)(y * 255 / height), 120));
        }

        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>Rows of noise, with PNG's filters in turn.</summary>
    private static byte[] PngBytes(
        int width,
        int height,
        int colourType,
        int bits,
        byte[]? palette,
        byte[]? transparency,
        bool isInterlaced
    )
    {
        var samples = colourType switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        var rowLength = (width * samples * bits + 7) / 8;
        var rows = new byte[(rowLength + 1) * height];
        new Random(5).NextBytes(rows);
        for (var y = 0; y < height; y++)
            rows[y * (rowLength + 1)] = (byte)(y % 5);
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bits, (byte)colourType, (byte)(isInterlaced ? 1 : 0));
        Chunk(png, "IHDR"u8, header);
        if (palette is not null)
            Chunk(png, "PLTE"u8, palette);
        if (transparency is not null)
            Chunk(png, "tRNS"u8, transparency);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(rows);
        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> kind, byte[] body)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        png.Write(number);
        png.Write(kind);
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. kind, .. body]));
        png.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
