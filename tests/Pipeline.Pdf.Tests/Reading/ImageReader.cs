using System.IO.Compression;

namespace Pipeline.Pdf.Tests.Reading;

/// <summary>Decodes image XObjects with PNG predictors to red, green, blue and opacity, as a PDF reader does.</summary>
public static class ImageReader
{
    public static byte[] Rgba(PdfObjects pdf, PdfStream image)
    {
        var (width, height) = (Number(image, "Width"), Number(image, "Height"));
        var bits = Number(image, "BitsPerComponent");
        var space = image.Dictionary["ColorSpace"];
        var count = space is PdfName { Value: "DeviceRGB" } ? 3 : 1;
        var rows = Rows(image, (width * count * bits + 7) / 8, Math.Max(1, count * bits / 8));
        var mask = image.Dictionary.TryGetValue("SMask", out var soft) ? Rows((PdfStream)pdf.Resolve(soft)!, width, 1) : null;
        var rgba = new byte[4 * width * height];
        for (var i = 0; i < width * height; i++)
        {
            for (var channel = 0; channel < 3; channel++)
                rgba[4 * i + channel] = Colour(rows[i / width], i % width, channel, count, bits, space);
            rgba[4 * i + 3] = mask?[i / width][i % width] ?? 255;
        }

        return rgba;
    }

    private static byte Colour(byte[] row, int x, int channel, int count, int bits, object? space)
    {
        var index = count == 3 ? 3 * x + channel : x;
        var sample = row[index * bits / 8] >> (8 - bits - index * bits % 8) & ((1 << bits) - 1);
        if (space is not PdfArray indexed)
            return (byte)(sample * 255 / ((1 << bits) - 1));
        var palette = ((PdfString)indexed[3]!).Bytes;
        return 3 * sample + channel < palette.Length ? palette[3 * sample + channel] : (byte)0;
    }

    private static int Number(PdfStream image, string key) => (int)(double)image.Dictionary[key]!;

    private static byte[][] Rows(PdfStream image, int length, int step)
    {
        using var zlib = new ZLibStream(new MemoryStream(image.Raw), CompressionMode.Decompress);
        var rows = new byte[Number(image, "Height")][];
        for (var y = 0; y < rows.Length; y++)
        {
            var filter = zlib.ReadByte();
            zlib.ReadExactly(rows[y] = new byte[length]);
            for (var i = 0; i < length; i++)
            {
                int left = i >= step ? rows[y][i - step] : 0,
                    above = y > 0 ? rows[y - 1][i] : 0,
                    corner = y > 0 && i >= step ? rows[y - 1][i - step] : 0;
                var guess = left + above - corner;
                int[] near = [left, above, corner];
                rows[y][i] += (byte)(
                    filter switch
                    {
                        1 => left,
                        2 => above,
                        3 => (left + above) / 2,
                        4 => near.MinBy(value => Math.Abs(guess - value)),
                        _ => 0,
                    }
                );
            }
        }

        return rows;
    }
}
