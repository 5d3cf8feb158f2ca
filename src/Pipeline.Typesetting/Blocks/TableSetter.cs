using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Structure;
using Pipeline.Typesetting.Tables;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Sets tables with three rules: above and below the whole, and under the heads. A table that fits well on a page is a
/// float; a longer one runs with the text, breaks between rows and repeats its heads.
/// </summary>
internal sealed class TableSetter(Workshop shop)
{
    // A table taller than this share of the text area is not kept in one piece, a row taller than this not either.
    private const double TallestFloat = 0.72;
    private const double TallestRow = 0.5;

    public void Set(TableWrap table, BlockSetting setting, Flow flow)
    {
        var full = setting with { Left = setting.IsMainText ? 0 : setting.Left };
        var outer = shop.Structure.Add(setting.Node, "Div", table.Source);
        var node = shop.Structure.Add(outer, "Table", table.Source);
        var caption = CaptionSetter.SetCaption(shop, table.Label, table.Caption, full, node, table.Source);
        var rows = table.Rows.IsEmpty ? new Flow() : SetRows(table, full, node);
        var parts = new Flow();
        ParagraphFlow.AddTogether(parts, caption);
        if (!rows.IsEmpty && caption.Count > 0)
        {
            parts.KeepWithNext();
            parts.Space(shop.Design.Floats.CaptionGap.Value);
        }

        parts.Add(rows);
        parts.Space(shop.Design.Floats.CaptionGap.Value);
        CaptionSetter.AddNotes(shop, table.Notes, full, outer, parts);
        if (parts.IsEmpty) return;
        Place(table, parts, setting, flow);
    }

    private void Place(TableWrap table, Flow parts, BlockSetting setting, Flow flow)
    {
        flow.Mark(new FlowMark(table.Id));
        var isWhole = Stack.HeightOf(parts) <= shop.Design.Page.TextHeight.Value * TallestFloat;
        if (isWhole && setting.IsMainText)
        {
            // The pages keep the gap around it, wherever it comes to stand.
            flow.Add(Whole(parts) with { IsFloat = true });
            flow.SnapToGrid();
            return;
        }

        flow.Space(shop.Design.Floats.Gap.Value);
        if (isWhole) flow.Add(Whole(parts));
        else flow.Add(parts);
        flow.Space(shop.Design.Floats.Gap.Value);
        if (setting.IsOnGrid) flow.SnapToGrid();
    }

    private static FlowBox Whole(Flow parts)
    {
        var whole = new Stack();
        whole.Add(parts, 0, 0);
        return whole.ToBox();
    }

    private Flow SetRows(TableWrap table, BlockSetting setting, NodeBuilder node)
    {
        var grid = table.WithFullGrid();
        if (grid.Rows.IsEmpty) return new Flow();
        var cells = MakeCells(grid, setting, node);
        var measure = setting.Right - setting.Left;
        var gap = Math.Min(shop.Design.Tables.ColumnGap.Value, measure / grid.Columns / 4);
        Shrink(grid, cells, measure, gap);
        AlignNumbers(grid, cells, setting.Language);
        var widths = ColumnWidths.Share(grid.Columns, Needs(cells), measure, gap, shop.Design.Tables.FillShare);
        return StackRows(grid, new TableBody(shop, grid, cells, widths, gap, setting.Left), setting.Left);
    }

    private List<GridCell> MakeCells(TableWrap grid, BlockSetting setting, NodeBuilder node)
    {
        var filler = new CellFiller(shop, setting.Language);
        var cells = new List<GridCell>();
        NodeBuilder? section = null;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (row == 0 || row == grid.HeaderRows) section = shop.Structure.Add(node, row < grid.HeaderRows ? "THead" : "TBody", SourceRef.None);
            var rowNode = shop.Structure.Add(section!, "TR", SourceRef.None);
            foreach (var cell in grid.Rows[row].Cells) cells.Add(MakeCell(cell, row, row < grid.HeaderRows, rowNode, filler));
        }

