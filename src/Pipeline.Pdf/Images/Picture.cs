namespace Pipeline.Pdf.Images;

/// <summary>A picture ready to be written as an image XObject (PDF 32000-1 §8.9.5).</summary>
/// <param name="Bits">Bits of one sample.</param>
/// <param name="Data">Samples in the form that <paramref name="Coding"/> names.</param>
internal sealed record Picture(int Width, int Height, PictureColours Colours, int Bits, PictureCoding Coding, ReadOnlyMemory<byte> Data)
{
    /// <summary>Red, green and blue of each palette entry; empty where samples are colours themselves.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>Opacity, a byte for each pixel in <see cref="PictureCoding.PngRows"/>; empty where the picture is opaque.</summary>
    public ReadOnlyMemory<byte> Alpha { get; init; }

    /// <summary>The ICC profile its colours are meant in; empty for sRGB.</summary>
    public ReadOnlyMemory<byte> Profile { get; init; }
}

/// <summary>Kinds of samples; the number of samples in a pixel.</summary>
internal enum PictureColours
{
    Grey = 1,
    Rgb = 3,
}

internal enum PictureCoding
{
    /// <summary>A JPEG file.</summary>
    Jpeg,

    /// <summary>Rows with a PNG filter byte each, deflated already.</summary>
    PngRows,
}
