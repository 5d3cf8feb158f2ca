namespace Pipeline.Pdf.Images;

/// <summary>Packs decoded pixels as tightly as they allow.</summary>
internal static class Pixels
{
    /// <param name="rgba">Red, green, blue and opacity of each pixel.</param>
    public static Picture ToPicture(byte[] rgba, int width, int height, ReadOnlyMemory<byte> profile)
    {
        var (isGrey, isOpaque) = (true, true);
        for (var i = 0; i < rgba.Length; i += 4)
        {
            isGrey &= rgba[i] == rgba[i + 1] && rgba[i] == rgba[i + 2];
            isOpaque &= rgba[i + 3] == 255;
        }

        var colours = isGrey ? PictureColours.Grey : PictureColours.Rgb;
        return new(
            width,
            height,
            colours,
            8,
            PictureCoding.PngRows,
            PngRows.Compress(Samples(rgba, (int)colours), (int)colours * width, (int)colours)
        )
        {
            Alpha = isOpaque ? default : PngRows.Compress(Channel(rgba, 3), width, 1),
            Profile = IccProfile.Usable(profile, colours),
        };
    }

    private static byte[] Samples(byte[] rgba, int count)
    {
        if (count == 1)
            return Channel(rgba, 0);
        var samples = new byte[rgba.Length / 4 * 3];
        for (int from = 0, to = 0; from < rgba.Length; from += 4, to += 3)
            rgba.AsSpan(from, 3).CopyTo(samples.AsSpan(to));
        return samples;
    }

    private static byte[] Channel(byte[] rgba, int channel)
    {
        var samples = new byte[rgba.Length / 4];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = rgba[4 * i + channel];
        return samples;
    }
}