        return cells;
    }

    private GridCell MakeCell(TableCell source, int row, bool isHead, NodeBuilder rowNode, CellFiller filler)
    {
        var isHeader = isHead || source.IsHeader;
        var node = shop.Structure.Add(rowNode, isHeader ? "TH" : "TD", source.Source);
        node.Cell = new CellAttributes(source.ColumnSpan, source.RowSpan, isHeader ? isHead ? "Column" : "Row" : null);
        var cell = new GridCell(row, source.Column, source.RowSpan, source.ColumnSpan, isHeader, node, source.Source) { IsColumnHead = isHead };
        filler.Fill(cell, source.Blocks);
        return cell;
    }

    private List<CellNeed> Needs(List<GridCell> cells)
    {
        var needs = new List<CellNeed>(cells.Count);
        foreach (var cell in cells)
        {
            var widest = 0.0;
            var narrowest = 0.0;
            foreach (var paragraph in cell.Paragraphs)
            {
                var (most, least) = shop.MeasureWidths(paragraph.Text);
                widest = Math.Max(widest, most + paragraph.Indent + Slack);
                narrowest = Math.Max(narrowest, least + paragraph.Indent + Slack);
            }

            if (cell.Decimal is { } number) widest = narrowest = Math.Max(widest, number.Before + number.After + Slack);
            needs.Add(new CellNeed(cell.Column, cell.ColumnSpan, widest, narrowest, cell.IsColumnHead));
        }

        return needs;
    }

    // So that rounding never breaks a line that was measured to fit, in points.
    private const double Slack = 0.05;

    /// <summary>Sets a table in smaller type when its longest words do not fit side by side.</summary>
    private void Shrink(TableWrap grid, List<GridCell> cells, double measure, double gap)
    {
        var room = measure - gap * (grid.Columns - 1);
        var needed = ColumnWidths.Narrowest(grid.Columns, Needs(cells), gap).Sum();
        if (needed <= room) return;

        // The design's limit holds while a letter still fits its column.
        var letter = room / grid.Columns / shop.Design.Styles.TableCell.Size.Value;
        var scale = Math.Min(Math.Max(shop.Design.Tables.MinScale, room / needed), letter);
        foreach (var cell in cells)
        {
            foreach (var paragraph in cell.Paragraphs) paragraph.Text.Scale(scale, shop.Styles);
        }

        var broken = room / needed < scale ? "; some words are broken" : string.Empty;
        shop.Findings.Add(WideTable.Rule.At(grid.Source, $"{grid.Label ?? "A table"} has words too wide for its {grid.Columns} columns and was set smaller{broken}."));
    }

    private void AlignNumbers(TableWrap grid, List<GridCell> cells, string language)
    {
        var sign = NumberColumns.DecimalSign(language);
        for (var column = 0; column < grid.Columns; column++)
        {
            var numbers = NumbersOf(cells, column, grid.HeaderRows);
            if (numbers.Count == 0) continue;
            foreach (var cell in numbers) cell.Decimal = Measure(cell.Paragraphs[0], sign);
            var after = numbers.Max(cell => cell.Decimal!.After);
            foreach (var cell in numbers) cell.Decimal = cell.Decimal! with { After = after };
        }
    }

    /// <summary>The cells of a column whose contents are all numbers, or stand for one that is lacking; else none.</summary>
    private static List<GridCell> NumbersOf(List<GridCell> cells, int column, int headerRows)
    {
        const int LeastNumbers = 2;
        var numbers = new List<GridCell>();
        foreach (var cell in cells)
        {
            if (cell.Column != column || cell.Row < headerRows || cell.ColumnSpan > 1) continue;
            var text = cell.Paragraphs.Count == 1 ? cell.Paragraphs[0].Text.ToString() : string.Empty;
            if (NumberColumns.IsBlank(text) && cell.Paragraphs.Count <= 1) continue;
            if (cell.Paragraphs.Count != 1 || !NumberColumns.IsNumber(text)) return [];
            numbers.Add(cell);
        }

        return numbers.Count >= LeastNumbers ? numbers : [];
    }

    private DecimalText Measure(CellParagraph paragraph, char sign)
    {
        var place = NumberColumns.DecimalPlace(paragraph.Text.ToString(), sign);
        var whole = shop.MeasureWidths(paragraph.Text).Widest + Slack;
        var before = Math.Min(whole, shop.MeasureWidths(paragraph.Text.Head(place)).Widest);
        return new DecimalText(before, whole - before);
    }

    /// <summary>The rows with their rules: the heads as one box that is drawn again where the table is broken.</summary>
    private Flow StackRows(TableWrap grid, TableBody body, double left)
    {
        var design = shop.Design.Tables;
        var page = shop.Design.Page.TextHeight.Value;
        var flow = new Flow();
        var head = new Stack();
        AddRule(head, left, body.Width, design.HeavyRule.Value);
        var groups = body.RowGroups().Select(group => (group.First, Flow: body.SetGroup(group.First, group.Last, page * TallestRow))).ToList();
        var heads = groups.Where(group => group.First < grid.HeaderRows).ToList();
        var hasHead = heads.Count > 0 && heads.Sum(group => Stack.HeightOf(group.Flow)) < page * TallestRow;
        if (hasHead)
        {
            foreach (var group in heads) head.Add(group.Flow, 0, head.Height);
            AddRule(head, left, body.Width, design.LightRule.Value);
        }

        flow.Add(head.ToBox());
        var rows = (hasHead ? groups.Where(group => group.First >= grid.HeaderRows) : groups).SelectMany(group => group.Flow.Boxes).ToList();
        AddRows(flow, rows, head.ToBox() with { NoteIds = [], Marks = [] });
        flow.KeepWithNext();
        var foot = new Stack();
        AddRule(foot, left, body.Width, design.HeavyRule.Value);
        flow.Add(foot.ToBox());
        return flow;
    }

    private static void AddRows(Flow flow, List<FlowBox> rows, FlowBox head)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            // The first two rows stay with the heads and the last two together.
            if (index <= 1 || index == rows.Count - 1) flow.KeepWithNext();
            flow.Add(rows[index] with { RepeatedHead = index == 0 ? null : head });
        }
    }

    private void AddRule(Stack stack, double left, double width, double thickness)
    {
        var padding = shop.Design.Tables.RulePadding.Value;
        var top = stack.Height <= 0 ? 0 : stack.Height - shop.Design.Tables.RowGap.Value + padding;
        stack.Add(new RuleShape(width, thickness, shop.Design.Tables.RuleColour), left, top);
        stack.MakeRoom(top + thickness + padding);
    }
}
