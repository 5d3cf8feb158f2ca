using Pipeline.Pdf.Syntax;

namespace Pipeline.Pdf.Images;

/// <summary>
/// Parts the colours of a PNG file from its opacity, which PDF keeps in pictures of their own. PNG's filters work on each
/// channel by itself, so that the filtered rows can be parted as they are and keep the filters the file's maker chose.
/// </summary>
internal static class PngSplitter
{
    /// <summary>8-bit samples of colour and opacity.</summary>
    public static bool CanSplit(PngFile png) => png.Bits == 8 && png.ColourType is 4 or 6 && !png.IsInterlaced;

    /// <summary>Null where the rows are not whole.</summary>
    public static Picture? Split(PngFile png)
    {
        var count = png.Samples - 1;
        var colour = new byte[(1 + count * png.Width) * png.Height];
        var alpha = new byte[(1 + png.Width) * png.Height];
        var row = 0;
        var isWhole = PngDecoder.ForEachRow(
            png,
            (filter, samples) =>
            {
                var (toColour, toAlpha) = ((1 + count * png.Width) * row, (1 + png.Width) * row);
                colour[toColour++] = (byte)filter;
                alpha[toAlpha++] = (byte)filter;
                for (var i = 0; i < samples.Length; i += count + 1)
                {
                    for (var channel = 0; channel < count; channel++)
                        colour[toColour++] = samples[i + channel];
                    alpha[toAlpha++] = samples[i + count];
                }

                row++;
            }
        );
        if (!isWhole)
            return null;
        var colours = (PictureColours)count;
        return new(png.Width, png.Height, colours, 8, PictureCoding.PngRows, Deflate.Compress(colour))
        {
            Alpha = IsOpaque(alpha, png.Width) ? default : Deflate.Compress(alpha),
            Profile = IccProfile.Usable(png.Profile, colours),
        };
    }

    private static bool IsOpaque(byte[] filtered, int width)
    {
        var (row, above) = (new byte[width], new byte[width]);
        for (var start = 0; start < filtered.Length; start += 1 + width)
        {
            filtered.AsSpan(start + 1, width).CopyTo(row);
            PngDecoder.Unfilter(filtered[start], row, above, 1);
            if (row.AsSpan().ContainsAnyExcept((byte)255))
                return false;
            row.CopyTo(above);
        }

        return true;
    }
}
