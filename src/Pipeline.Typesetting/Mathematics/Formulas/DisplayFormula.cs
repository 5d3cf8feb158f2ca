using Pipeline.Typesetting.Mathematics.Boxes;

namespace Pipeline.Typesetting.Mathematics.Formulas;

/// <summary>A displayed formula in one line or several.</summary>
/// <param name="Box">All its lines; its baseline is that of the first.</param>
/// <param name="LastBaseline">How far the last line's baseline is under the first's, in points.</param>
internal sealed record DisplayFormula(MathBox Box, double LastBaseline);
