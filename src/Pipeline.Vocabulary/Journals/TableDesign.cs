using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <param name="HeavyRule">Thickness of the first and the last rule.</param>
/// <param name="LightRule">Thickness of the rule under the heads.</param>
/// <param name="ColumnGap">Least space between columns.</param>
/// <param name="RowGap">Space between rows.</param>
/// <param name="BoxPadding">From the rules of boxed text to the letters in it.</param>
/// <param name="MinScale">Smallest share of the type size that a wide table may be shrunk to.</param>
/// <param name="FillShare">A table wider than this share of the measure is widened to the measure.</param>
public sealed record TableDesign(
    Points HeavyRule,
    Points LightRule,
    Colour RuleColour,
    Points ColumnGap,
    Points RowGap,
    Points RulePadding,
    Points BoxPadding,
    double MinScale,
    double FillShare
);
