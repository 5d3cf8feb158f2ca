using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Tables;

/// <summary>How wide a table may be.</summary>
internal enum TableWidth
{
    /// <summary>As wide as a line of the text.</summary>
    Column,

    /// <summary>Across all columns of the page.</summary>
    Page,

    /// <summary>Across a page turned on its side.</summary>
    Turned,
}

/// <summary>Where a table is set; ends in points from the left end of the text area or column.</summary>
internal readonly record struct TableRoom(TableWidth Width, double Left, double Right);

/// <summary>The widths a design has for tables of the text.</summary>
internal sealed class TableRooms(LayoutDesign design)
{
    // In a column, lines of cells are broken; but where the table would be so much wider than it, too many are.
    private const double MostBroken = 2;

    // Type that would have to be smaller than this share of its size is set in full on a turned page.
    private const double LeastUpright = 0.9;

    // A table whose words take so much more than there is would be full of hyphens.
    private const double MostHyphened = 1.2;

    /// <summary>The narrowest room in which no word is broken, nor most of them hyphenated, in type that is not too small.</summary>
    public TableRoom Choose(TableCells cells)
    {
        if (cells.Cells.Count == 0 || FitsColumn(cells))
            return Of(TableWidth.Column, design.Page.ColumnWidth.Value);
        var measure = design.Page.Measure.Value;
        var turned = design.Page.Turned().Measure.Value;
        return FitsUpright(cells, measure) || turned <= measure ? Of(TableWidth.Page, measure) : Of(TableWidth.Turned, turned);
    }

    private TableRoom Of(TableWidth width, double right) =>
        new(width == TableWidth.Page && design.Page.Columns == 1 ? TableWidth.Column : width, 0, right);

    private bool FitsColumn(TableCells cells)
    {
        var width = design.Page.ColumnWidth.Value;
        if (design.Page.Columns == 1)
            return FitsUpright(cells, width);
        var gap = cells.Gap(width);
        return cells.Narrowest(gap) <= width && cells.Widest(gap) <= width * MostBroken;
    }

    /// <summary>Whether a page turned on its side is not needed, or would not help.</summary>
    private bool FitsUpright(TableCells cells, double width)
    {
        var turned = design.Page.Turned().Measure.Value;
        return FitsScaled(cells, width)
            && (cells.Whole(cells.Gap(width)) <= width * MostHyphened || cells.Whole(cells.Gap(turned)) > turned);
    }

    /// <summary>Whether the words fit in the smallest type that is read with ease; the gaps between the columns stay as they are.</summary>
    private bool FitsScaled(TableCells cells, double width)
    {
        var gap = cells.Gap(width);
        var gaps = gap * (cells.Grid.Columns - 1);
        return (cells.Narrowest(gap) - gaps) * Math.Max(design.Tables.MinScale, LeastUpright) <= width - gaps;
    }
}
