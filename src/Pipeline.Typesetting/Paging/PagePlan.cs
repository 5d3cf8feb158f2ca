namespace Pipeline.Typesetting.Paging;

/// <summary>A box and its top, in points from the top of the text area.</summary>
/// <param name="IsRepeated">A head drawn again: it reads as an ornament.</param>
internal readonly record struct PlacedBox(FlowBox Box, double Y, bool IsRepeated = false);

/// <summary>What stands on a page.</summary>
/// <param name="Notes">Lines of footnotes, at the foot of the text area.</param>
/// <param name="NotesTop">Top of the rule above them; the text area's height where there are none.</param>
internal sealed record PagePlan(IReadOnlyList<PlacedBox> Boxes, IReadOnlyList<PlacedBox> Notes, double NotesTop)
{
    /// <summary>Foot of the last box of text, from the top of the text area.</summary>
    public double TextBottom => Boxes.Count == 0 ? 0 : Boxes[^1].Y + Boxes[^1].Box.Height;
}

/// <summary>The room on each page; lengths in points.</summary>
/// <param name="Grid">Step of the baseline grid.</param>
/// <param name="NoteGap">From the text to the first note, with the rule between them.</param>
/// <param name="MinSplitLines">Fewest lines of a note on either side of a page break.</param>
/// <param name="FloatGap">Space between a figure or table and the text.</param>
internal readonly record struct PageFrame(double Height, double Grid, double NoteGap, int MinSplitLines, double FloatGap);
