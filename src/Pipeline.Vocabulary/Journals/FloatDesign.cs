namespace Pipeline.Vocabulary.Journals;

/// <param name="Gap">Space between the text and a figure or table.</param>
/// <param name="CaptionGap">Space between an object and its caption.</param>
/// <param name="MaxHeight">Largest share of the text area a picture may fill.</param>
/// <param name="MinScale">A picture that would be set smaller than this share of what the width allows gets the height of a page; none is made smaller than that for want of room on its page.</param>
/// <param name="MaxEnlargement">How many times its size in the manuscript a picture may be set.</param>
/// <param name="Resolution">Pixels to the inch, for pictures whose size the manuscript does not give.</param>
/// <param name="Places">Where a figure or table may stand on the page it is met on, the best place first; else it waits for the head of the next.</param>
public sealed record FloatDesign(
    Points Gap,
    Points CaptionGap,
    double MaxHeight,
    double MinScale,
    double MaxEnlargement,
    double Resolution,
    Seq<FloatPlace> Places
);

/// <summary>A place for a figure or table on the page, or in the column, where the text comes to it.</summary>
public enum FloatPlace
{
    /// <summary>Between the lines, where the manuscript has it.</summary>
    Here,

    /// <summary>At the head.</summary>
    Top,

    /// <summary>At the foot, above the notes.</summary>
    Bottom,
}
