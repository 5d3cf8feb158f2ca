using Pipeline.Typesetting.Mathematics.Formulas;

namespace Pipeline.Typesetting.Prose;

/// <summary>Something that stands in a line like a word; lengths in points. The family is closed.</summary>
/// <param name="Ascent">From the baseline to its top.</param>
/// <param name="Descent">From the baseline down to its foot.</param>
internal abstract record InlineObject(double Width, double Ascent, double Descent)
{
    /// <summary>Space at its end that a line which ends behind it does not show.</summary>
    public virtual double Trailing => 0;

    /// <summary>The same in another size.</summary>
    public abstract InlineObject Scaled(double factor);
}

/// <summary>A picture that stands on the baseline.</summary>
internal sealed record InlinePicture(string MediaName, double Width, double Height) : InlineObject(Width, Height, 0)
{
    public override InlineObject Scaled(double factor) => this;
}

/// <summary>A formula, or a part of one behind which a line may end.</summary>
/// <param name="Scale">Share of the size it was laid out at.</param>
internal sealed record InlineFormulaPart(FormulaPiece Piece, double Scale = 1)
    : InlineObject(Piece.Box.Width * Scale, Piece.Box.Ascent * Scale, Piece.Box.Descent * Scale)
{
    /// <summary>Whether it begins its formula.</summary>
    public bool IsFirst { get; init; }

    public override double Trailing => Piece.Trailing * Scale;

    public override InlineObject Scaled(double factor) => new InlineFormulaPart(Piece, Scale * factor) { IsFirst = IsFirst };
}
