using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets matrices, cases and aligned equations (MathML Core §3.5; MathML 3 §3.5.1).</summary>
internal sealed class TableSetter(MathSetter math)
{
    // A row is at least as high and deep as a line of text, seven tenths over its baseline and three under it (TeX's strut), in em.
    private const double StrutAscent = 0.75;
    private const double StrutDescent = 0.32;

    public MathBox Set(MathElement table, MathContext context)
    {
        var gaps = new TableGaps(table, context.Size);
        var cellContext = context.Free with { IsDisplay = table["displaystyle"] == "true" || (gaps.IsAligned && context.IsDisplay) };
        var cells = new TableFiller(math, table, cellContext).Fill();
        if (cells.Count == 0)
            return BlankBox.Empty;
        var widths = Widths(cells, cells.Max(cell => cell.Column + cell.Span), gaps);
        var heights = Heights(cells, table.Children.Count, context.Size, gaps, table["rowspacing"] is not null);
        return Place(table, cells, TableSizes.Of(widths, heights, gaps), gaps, context);
    }

    private static double[] Widths(List<TableCell> cells, int columns, TableGaps gaps)
    {
        var widths = new double[columns];
        foreach (var cell in cells)
        {
            if (cell.Span == 1)
                widths[cell.Column] = Math.Max(widths[cell.Column], cell.Box.Width);
        }

        foreach (var cell in cells)
        {
            if (cell.Span == 1)
                continue;
            var lacking = cell.Box.Width - gaps.Across(widths, cell.Column, cell.Span);
            if (lacking > 0)
                widths[cell.Column + cell.Span - 1] += lacking;
        }

        return widths;
    }

    /// <summary>Rows as high and deep as the cells that stand in them alone; the last of those that a cell spans gives it the room it lacks.</summary>
    private static (double Ascent, double Descent)[] Heights(List<TableCell> cells, int rows, double size, TableGaps gaps, bool isBare)
    {
        var heights = new (double Ascent, double Descent)[rows];
        if (!isBare)
            Array.Fill(heights, (StrutAscent * size, StrutDescent * size));
        foreach (var cell in cells)
        {
            if (cell.RowSpan == 1)
                heights[cell.Row] = (
                    Math.Max(heights[cell.Row].Ascent, cell.Box.Ascent),
                    Math.Max(heights[cell.Row].Descent, cell.Box.Descent)
                );
        }

        foreach (var cell in cells)
        {
            var lacking = cell.RowSpan == 1 ? 0 : cell.Box.Height;
            for (var row = cell.Row; lacking > 0 && row <= cell.LastRow; row++)
                lacking -= heights[row].Ascent + heights[row].Descent + (row < cell.LastRow ? gaps.Row(row) : 0);
            if (lacking > 0)
                heights[cell.LastRow].Descent += lacking;
        }

        return heights;
    }

    private GroupBox Place(MathElement table, List<TableCell> cells, TableSizes sizes, TableGaps gaps, MathContext context)
    {
        var total = sizes.Height;
        var top = Top(table["align"], total, sizes, context);
        var parts = new List<PlacedMath>(cells.Count);
        foreach (var cell in cells)
        {
            var room = gaps.Across(sizes.Widths, cell.Column, cell.Span) - cell.Box.Width;
            var shift = cell.Alignment switch
            {
                CellAlignment.Left => 0,
                CellAlignment.Right => room,
                _ => room / 2,
            };
            parts.Add(new PlacedMath(cell.Box, gaps.Edge + sizes.Lefts[cell.Column] + shift, top - sizes.BaselineOf(cell)));
        }

        var width = gaps.Across(sizes.Widths, 0, sizes.Widths.Length) + 2 * gaps.Edge;
        AddLines(
            table,
            parts,
            sizes,
            gaps,
            new Extents(width, top, total),
            math.Font.Length(MathConstant.FractionRuleThickness, context.Size)
        );
        return new GroupBox(width, top, total - top, [.. parts]);
    }

    /// <summary>Height of the table's top over the baseline of what stands beside it: its middle is on the axis unless it says else.</summary>
    private double Top(string? align, double total, TableSizes sizes, MathContext context) =>
        align?.Split(' ')[0] switch
        {
            "top" => 0,
            "bottom" => total,
            "baseline1" => sizes.Rows[0].Ascent,
            "center" or "baseline" => total / 2,
            _ => total / 2 + math.Font.Axis(context.Size),
        };

    private static void AddLines(MathElement table, List<PlacedMath> parts, TableSizes sizes, TableGaps gaps, Extents all, double rule)
    {
        for (var column = 1; column < sizes.Widths.Length; column++)
        {
            if (TableList.Nth(table["columnlines"], column - 1) is not ("solid" or "dashed"))
                continue;
            var x = gaps.Edge + sizes.Lefts[column] - gaps.Column(column - 1) / 2 - rule / 2;
            parts.Add(new PlacedMath(new RuleBlock(rule, all.Top, all.Height - all.Top), x, 0));
        }

        for (var row = 1; row < sizes.Rows.Length; row++)
        {
            if (TableList.Nth(table["rowlines"], row - 1) is not ("solid" or "dashed"))
                continue;
            var y = all.Top - sizes.Baselines[row] + sizes.Rows[row].Ascent + gaps.Row(row - 1) / 2;
            parts.Add(new PlacedMath(new RuleBlock(all.Width, rule / 2, rule / 2), 0, y));
        }

        if (table["frame"] is not ("solid" or "dashed"))
            return;
        parts.Add(new PlacedMath(new RuleBlock(all.Width, rule, 0), 0, all.Top - rule));
        parts.Add(new PlacedMath(new RuleBlock(all.Width, rule, 0), 0, all.Top - all.Height));
        parts.Add(new PlacedMath(new RuleBlock(rule, all.Top, all.Height - all.Top), 0, 0));
        parts.Add(new PlacedMath(new RuleBlock(rule, all.Top, all.Height - all.Top), all.Width - rule, 0));
    }

    private readonly record struct Extents(double Width, double Top, double Height);
}
