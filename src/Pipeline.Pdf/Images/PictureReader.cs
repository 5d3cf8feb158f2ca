namespace Pipeline.Pdf.Images;

/// <summary>Turns a picture file into an image that PDF can hold, with as little change as that allows.</summary>
internal static class PictureReader
{
    /// <summary>Larger pictures are not decoded, lest a forged header take all memory.</summary>
    public const long LargestPixelCount = 64_000_000;

    /// <returns>The picture, or null where it is damaged or of a kind nothing here can read.</returns>
    public static Picture? Read(ReadOnlyMemory<byte> bytes, Placement placement)
    {
        var file = bytes.Span;
        if (file.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
            return ReadJpeg(bytes, placement);
        if (PngFile.HasSignature(file))
            return ReadPng(bytes, placement);
        return IsDecodable(file) ? SkiaDecoder.Decode(bytes, placement, isPhotograph: file.StartsWith("RIFF"u8)) : null;
    }

    /// <summary>Grey and RGB files go in as they are; CMYK has no place beside an sRGB output intent (ISO 19005-3 §6.2.4.3).</summary>
    private static Picture? ReadJpeg(ReadOnlyMemory<byte> bytes, Placement placement)
    {
        if (JpegHeader.Read(bytes.Span) is not { } header || (long)header.Width * header.Height > LargestPixelCount)
            return null;
        var isTooFine = placement.Target(header.Width, header.Height) != (header.Width, header.Height);
        if (isTooFine || !header.IsPlain)
            return SkiaDecoder.Decode(bytes, placement, isPhotograph: true);
        var colours = header.Components == 1 ? PictureColours.Grey : PictureColours.Rgb;
        return new(header.Width, header.Height, colours, 8, PictureCoding.Jpeg, bytes)
        {
            Profile = IccProfile.Usable(header.Profile, colours),
        };
    }

    private static Picture? ReadPng(ReadOnlyMemory<byte> bytes, Placement placement)
    {
        if (PngFile.Read(bytes) is not { } png || (long)png.Width * png.Height > LargestPixelCount)
            return null;
        if (png.IsInterlaced)
            return SkiaDecoder.Decode(bytes, placement, isPhotograph: false);
        var isTooFine = placement.Target(png.Width, png.Height) != (png.Width, png.Height);
        if (isTooFine)
            return PngDecoder.Decode(png, placement);
        if (png.IsPlain)
            return PngDecoder.PassThrough(png);
        return PngSplitter.CanSplit(png) ? PngSplitter.Split(png) : PngDecoder.Decode(png, placement);
    }

    /// <summary>GIF, BMP and WebP, which the decoder knows.</summary>
    private static bool IsDecodable(ReadOnlySpan<byte> file) =>
        file.StartsWith("GIF8"u8)
        || file.StartsWith("BM"u8)
        || (file.Length > 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8));
}
