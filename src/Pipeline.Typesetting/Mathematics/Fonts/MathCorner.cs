namespace Pipeline.Typesetting.Mathematics.Fonts;

/// <summary>A corner of a glyph at which a script may stand; the numbers are those of hb_ot_math_kern_t.</summary>
internal enum MathCorner
{
    TopRight,
    TopLeft,
    BottomRight,
    BottomLeft,
}
