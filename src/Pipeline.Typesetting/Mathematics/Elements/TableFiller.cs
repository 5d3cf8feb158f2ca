using System.Globalization;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Sets the cells of a matrix and finds their places: a cell goes to the first column that none from above spans (MathML 3 §3.5.4).</summary>
internal sealed class TableFiller(MathSetter math, MathElement table, MathContext context)
{
    /// <summary>No cell spans more columns, whatever it asks for.</summary>
    private const int WidestSpan = 200;

    private readonly List<TableCell> _cells = [];

    // For each column, the first row that no cell from above spans.
    private readonly List<int> _free = [];

    public List<TableCell> Fill()
    {
        for (var row = 0; row < table.Children.Count; row++)
            FillRow(table.Children[row], row);
        return _cells;
    }

    private void FillRow(MathElement element, int row)
    {
        var column = 0;
        var isRow = element.Name is "mtr" or "mlabeledtr";
        foreach (var part in PartsOf(element))
        {
            while (column < _free.Count && _free[column] > row)
                column++;
            var span = Math.Min(Number(part, "columnspan", "colspan"), WidestSpan);
            var rowSpan = Math.Min(Number(part, "rowspan", "rowspan"), table.Children.Count - row);
            var alignment = Alignment(
                part["columnalign"]
                    ?? (isRow ? TableList.Nth(element["columnalign"], column) : null)
                    ?? TableList.Nth(table["columnalign"], column)
            );
            _cells.Add(new TableCell(math.Set(part, context), row, column, span, rowSpan, alignment));
            for (var end = column + span; column < end; column++)
                Take(column, row + rowSpan);
        }
    }

    private void Take(int column, int until)
    {
        if (column == _free.Count)
            _free.Add(0);
        _free[column] = Math.Max(_free[column], until);
    }

    /// <summary>The cells of a row; its label, which comes first, stands behind them (MathML 3 §3.5.3).</summary>
    private static IEnumerable<MathElement> PartsOf(MathElement row) =>
        row.Name switch
        {
            "mtr" => row.Children,
            "mlabeledtr" => row.Children.Skip(1).Concat(row.Children.Take(1)),
            _ => [row],
        };

    /// <summary>A count of at least 1, by one name or by the one that HTML has for it.</summary>
    private static int Number(MathElement cell, string name, string other) =>
        int.TryParse(cell[name] ?? cell[other], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;

    private static CellAlignment Alignment(string? name) =>
        name switch
        {
            "left" => CellAlignment.Left,
            "right" => CellAlignment.Right,
            _ => CellAlignment.Centre,
        };
}
