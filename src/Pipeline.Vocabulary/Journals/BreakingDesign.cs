namespace Pipeline.Vocabulary.Journals;

/// <summary>How paragraphs are broken into lines.</summary>
/// <param name="HyphenPenalty">Cost of a hyphen, 0 to 10,000.</param>
/// <param name="MaxHyphenRun">Lines in a row that may end in a hyphen.</param>
/// <param name="SpaceStretch">By how much a word space may grow at a badness of 100, as a share of itself.</param>
/// <param name="SpaceShrink">By how much it may shrink at the most, as a share of itself.</param>
/// <param name="Hanging">Largest share of a glyph that may hang out of the measure.</param>
/// <param name="MinLastLine">Shortest last line of a paragraph, in em.</param>
/// <param name="Expansion">By how much the letters of a justified line may be made wider or narrower, as a share.</param>
public sealed record BreakingDesign(
    int HyphenPenalty,
    int MaxHyphenRun,
    double SpaceStretch,
    double SpaceShrink,
    double Hanging,
    double MinLastLine,
    double Expansion
);
