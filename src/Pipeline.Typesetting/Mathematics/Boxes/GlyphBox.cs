using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Mathematics.Boxes;

/// <summary>Glyphs on one baseline, or raised and lowered by their offsets.</summary>
internal sealed record GlyphBox(double Width, double Ascent, double Descent, ShapedRun[] Runs) : MathBox(Width, Ascent, Descent);
