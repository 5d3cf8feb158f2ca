using Pipeline.Vocabulary;

namespace Pipeline.Docx.Metafiles;

/// <param name="Colour">As CSS writes it; null for a pen that draws nothing.</param>
/// <param name="Width">In the metafile's units; 0 for the thinnest line.</param>
/// <param name="Style">Bits of MS-EMF §2.1.25.</param>
internal sealed record EmfPen(string? Colour, double Width, int Style);

/// <param name="Colour">Null for a brush that fills nothing.</param>
/// <param name="IsPlain">Whether it fills with one colour.</param>
internal sealed record EmfBrush(string? Colour, bool IsPlain = true);

/// <param name="Height">Height of the letters where negative, of the lines where positive (MS-EMF §2.2.13).</param>
/// <param name="Escapement">Tenths of a degree against the clock.</param>
internal sealed record EmfFont(int Height, int Escapement, int Weight, bool IsItalic, string Face);

/// <summary>A clip of the drawing made.</summary>
/// <param name="Depth">Number of clips that hold at once.</param>
internal sealed record EmfClip(string Id, int Depth);

/// <summary>What records set for those after them; saved and restored as a whole.</summary>
internal sealed record EmfState
{
    public AffineMap World { get; init; } = AffineMap.Identity;

    public (double X, double Y) WindowOrigin { get; init; }

    public (double X, double Y) WindowExtent { get; init; } = (1, 1);

    public (double X, double Y) ViewportOrigin { get; init; }

    public (double X, double Y) ViewportExtent { get; init; } = (1, 1);

    public EmfPen Pen { get; init; } = new("#000000", 0, 0);

    public EmfBrush Brush { get; init; } = new("#FFFFFF");

    public EmfFont Font { get; init; } = new(-12, 0, 400, false, string.Empty);

    public string TextColour { get; init; } = "#000000";

    public string BackColour { get; init; } = "#FFFFFF";

    /// <summary>Bits of MS-WMF §2.1.2.3.</summary>
    public int TextAlign { get; init; }

    public bool IsEvenOdd { get; init; } = true;

    public (double X, double Y) Pen2D { get; init; }

    /// <summary>Null for none.</summary>
    public EmfClip? Clip { get; init; }

    /// <summary>Whether one unit is one pixel, whatever the extents say (MS-EMF §2.1.21, MM_TEXT).</summary>
    public bool IsUnscaled { get; init; }

    /// <summary>From the metafile's units to those of its device.</summary>
    public AffineMap Map
    {
        get
        {
            var (x, y) = IsUnscaled ? (1, 1) : (ViewportExtent.X / NonZero(WindowExtent.X), ViewportExtent.Y / NonZero(WindowExtent.Y));
            return World.Then(new(x, 0, 0, y, ViewportOrigin.X - WindowOrigin.X * x, ViewportOrigin.Y - WindowOrigin.Y * y));
        }
    }

    private static double NonZero(double value) => value == 0 ? 1 : value;
}
