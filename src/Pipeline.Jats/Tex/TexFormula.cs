using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>What was read of a formula.</summary>
/// <param name="Math">A math element; null for one that shows nothing or nests beyond measure.</param>
/// <param name="Tag">The number it gives itself, with its brackets, where it gives one and no other is known; else null.</param>
/// <param name="Faults">Each once.</param>
internal sealed record TexFormula(MathElement? Math, string? Tag, Seq<TexFault> Faults);
