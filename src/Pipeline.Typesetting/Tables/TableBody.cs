using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Tables;

/// <summary>Sets the cells of a table at given column widths and stacks its rows.</summary>
/// <param name="left">Left end of the table, in points from the left end of the text area.</param>
internal sealed class TableBody(Workshop shop, TableCells filled, double[] widths, double gap, double rowGap, double left)
{
    // A picture in a cell takes no more than this share of the text area.
    private const double TallestPicture = 0.3;

    // Points from a figure to its error, as a share of the gap between two rows.
    private const double GapAboveError = 0.2;

    // Shares of the text area: a row that is taller is cut, and rows that a span ties together are parted.
    private const double TallestRowShare = 0.5;
    private const double TallestGroupShare = 0.25;

    private readonly TableDesign _design = shop.Design.Tables;
    private readonly TableWrap _grid = filled.Grid;
    private readonly HashSet<int> _errors = ErrorRows.Of(filled.Grid, filled.Cells);

    /// <summary>Points between two rows.</summary>
    public double RowGap { get; } = rowGap;

    public double Width { get; } = widths.Sum() + gap * (widths.Length - 1);

    /// <summary>Points of a row that no page break comes into.</summary>
    public double TallestRow { get; } = shop.Design.Page.TextHeight.Value * TallestRowShare;

    /// <summary>Rows that page breaks should not come between, from a first row to a last: rows that spans tie together, and figures with their errors.</summary>
    public IEnumerable<(int First, int Last)> RowGroups()
    {
        var first = 0;
        var last = 0;
        for (var row = 0; row < _grid.Rows.Count; row++)
        {
            foreach (var cell in filled.Cells)
            {
                if (cell.Row == row)
                    last = Math.Max(last, row + cell.RowSpan - 1);
            }

            if (_errors.Contains(row + 1))
                last = Math.Max(last, row + 1);
            if (row < last)
                continue;
            yield return (first, last);
            first = last = row + 1;
        }
    }

    /// <summary>The rows of a group under each other; cut into slices where they are taller than a page can be asked to hold.</summary>
    public Flow SetGroup(int first, int last)
    {
        var set = new List<(GridCell Cell, Flow Flow, double Height)>();
        foreach (var cell in filled.Cells)
        {
            if (cell.Row < first || cell.Row > last)
                continue;
            var flow = SetCell(cell);
            set.Add((cell, flow, Stack.HeightOf(flow)));
        }

        var tops = RowTops(set, first, last);
        var columns = new List<(Flow Flow, double X, double Y)>();
        foreach (var (cell, flow, height) in set)
        {
            // Heads stand at the foot of their row, so that they touch the rule together.
            var room = tops[cell.Row + cell.RowSpan - first] - tops[cell.Row - first] - RowGap;
            columns.Add((flow, 0, tops[cell.Row - first] + (cell.Row < _grid.HeaderRows ? Math.Max(0, room - height) : 0)));
        }

        var total = tops[^1];
        if (first < _grid.HeaderRows)
            AddSpanners(columns, set, tops, first);
        var tallest = first == last ? TallestRow : shop.Design.Page.TextHeight.Value * TallestGroupShare;
        if (total <= tallest)
            return Together(columns, total);
        var isParted = Enumerable.Range(first, last - first + 1).Select(row => !_errors.Contains(row)).ToList();
        return new RowGroupSlices(tops, isParted, TallestRow).Cut(columns, NamesOf(set, tops, first));
    }

    /// <summary>The short cells that reach over several rows and name them.</summary>
    private static List<GroupName> NamesOf(List<(GridCell Cell, Flow Flow, double Height)> set, double[] tops, int first)
    {
        const int MostLines = 4;
        var names = new List<GroupName>();
        foreach (var (cell, flow, height) in set)
        {
            if (cell.RowSpan == 1 || cell.IsColumnHead || flow.IsEmpty || flow.Boxes.Count > MostLines)
                continue;
            names.Add(new GroupName(flow, tops[cell.Row - first], height, tops[cell.Row + cell.RowSpan - first]));
        }

        return names;
    }

    /// <summary>A thin rule under each head that stands over several columns, unless the rule under all heads is there.</summary>
    private void AddSpanners(
        List<(Flow Flow, double X, double Y)> columns,
        List<(GridCell Cell, Flow Flow, double Height)> set,
        double[] tops,
        int first
    )
    {
        foreach (var (cell, flow, _) in set)
        {
            var below = cell.Row + cell.RowSpan;
            if (cell.ColumnSpan == 1 || below >= _grid.HeaderRows || flow.IsEmpty)
                continue;
            var (x, right) = Extent(cell);
            var rule = new Flow();
            rule.Add(new FlowBox(_design.LightRule.Value, new RuleShape(right - x, _design.LightRule.Value, _design.RuleColour)));
            columns.Add((rule, x, tops[below - first] - RowGap / 2));
        }
    }

