using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <summary>Running heads and feet; patterns as in <see cref="MastheadDesign"/>.</summary>
/// <param name="HeadBaseline">From the top of the sheet.</param>
/// <param name="FootBaseline">From the top of the sheet.</param>
/// <param name="HasFirstPageFoot">Whether the first page has the foot too.</param>
/// <param name="RuleThickness">Of the rule under the running head; zero for none.</param>
public sealed record RunningDesign(
    string HeadLeft,
    string HeadRight,
    string FootLeft,
    string FootRight,
    Points HeadBaseline,
    Points FootBaseline,
    bool HasFirstPageFoot,
    Points RuleThickness,
    Points RuleGap,
    Colour RuleColour
);
