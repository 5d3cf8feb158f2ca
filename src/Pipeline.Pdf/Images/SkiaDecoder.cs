using SkiaSharp;

namespace Pipeline.Pdf.Images;

/// <summary>
/// Decodes what PDF cannot hold as it is. Only calling it loads the decoder's library, which most articles then do without.
/// </summary>
internal static class SkiaDecoder
{
    /// <summary>JPEG quality at which loss is not seen in print.</summary>
    private const int Quality = 92;

    /// <param name="isPhotograph">The file was lossy already and stays a JPEG where it is opaque.</param>
    public static Picture? Decode(ReadOnlyMemory<byte> bytes, Placement placement, bool isPhotograph)
    {
        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > PictureReader.LargestPixelCount)
            return null;
        if (DecodePixels(codec) is not { } pixels)
            return null;
        var (width, height) = placement.Target(codec.Info.Width, codec.Info.Height);
        var scaler = new AreaScaler(codec.Info.Width, codec.Info.Height, width, height);
        for (var y = 0; y < codec.Info.Height; y++)
            scaler.Add(pixels.AsSpan(4 * codec.Info.Width * y, 4 * codec.Info.Width));
        var picture = Pixels.ToPicture(scaler.Result, width, height, default);
        return isPhotograph && picture.Alpha.IsEmpty ? ToJpeg(scaler.Result, picture) : picture;
    }

    /// <summary>Red, green, blue and opacity in sRGB; null where the file breaks off or is damaged.</summary>
    private static byte[]? DecodePixels(SKCodec codec)
    {
        using var sRgb = SKColorSpace.CreateSrgb();
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, sRgb);
        var pixels = new byte[info.BytesSize];
        unsafe
        {
            fixed (byte* start = pixels)
                return codec.GetPixels(info, (nint)start) == SKCodecResult.Success ? pixels : null;
        }
    }

    private static Picture ToJpeg(byte[] rgba, Picture picture)
    {
        var info = new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var image = SKImage.FromPixelCopy(info, rgba);
        using var encoded = image.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new(picture.Width, picture.Height, PictureColours.Rgb, 8, PictureCoding.Jpeg, encoded.ToArray());
    }
}
