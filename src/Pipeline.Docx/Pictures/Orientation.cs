namespace Pipeline.Docx.Pictures;

/// <summary>One of the eight ways to lay a picture down: mirrored left to right or not, then turned clockwise.</summary>
/// <param name="IsMirrored">Mirrored before it is turned.</param>
/// <param name="Quarters">Quarter turns clockwise, 0 to 3.</param>
internal readonly record struct Orientation(bool IsMirrored, int Quarters)
{
    public static Orientation Upright { get; }

    /// <summary>Whether width and height change places.</summary>
    public bool SwapsSides => Quarters % 2 == 1;

    /// <summary>Flips first, then turns, as a:xfrm has it (ECMA-376 part 1 §20.1.7.6).</summary>
    /// <param name="quarters">Quarter turns clockwise; any whole number.</param>
    public static Orientation Of(bool flipsAcross, bool flipsDown, int quarters) =>
        new(flipsAcross ^ flipsDown, Wrap(quarters + (flipsDown ? 2 : 0)));

    /// <summary>The eight values of the orientation tag (Exif 2.3 §4.6.4 A), where 1 is upright.</summary>
    public static Orientation OfExif(int value) =>
        value switch
        {
            2 => new(true, 0),
            3 => new(false, 2),
            4 => new(true, 2),
            5 => new(true, 3),
            6 => new(false, 1),
            7 => new(true, 1),
            8 => new(false, 3),
            _ => Upright,
        };

    /// <summary>This orientation after another has been given.</summary>
    public Orientation After(Orientation first) =>
        new(IsMirrored ^ first.IsMirrored, Wrap(Quarters + (IsMirrored ? -first.Quarters : first.Quarters)));

    private static int Wrap(int quarters) => ((quarters % 4) + 4) % 4;
}
