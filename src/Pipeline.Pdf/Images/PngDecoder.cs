using System.IO.Compression;

namespace Pipeline.Pdf.Images;

/// <summary>Reads the rows of PNG files that are not interlaced (ISO/IEC 15948 §9).</summary>
internal static class PngDecoder
{
    /// <summary>The compressed rows as they are, once they have proved whole; null where they are not.</summary>
    public static Picture? PassThrough(PngFile png)
    {
        if (!ForEachRow(png, static (_, _) => { }))
            return null;
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
        var above = new byte[png.RowLength];
        var step = Math.Max(1, png.Samples * png.Bits / 8);
        var isWhole = ForEachRow(
            png,
            (filter, row) =>
            {
                Unfilter(filter, row, above, step);
                expander.Expand(row, rgba);
                scaler.Add(rgba);
                row.CopyTo(above);
            }
        );
        return isWhole ? Pixels.ToPicture(scaler.Result, width, height, png.Profile) : null;
    }

    /// <summary>Gives each row with its filter; it is overwritten by the next.</summary>
    /// <returns>Whether all rows are there.</returns>
    public static bool ForEachRow(PngFile png, Action<int, byte[]> use)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(png.Data.ToArray(), writable: false), CompressionMode.Decompress);
            var line = new byte[png.RowLength + 1];
            var row = new byte[png.RowLength];
            for (var y = 0; y < png.Height; y++)
            {
                if (zlib.ReadAtLeast(line, line.Length, throwOnEndOfStream: false) < line.Length || line[0] > 4)
                    return false;
                line.AsSpan(1).CopyTo(row);
                use(line[0], row);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Undoes a row's filter in place.</summary>
    /// <param name="step">Bytes from a sample to the same sample of the pixel on its left.</param>
    public static void Unfilter(int filter, byte[] row, byte[] above, int step)
    {
        switch (filter)
        {
            case 1:
                for (var i = step; i < row.Length; i++)
                    row[i] += row[i - step];
                break;
            case 2:
                for (var i = 0; i < row.Length; i++)
                    row[i] += above[i];
                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                    row[i] += (byte)(((i >= step ? row[i - step] : 0) + above[i]) / 2);
                break;
            case 4:
                for (var i = 0; i < Math.Min(step, row.Length); i++)
                    row[i] += above[i];
                for (var i = step; i < row.Length; i++)
                    row[i] += Paeth(row[i - step], above[i], above[i - step]);
                break;
        }
    }

    private static byte Paeth(int left, int above, int aboveLeft)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - aboveLeft), Math.Abs(left - aboveLeft), Math.Abs(left + above - 2 * aboveLeft));
        if (toLeft <= toAbove && toLeft <= toCorner)
            return (byte)left;
        return (byte)(toAbove <= toCorner ? above : aboveLeft);
    }
}
