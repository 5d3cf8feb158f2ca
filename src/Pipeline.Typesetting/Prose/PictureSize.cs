using Pipeline.Vocabulary;

namespace Pipeline.Typesetting.Prose;

/// <summary>How large a picture is meant to be.</summary>
internal static class PictureSize
{
    // For pictures that neither the manuscript nor their own bytes give a size.
    private const double Unknown = 144;

    /// <summary>Size in points: the manuscript's, else that of its pixels; the proportions are the picture's own. Never zero.</summary>
    /// <param name="resolution">Pixels to the inch.</param>
    public static (double Width, double Height) Natural(Media picture, Points width, Points height, double resolution)
    {
        var hasPixels = picture.PixelWidth > 0 && picture.PixelHeight > 0;
        var ratio =
            hasPixels ? picture.PixelHeight / (double)picture.PixelWidth
            : width.Value > 0 && height.Value > 0 ? height / width
            : 0.75;
        if (width.Value > 0)
            return (width.Value, Math.Max(0.1, height.Value > 0 ? height.Value : width.Value * ratio));
        if (height.Value > 0)
            return (Math.Max(0.1, height.Value / ratio), height.Value);
        return hasPixels ? (picture.PixelWidth * 72 / resolution, picture.PixelHeight * 72 / resolution) : (Unknown, Unknown * ratio);
    }
}
