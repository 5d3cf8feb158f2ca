using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tables;

/// <summary>The cells of a table, filled and measured, not yet set at a width.</summary>
internal sealed class TableCells
{
    // So that rounding never breaks a line that was measured to fit, in points.
    private const double Slack = 0.05;

    private readonly Workshop _shop;
    private readonly string _language;

    private TableCells(Workshop shop, TableWrap grid, List<GridCell> cells, string language)
    {
        (_shop, Grid, Cells, _language) = (shop, grid, cells, language);
        Measure();
    }

    /// <summary>The table with a regular grid.</summary>
    public TableWrap Grid { get; }

    public IReadOnlyList<GridCell> Cells { get; }

    /// <summary>What each cell wants of its columns.</summary>
    public IReadOnlyList<CellNeed> Needs { get; private set; } = [];

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
        AlignNumbers();
        Needs = [.. Cells.Select(NeedOf)];
    }

    private CellNeed NeedOf(GridCell cell)
    {
        var widest = 0.0;
        var (narrowest, whole) = (0.0, 0.0);
        foreach (var paragraph in cell.Paragraphs)
        {
            var (most, least, words) = paragraph.Picture is { } picture
                ? (picture.Width, picture.Narrowest, picture.Width)
                : _shop.MeasureWidths(paragraph.Text);
            widest = Math.Max(widest, most + paragraph.Indent + Slack);
            narrowest = Math.Max(narrowest, Math.Min(most, least + (paragraph.Code?.Hang ?? 0)) + paragraph.Indent + Slack);
            whole = Math.Max(whole, Math.Min(most, words) + paragraph.Indent + Slack);
        }

        foreach (var number in cell.Paragraphs.Select(paragraph => paragraph.Decimal).OfType<DecimalText>())
            widest = narrowest = Math.Max(widest, number.Before + number.After + Slack);
        return new CellNeed(cell.Column, cell.ColumnSpan, widest, narrowest, cell.IsColumnHead) { Whole = whole };
    }

    private void AlignNumbers()
    {
        var sign = NumberColumns.DecimalSign(_language);
        for (var column = 0; column < Grid.Columns; column++)
        {
            var numbers = NumbersOf(column);
            if (numbers.Count == 0)
                continue;
            foreach (var number in numbers)
                number.Decimal = Measure(number, sign);
            var after = numbers.Max(number => number.Decimal!.After);
            foreach (var number in numbers)
                number.Decimal = number.Decimal! with { After = after };
            foreach (var dash in ParagraphsUnder(column).Where(paragraph => NumberColumns.IsDash(paragraph.Text.ToString())))
                dash.Decimal = new(_shop.MeasureWidths(dash.Text).Widest + Slack, after);
        }
    }

    /// <summary>
    /// The figures of a column that holds hardly anything else, as a coefficient with its error under it: a few short words
    /// may stand among them ("Yes"); else none. A first column of periods names the rows.
    /// </summary>
    private List<CellParagraph> NumbersOf(int column)
    {
        const int LeastNumbers = 2;
        const int LongestWord = 12;
        const int NumbersToWord = 3;
        var numbers = new List<CellParagraph>();
        var words = 0;
        foreach (var paragraph in ParagraphsUnder(column))
        {
            var text = WithoutMark(paragraph.Text);
            if (NumberColumns.IsBlank(text))
                continue;
            if (column == 0 && NumberColumns.IsPeriod(text))
                return [];
            if (NumberColumns.IsNumber(text))
                numbers.Add(paragraph);
            else if (text.Length > LongestWord)
                return [];
            else
                words++;
        }

        return numbers.Count >= LeastNumbers && numbers.Count >= words * NumbersToWord ? numbers : [];
    }

    /// <summary>What stands in a column under its heads.</summary>
    private IEnumerable<CellParagraph> ParagraphsUnder(int column) =>
        Cells
            .Where(cell => cell.Column == column && cell.Row >= Grid.HeaderRows && cell.ColumnSpan == 1)
            .SelectMany(cell => cell.Paragraphs);

    /// <summary>The text without the raised letter of a note at its end.</summary>
    private static string WithoutMark(ParagraphText paragraph)
    {
        var text = paragraph.ToString();
        return paragraph.Spans is [_, .., { Style.Style.Position: ScriptPosition.Superscript } mark] ? text[..mark.Start].TrimEnd() : text;
    }

    private DecimalText Measure(CellParagraph paragraph, char sign)
    {
        var place = NumberColumns.DecimalPlace(paragraph.Text.ToString(), sign);
        var whole = _shop.MeasureWidths(paragraph.Text).Widest + Slack;
        var before = Math.Min(whole, _shop.MeasureWidths(paragraph.Text.Head(place)).Widest);
        return new DecimalText(before, whole - before);
    }
}
