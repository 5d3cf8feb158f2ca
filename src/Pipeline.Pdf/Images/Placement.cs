namespace Pipeline.Pdf.Images;

/// <summary>The largest size at which a document shows a picture, and whether it holds more than print can use.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
internal readonly record struct Placement(double Width, double Height)
{
    /// <summary>Pixels to the inch that fine printing can use; half as many again are left alone, for scaling costs sharpness.</summary>
    private const double PrintResolution = 300, Tolerance = 1.5;

    /// <summary>Pixels to the inch, the lesser of the two directions.</summary>
    public double Resolution(int pixelWidth, int pixelHeight) =>
        Math.Min(pixelWidth * 72 / Math.Max(Width, 1), pixelHeight * 72 / Math.Max(Height, 1));

    /// <summary>Width and height in pixels to scale down to; the picture's own where it is not too fine.</summary>
    public (int Width, int Height) Target(int pixelWidth, int pixelHeight)
    {
        var factor = PrintResolution / Resolution(pixelWidth, pixelHeight);
        if (factor * Tolerance >= 1) return (pixelWidth, pixelHeight);
        return (Math.Max(1, (int)Math.Round(pixelWidth * factor)), Math.Max(1, (int)Math.Round(pixelHeight * factor)));
    }
}
