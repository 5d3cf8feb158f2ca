namespace Pipeline.Typesetting.Mathematics.Fonts;

/// <summary>A larger drawing of a glyph.</summary>
/// <param name="Extent">Its height, or width where it grows sideways, in em.</param>
internal readonly record struct GlyphVariant(ushort Glyph, double Extent);

/// <summary>A part that a glyph of any size is put together from; lengths in em.</summary>
/// <param name="StartConnector">How much of its beginning may lie over the part before it.</param>
/// <param name="EndConnector">How much of its end may lie under the part after it.</param>
/// <param name="Extent">Its whole height or width.</param>
/// <param name="IsExtender">May be repeated or left out.</param>
internal readonly record struct GlyphPart(ushort Glyph, double StartConnector, double EndConnector, double Extent, bool IsExtender);
