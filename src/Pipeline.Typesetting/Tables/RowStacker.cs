using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Rules;

namespace Pipeline.Typesetting.Tables;

/// <summary>Sets a table at a width: its rows with the rules, the heads as one box that is drawn again where the table is broken.</summary>
internal sealed class RowStacker(Workshop shop, TableCells cells, BlockSetting setting)
{
    /// <param name="continued">The line above repeated heads; empty for none.</param>
    public Flow Set(IReadOnlyList<SetLine> continued)
    {
        var grid = cells.Grid;
        var measure = setting.Right - setting.Left;
        var gap = cells.Gap(measure);
        Shrink(measure, gap);
        var widths = ColumnWidths.Share(grid.Columns, cells.Needs, measure, gap, shop.Design.Tables.FillShare);
        return Stacked(new TableBody(shop, cells, widths, gap, RowGap(widths), setting.Left), continued);
    }

    /// <summary>Sets a table in smaller type when its longest words do not fit side by side.</summary>
    private void Shrink(double measure, double gap)
    {
        var grid = cells.Grid;
        var room = measure - gap * (grid.Columns - 1);
        var needed = cells.Narrowest(gap) - gap * (grid.Columns - 1);
        if (needed <= room)
            return;

        // The design's limit holds while a letter still fits its column.
        var letter = room / grid.Columns / CellStyles.Of(shop.Design.Styles, grid, isHeader: false).Size.Value;
        var scale = Math.Min(Math.Max(shop.Design.Tables.MinScale, room / needed), letter);
        cells.Scale(scale);
        var broken = room / needed < scale ? "; some words are broken" : string.Empty;
        shop.Findings.Add(
            WideTable.Rule.At(
                grid.Source,
                $"{grid.Label ?? "A table"} has words too wide for its {grid.Columns} columns and was set smaller{broken}."
            )
        );
    }

    /// <summary>Where cells take several lines or hold pictures, more air shows where a row ends and the next begins.</summary>
    private double RowGap(double[] widths)
    {
        const double LinesOfLong = 2;
        const double MoreAir = 2.4;
        var gap = shop.Design.Tables.RowGap.Value;
        var isOfLines = cells.Needs.Any(need => !need.IsHead && need.Span == 1 && need.Widest > widths[need.Column] * LinesOfLong);
        return isOfLines || cells.HoldPictures ? gap * MoreAir : gap;
    }

    private Flow Stacked(TableBody body, IReadOnlyList<SetLine> continued)
    {
        var design = shop.Design.Tables;
        var headerRows = cells.Grid.HeaderRows;
        var flow = new Flow();
        var head = new Stack();
        AddRule(head, body, design.HeavyRule.Value);
        var groups = body.RowGroups().Select(group => (group.First, Flow: body.SetGroup(group.First, group.Last))).ToList();
        var heads = groups.Where(group => group.First < headerRows).ToList();
        var hasHead = heads.Count > 0 && heads.Sum(group => Stack.HeightOf(group.Flow)) < body.TallestRow;
        if (hasHead)
        {
            foreach (var group in heads)
                head.Add(group.Flow, 0, head.Height);
            AddRule(head, body, design.LightRule.Value);
        }

        flow.Add(head.ToBox());
        var subheads = Subheads();
        var rows = (hasHead ? groups.Where(group => group.First >= headerRows) : groups)
            .SelectMany(group => group.Flow.Boxes.Select(box => (box, subheads.Contains(group.First))))
            .ToList();
        AddRows(flow, rows, Repeated(head, continued), body.RowGap);
        flow.KeepWithNext();
        var foot = new Stack();
        AddRule(foot, body, design.HeavyRule.Value);
        flow.Add(foot.ToBox());
        return flow;
    }

    /// <summary>The heads as they stand on later pages.</summary>
    private FlowBox Repeated(Stack head, IReadOnlyList<SetLine> continued)
    {
        var repeated = new Stack();
        foreach (var line in continued)
        {
            repeated.Add(line, 0, repeated.Height);
            repeated.MakeRoom(repeated.Height + line.Height);
        }

        if (continued.Count > 0)
            repeated.MakeRoom(repeated.Height + shop.Design.Floats.CaptionGap.Value);
        repeated.Add(head, 0, repeated.Height);
        repeated.MakeRoom(repeated.Height + head.Height);
        return repeated.ToBox();
    }

    /// <summary>Rows of one cell across all columns, which names the rows under it.</summary>
    private HashSet<int> Subheads() =>
        [
            .. cells
                .Cells.Where(cell => cell.Paragraphs.Count > 0 && cell.ColumnSpan >= cells.Grid.Columns && cells.Grid.Columns > 1)
                .Select(cell => cell.Row),
        ];

    /// <param name="air">Points above a subhead, beside what parts any two rows.</param>
    private static void AddRows(Flow flow, List<(FlowBox Box, bool IsSubhead)> rows, FlowBox head, double air)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            // The first two rows stay with the heads, the last two together, and a subhead with the row under it.
            if (index <= 1 || index == rows.Count - 1 || rows[index - 1].IsSubhead)
                flow.KeepWithNext();
            if (rows[index].IsSubhead && index > 0 && !rows[index - 1].IsSubhead)
                flow.Space(air);
            flow.Add(rows[index].Box with { RepeatedHead = index == 0 ? null : WithNames(head, rows[index].Box.RepeatedHead) });
        }
    }

    /// <summary>The heads with the name of the group under them that the page goes on with.</summary>
    private static FlowBox WithNames(FlowBox head, FlowBox? names)
    {
        if (names?.Content is not { } text)
            return head;
        var both = new Stack();
        both.Add(head, 0, 0);
        both.Add(text, 0, head.Height);
        return both.ToBox();
    }

    /// <summary>An arrangement within the text has no rules, for it is no table to the reader.</summary>
    private void AddRule(Stack stack, TableBody body, double thickness)
    {
        if (cells.Grid.IsArray)
            return;
        var padding = shop.Design.Tables.RulePadding.Value;
        var top = stack.Height <= 0 ? 0 : stack.Height - body.RowGap + padding;
        stack.Add(new RuleShape(body.Width, thickness, shop.Design.Tables.RuleColour), setting.Left, top);
        stack.MakeRoom(top + thickness + padding);
    }
}
