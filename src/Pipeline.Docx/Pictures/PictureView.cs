namespace Pipeline.Docx.Pictures;

/// <summary>What a drawing shows of a picture, and how it lies.</summary>
/// <param name="Crop">What is cut off, before the picture is turned.</param>
/// <param name="Turn">How it is laid down.</param>
/// <param name="IsTilted">Turned by something else than a right angle too, which is not carried over.</param>
/// <param name="IsTall">Shown higher than wide before it is turned; null where the size is unknown.</param>
internal readonly record struct PictureView(Crop Crop, Orientation Turn, bool IsTilted, bool? IsTall);

/// <summary>What is cut off at each side, as shares of the picture from 0 to 1.</summary>
internal readonly record struct Crop(double Left, double Top, double Right, double Bottom)
{
    public bool IsNone => this == default;

    /// <summary>The crop of shares that may be missing, negative (a margin, which is not carried over) or leave nothing.</summary>
    public static Crop Of(double? left, double? top, double? right, double? bottom)
    {
        var crop = new Crop(Share(left), Share(top), Share(right), Share(bottom));
        return crop.Left + crop.Right < 1 && crop.Top + crop.Bottom < 1 ? crop : default;
    }

    /// <summary>Itself, or none where not even half a pixel of the picture is cut off; Word writes such crops by itself.</summary>
    public Crop For(PictureInfo picture) =>
        Math.Max(Left, Right) * picture.Width < 0.5 && Math.Max(Top, Bottom) * picture.Height < 0.5 ? default : this;

    private static double Share(double? value) => value is > 0 and <= 1 ? value.Value : 0;
}
