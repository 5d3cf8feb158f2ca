using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Lines;

/// <summary>Where lines of a paragraph may end.</summary>
/// <param name="Hanging">Largest share of a glyph that may hang out.</param>
/// <param name="BreaksAddresses">Whether a line may end at the joints of an address.</param>
/// <param name="Narrow">
/// In an emergency, the measure in points: addresses, and words that are wider than it, may then be broken between any two letters.
/// </param>
internal readonly record struct BreakRules(
    BreakingDesign Design,
    double Hanging,
    bool BreaksAddresses,
    double Narrow = double.PositiveInfinity
)
{
    public bool IsEmergency => double.IsFinite(Narrow);
}
