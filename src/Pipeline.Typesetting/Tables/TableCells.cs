using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tables;

/// <summary>The cells of a table, filled and measured, not yet set at a width.</summary>
internal sealed class TableCells
{
    /// <summary>So that rounding never breaks a line that was measured to fit, in points.</summary>
    public const double Slack = 0.05;

    private readonly Workshop _shop;
    private readonly FigureAligner _aligner;

    private TableCells(Workshop shop, TableWrap grid, List<GridCell> cells, string language)
    {
        (_shop, Grid, Cells) = (shop, grid, cells);
        _aligner = new FigureAligner(shop, grid, cells, NumberColumns.DecimalSign(language));
        Measure();
    }

    /// <summary>The table with a regular grid.</summary>
    public TableWrap Grid { get; }

    public IReadOnlyList<GridCell> Cells { get; }

    /// <summary>What each cell wants of its columns.</summary>
    public IReadOnlyList<CellNeed> Needs { get; private set; } = [];

    /// <summary>For each column, how its figures are aligned; null where it holds others than figures.</summary>
    public IReadOnlyList<FigureColumn?> Figures { get; private set; } = [];

    /// <summary>Whether pictures stand in it, each in a paragraph of its own.</summary>
    public bool HoldPictures => Cells.Any(cell => cell.Paragraphs.Exists(paragraph => paragraph.Picture is not null));

    /// <param name="grid">The table with a regular grid.</param>
    /// <param name="node">The Table of the structure tree.</param>
    public static TableCells Make(Workshop shop, TableWrap grid, NodeBuilder node, string language)
    {
        var filler = new CellFiller(shop, grid, language);
        var cells = new List<GridCell>();
        NodeBuilder? section = null;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (row == 0 || row == grid.HeaderRows)
                section = shop.Structure.Add(node, row < grid.HeaderRows ? "THead" : "TBody", SourceRef.None);
            var rowNode = shop.Structure.Add(section!, "TR", SourceRef.None);
            foreach (var cell in grid.Rows[row].Cells)
                cells.Add(MakeCell(shop, cell, row, row < grid.HeaderRows, rowNode, filler));
        }

        return new TableCells(shop, grid, cells, language);
    }

    /// <summary>Least space between its columns within a measure.</summary>
    public double Gap(double measure) => Math.Min(_shop.Design.Tables.ColumnGap.Value, measure / Grid.Columns / 4);

    /// <summary>Width at which no word is broken, gaps counted.</summary>
    public double Narrowest(double gap) => ColumnWidths.Narrowest(Grid.Columns, Needs, gap).Sum() + gap * (Grid.Columns - 1);

    /// <summary>Width at which no word under the heads is parted by a hyphen, gaps counted.</summary>
    public double Whole(double gap) => ColumnWidths.Whole(Grid.Columns, Needs, gap).Sum() + gap * (Grid.Columns - 1);

    /// <summary>Width at which no line is broken, gaps counted.</summary>
    public double Widest(double gap) => ColumnWidths.Widest(Grid.Columns, Needs, gap).Sum() + gap * (Grid.Columns - 1);

    /// <summary>Sets all of it in smaller type.</summary>
    public void Scale(double scale)
    {
        foreach (var cell in Cells)
        {
            foreach (var paragraph in cell.Paragraphs)
                paragraph.Text.Scale(scale, _shop.Styles);
        }

        Measure();
    }

    private static GridCell MakeCell(Workshop shop, TableCell source, int row, bool isHead, NodeBuilder rowNode, CellFiller filler)
    {
        var isHeader = isHead || source.IsHeader;
        var node = shop.Structure.Add(rowNode, isHeader ? "TH" : "TD", source.Source);
        node.Cell = new CellAttributes(
            source.ColumnSpan,
            source.RowSpan,
            isHeader
                ? isHead
                    ? "Column"
                    : "Row"
                : null
        );
        var cell = new GridCell(row, source.Column, source.RowSpan, source.ColumnSpan, isHeader, node, source.Source)
        {
            IsColumnHead = isHead,
        };
        filler.Fill(cell, source.Blocks);
        return cell;
    }

    private void Measure()
    {
        Figures = _aligner.Align();
        Needs = [.. Cells.Select(NeedOf)];
    }

    private CellNeed NeedOf(GridCell cell)
    {
        var widest = 0.0;
        var (narrowest, whole, figures) = (0.0, 0.0, 0.0);
        foreach (var paragraph in cell.Paragraphs)
        {
            var (most, least, words) = paragraph.Picture is { } picture
                ? (picture.Width, picture.Narrowest, picture.Width)
                : _shop.MeasureWidths(paragraph.Text);
            widest = Math.Max(widest, most + paragraph.Indent + Slack);
            narrowest = Math.Max(narrowest, Math.Min(most, least + (paragraph.Code?.Hang ?? 0)) + paragraph.Indent + Slack);
            whole = Math.Max(whole, Math.Min(most, words) + paragraph.Indent + Slack);
            if (!cell.IsColumnHead && NumberColumns.IsOfFigures(paragraph.Text.ToString()))
                figures = Math.Max(figures, most + paragraph.Indent + Slack);
        }

        foreach (var number in cell.Paragraphs.Select(paragraph => paragraph.Decimal).OfType<DecimalText>())
            widest = narrowest = Math.Max(widest, number.Before + number.After + Slack);
        return new CellNeed(cell.Column, cell.ColumnSpan, widest, narrowest, cell.IsColumnHead) { Whole = whole, Figures = figures };
    }
}
