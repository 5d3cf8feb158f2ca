namespace Pipeline.Typesetting.Mathematics.Boxes;

/// <summary>A rectangle filled with ink.</summary>
internal sealed record RuleBlock(double Width, double Ascent, double Descent) : MathBox(Width, Ascent, Descent);
