using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <param name="RuleWidth">Of the short rule above the footnotes.</param>
/// <param name="GapAbove">Least space from the text to the rule.</param>
/// <param name="GapBelow">From the rule to the first note.</param>
/// <param name="MarkIndent">Width kept for a note's mark.</param>
/// <param name="MinSplitLines">Fewest lines of a note on either side of a page break.</param>
public sealed record NoteDesign(
    Points RuleWidth,
    Points RuleThickness,
    Colour RuleColour,
    Points GapAbove,
    Points GapBelow,
    Points MarkIndent,
    int MinSplitLines
);
