using Pipeline.Typesetting.Mathematics.Boxes;

namespace Pipeline.Typesetting.Mathematics.Formulas;

/// <summary>A part of a formula in a line of text; lengths in points.</summary>
/// <param name="Trailing">Space at its end, which a line that ends behind it does not show.</param>
/// <param name="CostBehind">Cost of ending a line behind it; null where the line must go on.</param>
internal readonly record struct FormulaPiece(MathBox Box, double Trailing, int? CostBehind);
