namespace Pipeline.Typesetting.Blocks;

/// <summary>Pictures of a figure that stand beside each other, on one line at their feet.</summary>
internal sealed record PanelRow(IReadOnlyList<SizedPicture> Pictures)
{
    /// <summary>Points between two pictures.</summary>
    public const double Gap = 8;

    /// <summary>Height of the tallest, in points.</summary>
    public double Height => Pictures.Max(picture => picture.Height);

    /// <summary>Width with the gaps, the pictures being made larger or smaller, in points.</summary>
    public double WidthAt(double scale) => Pictures.Sum(picture => picture.Width) * scale + Gap * (Pictures.Count - 1);

    /// <summary>How much larger or smaller they are made to fit into a measure and a height; larger only where they then fill the measure.</summary>
    public double Scale(double measure, double tallest, double mostEnlarged)
    {
        var widths = Pictures.Sum(picture => picture.Width);
        var room = measure - Gap * (Pictures.Count - 1);
        var scale = Math.Min(Math.Min(room / widths, tallest / Height), mostEnlarged);
        return scale > 1 && widths * scale < room ? 1 : scale;
    }
}
