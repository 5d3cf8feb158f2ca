using System.Buffers.Binary;
using SkiaSharp;

namespace Pipeline.Docx.Tests;

/// <summary>The smallest pictures that tests need.</summary>
internal static class SamplePictures
{
    /// <summary>The head of a PNG file of 3 by 2 pixels, which is all the reader looks at.</summary>
    public static byte[] Png { get; } =
    [
        0x89,
        (byte)'P',
        (byte)'N',
        (byte)'G',
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        0,
        0,
        0,
        13,
        (byte)'I',
        (byte)'H',
        (byte)'D',
        (byte)'R',
        0,
        0,
        0,
        3,
        0,
        0,
        0,
        2,
        8,
        2,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
    ];

    /// <summary>The start and frame header of a JPEG file of 5 by 4 pixels.</summary>
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 4, 0, 5, 1, 1, 0x11, 0];

    /// <summary>The header of a Windows metafile of 2 by 1 inches.</summary>
    public static byte[] Wmf { get; } = [0xD7, 0xCD, 0xC6, 0x9A, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0x60, 0, 0x60, 0, .. new byte[26]];

    /// <summary>An inline drawing of the picture that a relationship names.</summary>
    public static string Inline(
        string id,
        string properties = "<wp:docPr id=\"1\" name=\"p\" descr=\"A map\"/>",
        string blip = "",
        string crop = "",
        string shape = ""
    ) =>
        $"""
            <w:r><w:drawing><wp:inline><wp:extent cx="127000" cy="254000"/>{properties}<a:graphic><a:graphicData><pic:pic>
            <pic:nvPicPr><pic:cNvPr id="1" name="p"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{id}">{blip}</a:blip>{crop}</pic:blipFill>{shape}
            </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """;

    /// <summary>A picture of 4 by 2 pixels, each column of another colour: red, green, blue, black above; white below.</summary>
    public static byte[] Columns(SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using var bitmap = new SKBitmap(4, 2);
        bitmap.Erase(SKColors.White);
        SKColor[] colours = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.Black];
        for (var x = 0; x < 4; x++)
            bitmap.SetPixel(x, 0, colours[x]);
        using var data = bitmap.Encode(format, 100);
        return data.ToArray();
    }

    /// <summary>The same as an uncompressed BMP file.</summary>
    public static byte[] Bmp()
    {
        var file = new byte[54 + 24];
        "BM"u8.CopyTo(file);
        int[] header = [file.Length, 0, 54, 40, 4, 2, 1 | (24 << 16)];
        for (var index = 0; index < header.Length; index++)
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(2 + 4 * index), header[index]);
        file.AsSpan(54, 12).Fill(255);
        byte[] top = [0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 0, 0];
        top.CopyTo(file, 66);
        return file;
    }

    /// <summary>The colours of a picture's pixels, a letter each and a slash between rows: r, g, b, k, w.</summary>
    public static string Letters(ReadOnlyMemory<byte> picture)
    {
        using var bitmap = SKBitmap.Decode(picture.Span);
        return string.Join(
            '/',
            Enumerable
                .Range(0, bitmap.Height)
                .Select(y => string.Concat(Enumerable.Range(0, bitmap.Width).Select(x => Letter(bitmap.GetPixel(x, y)))))
        );
    }

    private static char Letter(SKColor colour) =>
        (colour.Red > 127, colour.Green > 127, colour.Blue > 127) switch
        {
            (true, false, false) => 'r',
            (false, true, false) => 'g',
            (false, false, true) => 'b',
            (false, false, false) => 'k',
            (true, true, true) => 'w',
            _ => '?',
        };
}
