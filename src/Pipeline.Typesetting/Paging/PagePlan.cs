using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Paging;

/// <summary>A box and its top, in points from the top of the text area.</summary>
/// <param name="IsRepeated">A head drawn again: it reads as an ornament.</param>
internal readonly record struct PlacedBox(FlowBox Box, double Y, bool IsRepeated = false);

/// <summary>What stands on a page.</summary>
/// <param name="Head">What stands across the columns.</param>
/// <param name="IsTurned">Whether the page lies on its side.</param>
internal sealed record PagePlan(IReadOnlyList<PlacedBox> Head, IReadOnlyList<ColumnPlan> Columns, bool IsTurned)
{
    /// <summary>Whether its columns were made about equally long, for no text follows.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>Foot of what stands lowest, notes not counted.</summary>
    public double Bottom =>
        Head.Concat(Columns.SelectMany(column => column.Boxes)).Select(placed => placed.Y + placed.Box.Height).DefaultIfEmpty().Max();
}

/// <summary>What stands in a column.</summary>
/// <param name="Notes">Lines of footnotes, at its foot.</param>
/// <param name="NotesTop">Top of the rule above them; its foot where there are none.</param>
internal sealed record ColumnPlan(IReadOnlyList<PlacedBox> Boxes, IReadOnlyList<PlacedBox> Notes, double NotesTop)
{
    /// <summary>How many of its first boxes are floats at its head.</summary>
    public int Tops { get; init; }

    /// <summary>How many of its last boxes are floats at its foot.</summary>
    public int Bottoms { get; init; }

    /// <summary>Whether all of it has the room it needs below a height; what fits no page at all has not.</summary>
    public bool StandsBelow(double top) =>
        NotesTop >= top - PageBuilder.Tolerance && Boxes.All(placed => placed.Y + placed.Box.Height <= NotesTop + PageBuilder.Tolerance);
}

/// <summary>The room on each page; lengths in points.</summary>
/// <param name="Grid">Step of the baseline grid.</param>
/// <param name="NoteGap">From the text to the first note, with the rule between them.</param>
/// <param name="MinSplitLines">Fewest lines of a note on either side of a page break.</param>
/// <param name="FloatGap">Space between a figure or table and the text.</param>
internal sealed record PageFrame(double Height, double Grid, double NoteGap, int MinSplitLines, double FloatGap)
{
    /// <summary>Height of the text area of a page that lies on its side.</summary>
    public double TurnedHeight { get; init; } = Height;

    /// <summary>Columns of text beside each other.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Whether columns that end a little early are opened up to the foot of the page.</summary>
    public bool IsFlush { get; init; }

    /// <summary>Where a float may stand in the column it is met in, the best place first.</summary>
    public IReadOnlyList<FloatPlace> FloatPlaces { get; init; } = [FloatPlace.Here];

    /// <summary>The room on pages of an insert.</summary>
    public PageFrame Of(PageInsert insert) => this with { Columns = 1, Height = insert.IsTurned ? TurnedHeight : Height };
}
