using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>How much smaller or larger than in the manuscript the pictures of a figure are set.</summary>
internal sealed class PictureScale(LayoutDesign design)
{
    // Pictures are given at least the room of so many lines, however long the caption.
    private const int LeastLines = 3;

    // Lines of the label and caption that a picture of several may have under it.
    private const int LinesOfName = 2;

    /// <summary>As large as they are, within the design's share of the page; with all of it where they would become too small.</summary>
    /// <param name="below">What stands under them, in points.</param>
    public double Of(IReadOnlyList<PanelRow> rows, double measure, double below)
    {
        var page = design.Page;
        var left = (page.TextHeight - design.Floats.CaptionGap - page.Grid).Value - below;
        var scale = Within(rows, measure, Math.Min(page.TextHeight.Value * design.Floats.MaxHeight, left));
        return scale < Least(rows, measure) ? Math.Min(Whole(rows, measure), Within(rows, measure, left)) : scale;
    }

    /// <summary>The least that the design allows them where room is lacking.</summary>
    public double Least(IReadOnlyList<PanelRow> rows, double measure) => Whole(rows, measure) * design.Floats.MinScale;

    /// <summary>As large as they are, so far as the measure allows it.</summary>
    private static double Whole(IReadOnlyList<PanelRow> rows, double measure) =>
        rows.Min(row => row.Scale(measure, double.MaxValue, mostEnlarged: 1));

    private double Within(IReadOnlyList<PanelRow> rows, double measure, double height)
    {
        var grid = design.Page.Grid.Value;
        var tallest = Math.Max(grid, Math.Max(grid * LeastLines, height) / rows.Count - RoomForNames(rows));
        return rows.Min(row => row.Scale(measure, tallest, design.Floats.MaxEnlargement));
    }

    /// <summary>Points under each row for labels and captions of its pictures.</summary>
    private double RoomForNames(IReadOnlyList<PanelRow> rows) =>
        rows.SelectMany(row => row.Pictures).Any(picture => picture.Panel is { Label: not null } or { Caption.IsEmpty: false })
            ? LinesOfName * design.Styles.Caption.Leading.Value
            : 0;
}
