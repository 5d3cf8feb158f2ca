using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <summary>
/// The journal's lines at the head of the first page. Lines are patterns: <c>{volume}</c> stands for a value,
/// <c>{volume-label}</c> for the journal's word for it, and <c>[…]</c> is left out when a value in it is missing.
/// </summary>
/// <param name="Logo">Name of a picture in the template's folder, or null for none.</param>
/// <param name="Title">Pattern of the first, larger line.</param>
/// <param name="Lines">Patterns of the lines under it.</param>
/// <param name="Rise">By how much it stands above the text area of the other pages.</param>
/// <param name="RuleGap">From the last line to the rule.</param>
/// <param name="SpaceAfter">From the rule to the title.</param>
public sealed record MastheadDesign(
    string? Logo,
    Points LogoHeight,
    Points LogoGap,
    string Title,
    Seq<string> Lines,
    Points Rise,
    Points RuleGap,
    Points RuleThickness,
    Colour RuleColour,
    Points SpaceAfter
);
