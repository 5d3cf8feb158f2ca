using System.Runtime.InteropServices;
using SkiaSharp;

namespace Pipeline.Docx.Pictures;

/// <summary>
/// A decoded picture: red, green, blue and opacity of each pixel in sRGB, row by row. Only decoding and encoding load the
/// library that does it, which most manuscripts then do without.
/// </summary>
internal sealed record Raster(int Width, int Height, byte[] Pixels)
{
    /// <summary>JPEG quality at which a second loss is not seen in print.</summary>
    private const int Quality = 95;

    /// <summary>Null where the file is damaged, of a kind that cannot be decoded, or of more pixels than allowed.</summary>
    public static Raster? Decode(ReadOnlySpan<byte> file, long mostPixels)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > mostPixels)
            return null;
        var format = Format(codec.Info.Width, codec.Info.Height);
        var pixels = new byte[format.BytesSize];
        var pinned = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            return codec.GetPixels(format, pinned.AddrOfPinnedObject()) == SKCodecResult.Success
                ? new(format.Width, format.Height, pixels)
                : null;
        }
        finally
        {
            pinned.Free();
        }
    }

    /// <summary>What is left of it when the sides are cut off; at least one pixel.</summary>
    public Raster Cropped(Crop crop)
    {
        if (crop.IsNone)
            return this;
        var (left, top) = ((int)Math.Round(crop.Left * Width), (int)Math.Round(crop.Top * Height));
        left = Math.Min(left, Width - 1);
        top = Math.Min(top, Height - 1);
        var width = Math.Clamp((int)Math.Round((1 - crop.Right) * Width) - left, 1, Width - left);
        var height = Math.Clamp((int)Math.Round((1 - crop.Bottom) * Height) - top, 1, Height - top);
        var pixels = new byte[4 * width * height];
        for (var row = 0; row < height; row++)
            Pixels.AsSpan(4 * ((top + row) * Width + left), 4 * width).CopyTo(pixels.AsSpan(4 * row * width));
        return new(width, height, pixels);
    }

    public Raster Turned(Orientation turn)
    {
        if (turn == Orientation.Upright)
            return this;
        var (width, height) = turn.SwapsSides ? (Height, Width) : (Width, Height);
        var turned = new byte[Pixels.Length];
        var source = MemoryMarshal.Cast<byte, uint>(Pixels);
        var target = MemoryMarshal.Cast<byte, uint>(turned.AsSpan());
        for (var row = 0; row < Height; row++)
        {
            for (var column = 0; column < Width; column++)
            {
                var across = turn.IsMirrored ? Width - 1 - column : column;
                var (x, y) = turn.Quarters switch
                {
                    0 => (across, row),
                    1 => (Height - 1 - row, across),
                    2 => (Width - 1 - across, Height - 1 - row),
                    _ => (row, Width - 1 - across),
                };
                target[y * width + x] = source[row * Width + column];
            }
        }

        return new(width, height, turned);
    }

    /// <summary>As a file; a photograph stays one where nothing in it is transparent.</summary>
    public (byte[] Bytes, PictureInfo Info) Encode(bool isPhotograph)
    {
        var isJpeg = isPhotograph && IsOpaque();
        using var image = SKImage.FromPixelCopy(Format(Width, Height), Pixels);
        using var data = isJpeg ? image.Encode(SKEncodedImageFormat.Jpeg, Quality) : image.Encode(SKEncodedImageFormat.Png, 100);
        return (data.ToArray(), new(isJpeg ? "image/jpeg" : "image/png", isJpeg ? "jpg" : "png", Width, Height));
    }

    private bool IsOpaque()
    {
        for (var at = 3; at < Pixels.Length; at += 4)
        {
            if (Pixels[at] != byte.MaxValue)
                return false;
        }

        return true;
    }

    private static SKImageInfo Format(int width, int height)
    {
        using var sRgb = SKColorSpace.CreateSrgb();
        return new(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul, sRgb);
    }
}
