namespace Pipeline.Pdf.Images;

/// <summary>The largest size at which a document shows a picture, and whether the picture holds more than print can use.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="FileLength">Bytes of the picture's file.</param>
internal readonly record struct Placement(double Width, double Height, int FileLength)
{
    /// <summary>Pixels to the inch that fine printing can use; half as many again are left alone, for scaling costs sharpness.</summary>
    private const double PrintResolution = 300,
        Tolerance = 1.5;

    /// <summary>Bytes up to which scaling down is not worth its while, as with logos however many pixels they have.</summary>
    private const int SmallFile = 200_000;

    /// <summary>Width and height in pixels to scale down to; the picture's own where it is not too fine.</summary>
    public (int Width, int Height) Target(int pixelWidth, int pixelHeight)
    {
        var resolution = Math.Min(pixelWidth * 72 / Math.Max(Width, 1), pixelHeight * 72 / Math.Max(Height, 1));
        if (FileLength <= SmallFile || resolution <= PrintResolution * Tolerance)
            return (pixelWidth, pixelHeight);
        var factor = PrintResolution / resolution;
        return (Math.Max(1, (int)Math.Round(pixelWidth * factor)), Math.Max(1, (int)Math.Round(pixelHeight * factor)));
    }
}
