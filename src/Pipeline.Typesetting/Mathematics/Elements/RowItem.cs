using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>A part of a row with the space around it, in points.</summary>
/// <param name="Context">What it was set in.</param>
/// <param name="Operator">What it is built around, or null for an operand.</param>
internal sealed record RowItem(MathElement Element, MathContext Context, MathBox Box, double Before, double After, MathOperator? Operator)
{
    /// <summary>Colour of the row it was taken out of.</summary>
    public MathColours Ink { get; init; }

    public double Width => Before + Box.Width + After;
}
