using System.Globalization;
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

    /// <summary>No cell spans more columns, whatever it asks for.</summary>
    private const int WidestSpan = 200;

    public MathBox Set(MathElement table, MathContext context)
    {
        var gaps = new TableGaps(table, context.Size);
        var cellContext = context.Free with { IsDisplay = table["displaystyle"] == "true" || (gaps.IsAligned && context.IsDisplay) };
        var cells = Fill(table, cellContext, out var columns, out var rows);
        if (cells.Count == 0) return BlankBox.Empty;
        var widths = Widths(cells, columns, gaps);
        var heights = Heights(cells, rows, context.Size, table["rowspacing"] is not null);
        return Place(table, cells, TableSizes.Of(widths, heights, gaps), gaps, context);
    }

    private List<TableCell> Fill(MathElement table, MathContext context, out int columns, out int rows)
    {
        var cells = new List<TableCell>();
        (columns, rows) = (0, 0);
        foreach (var row in table.Children)
        {
            var column = 0;
            var isRow = row.Name is "mtr" or "mlabeledtr";
            foreach (var part in PartsOf(row))
            {
                var span = int.TryParse(part["columnspan"] ?? part["colspan"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Clamp(given, 1, WidestSpan) : 1;
                var alignment = Alignment(part["columnalign"] ?? (isRow ? TableList.Nth(row["columnalign"], column) : null) ?? TableList.Nth(table["columnalign"], column));
                if ((part["rowspan"] ?? "1") != "1") math.Notes.DoesNotKnow("mtd rowspan");
                cells.Add(new TableCell(math.Set(part, context), rows, column, span, alignment));
                column += span;
            }

            columns = Math.Max(columns, column);
            rows++;
        }

        return cells;
    }

    /// <summary>The cells of a row; its label, which comes first, stands behind them (MathML 3 §3.5.3).</summary>
    private static IEnumerable<MathElement> PartsOf(MathElement row) => row.Name switch
    {
        "mtr" => row.Children,
        "mlabeledtr" => row.Children.Skip(1).Concat(row.Children.Take(1)),
        _ => [row],
    };

    private static CellAlignment Alignment(string? name) => name switch { "left" => CellAlignment.Left, "right" => CellAlignment.Right, _ => CellAlignment.Centre };

    private static double[] Widths(List<TableCell> cells, int columns, TableGaps gaps)
    {
        var widths = new double[columns];
        foreach (var cell in cells)
        {
            if (cell.Span == 1) widths[cell.Column] = Math.Max(widths[cell.Column], cell.Box.Width);
        }

        foreach (var cell in cells)
        {
            if (cell.Span == 1) continue;
            var lacking = cell.Box.Width - gaps.Across(widths, cell.Column, cell.Span);
            if (lacking > 0) widths[cell.Column + cell.Span - 1] += lacking;
        }

        return widths;
    }

    private static (double Ascent, double Descent)[] Heights(List<TableCell> cells, int rows, double size, bool isBare)
    {
        var heights = new (double Ascent, double Descent)[rows];
        if (!isBare) Array.Fill(heights, (StrutAscent * size, StrutDescent * size));
        foreach (var cell in cells)
            heights[cell.Row] = (Math.Max(heights[cell.Row].Ascent, cell.Box.Ascent), Math.Max(heights[cell.Row].Descent, cell.Box.Descent));
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
            var shift = cell.Alignment switch { CellAlignment.Left => 0, CellAlignment.Right => room, _ => room / 2 };
            parts.Add(new PlacedMath(cell.Box, gaps.Edge + sizes.Lefts[cell.Column] + shift, top - sizes.Baselines[cell.Row]));
        }

        var width = gaps.Across(sizes.Widths, 0, sizes.Widths.Length) + 2 * gaps.Edge;
        AddLines(table, parts, sizes, gaps, new Extents(width, top, total), math.Font.Length(MathConstant.FractionRuleThickness, context.Size));
        return new GroupBox(width, top, total - top, [.. parts]);
    }

    /// <summary>Height of the table's top over the baseline of what stands beside it: its middle is on the axis unless it says else.</summary>
    private double Top(string? align, double total, TableSizes sizes, MathContext context) => align?.Split(' ')[0] switch
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
            if (TableList.Nth(table["columnlines"], column - 1) is not ("solid" or "dashed")) continue;
            var x = gaps.Edge + sizes.Lefts[column] - gaps.Column(column - 1) / 2 - rule / 2;
            parts.Add(new PlacedMath(new RuleBlock(rule, all.Top, all.Height - all.Top), x, 0));
        }

        for (var row = 1; row < sizes.Rows.Length; row++)
        {
            if (TableList.Nth(table["rowlines"], row - 1) is not ("solid" or "dashed")) continue;
            var y = all.Top - sizes.Baselines[row] + sizes.Rows[row].Ascent + gaps.Row(row - 1) / 2;
            parts.Add(new PlacedMath(new RuleBlock(all.Width, rule / 2, rule / 2), 0, y));
        }

        if (table["frame"] is not ("solid" or "dashed")) return;
        parts.Add(new PlacedMath(new RuleBlock(all.Width, rule, 0), 0, all.Top - rule));
        parts.Add(new PlacedMath(new RuleBlock(all.Width, rule, 0), 0, all.Top - all.Height));
        parts.Add(new PlacedMath(new RuleBlock(rule, all.Top, all.Height - all.Top), 0, 0));
        parts.Add(new PlacedMath(new RuleBlock(rule, all.Top, all.Height - all.Top), all.Width - rule, 0));
    }

    private enum CellAlignment
    {
        Left,
        Centre,
        Right,
    }

    private readonly record struct TableCell(MathBox Box, int Row, int Column, int Span, CellAlignment Alignment);

    private readonly record struct Extents(double Width, double Top, double Height);
}