    /// <summary>Left and right end of a cell, from the left end of the text area.</summary>
    private (double Left, double Right) Extent(GridCell cell)
    {
        var x = left;
        for (var column = 0; column < cell.Column; column++)
            x += widths[column] + gap;
        var right = x - gap;
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            right += widths[column] + gap;
        return (x, right);
    }

    private static Flow Together(List<(Flow Flow, double X, double Y)> columns, double height)
    {
        var stack = new Stack();
        stack.MakeRoom(height);
        foreach (var (flow, x, y) in columns)
            stack.Add(flow, x, y);
        var whole = new Flow();
        whole.Add(stack.ToBox());
        return whole;
    }

    /// <summary>Tops of the rows from the group's top, and its foot; a cell over several rows makes its last one taller.</summary>
    private double[] RowTops(List<(GridCell Cell, Flow Flow, double Height)> set, int first, int last)
    {
        var heights = new double[last - first + 1];
        for (var row = first; row <= last; row++)
            heights[row - first] = GapUnder(row);
        foreach (var (cell, _, height) in set)
        {
            if (RowsOf(cell) == 1)
                heights[cell.Row - first] = Math.Max(heights[cell.Row - first], height + GapUnder(cell.Row));
        }

        foreach (var (cell, _, height) in set)
        {
            var end = cell.Row - first + RowsOf(cell) - 1;
            var have = heights.AsSpan(cell.Row - first, RowsOf(cell)).ToArray().Sum();
            heights[end] += Math.Max(0, height + GapUnder(first + end) - have);
        }

        var tops = new double[heights.Length + 1];
        for (var row = 0; row < heights.Length; row++)
            tops[row + 1] = tops[row] + heights[row];
        return tops;
    }

    /// <summary>How many rows a cell reaches over; a name may reach down beside the errors.</summary>
    private int RowsOf(GridCell cell)
    {
        var rows = cell.RowSpan;
        while (cell.Column == 0 && _errors.Contains(cell.Row + rows))
            rows++;
        return rows;
    }

    private double GapUnder(int row) => _errors.Contains(row + 1) ? RowGap * GapAboveError : RowGap;

    private Flow SetCell(GridCell cell)
    {
        var flow = new Flow();
        var style = CellStyles.Of(shop.Design.Styles, _grid, cell.IsHeader);
        var (x, right) = Extent(cell);
        foreach (var paragraph in cell.Paragraphs)
        {
            if (paragraph.Picture is { } picture)
            {
                flow.Add(
                    picture.Set(x + paragraph.Indent, right - x - paragraph.Indent, shop.Design.Page.TextHeight.Value * TallestPicture)
                );
                continue;
            }

            var hang = HangOf(paragraph);
            var frame = FrameOf(cell, paragraph, style, x + Math.Min(paragraph.Indent + hang, (right - x) / 2), right) with
            {
                FirstIndent = -hang,
            };
            ParagraphFlow.AddTogether(
                flow,
                paragraph.Code?.Set(shop, frame, cell.Source) ?? shop.SetLines(paragraph.Text, frame, cell.Source)
            );
        }

        return flow;
    }

    /// <summary>How far the lines under the first stand in, in points; type may have been made smaller since the cell was filled.</summary>
    private double HangOf(CellParagraph paragraph) =>
        paragraph.LabelLength == 0 ? 0 : shop.MeasureWidths(paragraph.Text.Head(paragraph.LabelLength)).Widest;

    private LineFrame FrameOf(GridCell cell, CellParagraph paragraph, TextStyle style, double x, double right)
    {
        var frame = LineFrame.Of(style, x, right);
        if (cell.ColumnSpan > 1)
            return cell.IsHeader && cell.IsColumnHead ? frame with { Alignment = TextAlignment.Centre } : frame;
        return filled.Figures[cell.Column] is { } column ? InFigures(paragraph, frame, column) : frame;
    }

    /// <summary>A figure stands with its decimal sign under the others'; a head, or a word among them, over their middle.</summary>
    private LineFrame InFigures(CellParagraph paragraph, LineFrame frame, FigureColumn column)
    {
        if (paragraph.Decimal is { } number)
            return frame with
            {
                Left = Math.Max(frame.Left, column.Sign(frame.Left, frame.Right) - number.Before),
                Alignment = TextAlignment.Left,
            };
        var width = shop.MeasureWidths(paragraph.Text).Widest + TableCells.Slack;
        var (start, end) = column.Centred(width, frame.Left, frame.Right);
        return frame with { Left = start, Right = end, Alignment = TextAlignment.Centre };
    }
}
