using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <summary>The band of article information beside the abstract, and the licence line under it.</summary>
/// <param name="InfoWidth">Width of the left column.</param>
/// <param name="LicenceMark">Name of a picture in the template's folder, or null for none.</param>
/// <param name="RuleThickness">Of the rules above and below the band.</param>
/// <param name="Padding">Between the rules and the columns.</param>
/// <param name="InfoGap">Between the facts of the left column.</param>
public sealed record FrontDesign(
    Points InfoWidth,
    Points Gutter,
    Points Padding,
    Points InfoGap,
    Points RuleThickness,
    Colour RuleColour,
    string? LicenceMark,
    Points LicenceMarkHeight,
    Points SpaceAfter
)
{
    /// <summary>The parts under the masthead, from top to bottom; each once.</summary>
    public Seq<FrontPart> Order { get; init; } = [FrontPart.Title, FrontPart.Authors, FrontPart.Abstract, FrontPart.Licence];

    /// <summary>Whether the facts of the article stand in a line under the abstract, not in a column beside it.</summary>
    public bool IsInfoUnder { get; init; }
}

/// <summary>A part of what stands before the text.</summary>
public enum FrontPart
{
    Title,

    /// <summary>Names, affiliations, addresses.</summary>
    Authors,

    /// <summary>Abstracts, keywords, the facts of the article.</summary>
    Abstract,

    Licence,
}
