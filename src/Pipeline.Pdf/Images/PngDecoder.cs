using System.IO.Compression;

namespace Pipeline.Pdf.Images;

/// <summary>Reads the rows of PNG files that are not interlaced (ISO/IEC 15948 §9).</summary>
internal static class PngDecoder
{
    /// <summary>The compressed rows as they are, once they have proved whole; null where they are not.</summary>
    public static Picture? PassThrough(PngFile png)
    {
        if (!ForEachRow(png, static _ => { })) return null;
        var colours = png.ColourType == 0 ? PictureColours.Grey : PictureColours.Rgb;
        return new(png.Width, png.Height, colours, png.Bits, PictureCoding.PngRows, png.Data)
        {
            Palette = png.ColourType == 3 ? png.Palette : default,
            Profile = IccProfile.Usable(png.Profile, colours),
        };
    }

    /// <summary>The picture as 8-bit samples, no finer than its placement needs; null where it is damaged.</summary>
    public static Picture? Decode(PngFile png, Placement placement)
    {
        var (width, height) = placement.Target(png.Width, png.Height);
        var scaler = new AreaScaler(png.Width, png.Height, width, height);
        var rgba = new byte[4 * png.Width];
        var expander = new PngExpander(png);
        var isWhole = ForEachRow(png, row =>
        {
            expander.Expand(row, rgba);
            scaler.Add(rgba);
        });
        return isWhole ? Pixels.ToPicture(scaler.Result, width, height, png.Profile) : null;
    }

    private static bool ForEachRow(PngFile png, Action<byte[]> use)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(png.Data.ToArray(), writable: false), CompressionMode.Decompress);
            var step = Math.Max(1, png.Samples * png.Bits / 8);
            var (row, above) = (new byte[png.RowLength], new byte[png.RowLength]);
            for (var y = 0; y < png.Height; y++)
            {
                var filter = zlib.ReadByte();
                if (zlib.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length || filter is < 0 or > 4) return false;
                Unfilter(filter, row, above, step);
                use(row);
                (row, above) = (above, row);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <param name="step">Bytes from a sample to the same sample of the pixel on its left.</param>
    private static void Unfilter(int filter, byte[] row, byte[] above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= step ? row[i - step] : 0;
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => Paeth(left, above[i], i >= step ? above[i - step] : 0),
                _ => 0,
            };
        }
    }

    private static byte Paeth(int left, int above, int aboveLeft)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - aboveLeft), Math.Abs(left - aboveLeft), Math.Abs(left + above - 2 * aboveLeft));
        if (toLeft <= toAbove && toLeft <= toCorner) return (byte)left;
        return (byte)(toAbove <= toCorner ? above : aboveLeft);
    }
}
