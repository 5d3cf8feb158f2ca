namespace Pipeline.Typesetting.Mathematics.Boxes;

/// <summary>
/// A part of a formula, laid out. Lengths in points; its origin is the left end of its baseline, and upwards is positive.
/// The family is closed.
/// </summary>
/// <param name="Ascent">From the baseline to its top; negative where all of it is below.</param>
/// <param name="Descent">From the baseline down to its foot; negative where all of it is above.</param>
internal abstract record MathBox(double Width, double Ascent, double Descent)
{
    public double Height => Ascent + Descent;

    /// <summary>How far its top leans out of its width; a superscript is moved by so much.</summary>
    public double ItalicCorrection { get; init; }

    /// <summary>Where the middle of an accent stands over it, from its origin; null for its middle.</summary>
    public double? Attachment { get; init; }

    /// <summary>The only glyph it consists of, or null.</summary>
    public SoleGlyph? Sole { get; init; }

    /// <summary>Boxes inside it.</summary>
    public virtual IReadOnlyList<PlacedMath> Parts => [];
}

/// <param name="Size">Type size.</param>
internal readonly record struct SoleGlyph(ushort Id, double Size);

/// <summary>A box and its origin, from the origin of the box around it.</summary>
internal readonly record struct PlacedMath(MathBox Box, double X, double Y);
