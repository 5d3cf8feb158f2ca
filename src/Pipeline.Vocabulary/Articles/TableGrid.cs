namespace Pipeline.Vocabulary.Articles;

/// <summary>Makes tables that writers need not doubt.</summary>
public static class TableGrid
{
    /// <summary>No table of a manuscript is wider (Word stops at 63 columns); what claims to be is not believed.</summary>
    public const int MaximumColumns = 1000;

    /// <summary>
    /// The same rows with every place of the grid covered exactly once: gaps are filled with empty cells, spans that run
    /// out of the table or of <see cref="MaximumColumns"/>, into another cell or over the end of the head are cut, and a row in which no cell begins goes,
    /// since neither JATS nor HTML can hold it. No cell that holds anything is lost.
    /// </summary>
    public static TableWrap WithFullGrid(this TableWrap table)
    {
        var taken = new HashSet<(int Row, int Column)>();
        var placed = Place(table, taken);
        var columns = placed.SelectMany(row => row).Select(cell => cell.Column + cell.ColumnSpan).DefaultIfEmpty(0).Max();
        var filled = placed.Select((row, index) => Fill(row, index, columns, taken)).ToList();
        var kept = filled.Select(row => row.Count > 0).ToList();
        var rows = filled
            .Select(
                (row, index) =>
                    row.Select(cell => cell with { RowSpan = kept.GetRange(index, cell.RowSpan).Count(isKept => isKept) }).ToSeq()
            )
            .Where(row => !row.IsEmpty)
            .Select(row => new TableRow(row));
        return table with { Columns = columns, HeaderRows = kept.Take(HeadOf(table)).Count(isKept => isKept), Rows = rows.ToSeq() };
    }

    /// <summary>What a header cell heads, as the scope attribute of HTML and JATS names it.</summary>
    /// <param name="isHead">The cell stands in a row of the table's head.</param>
    public static string Scope(this TableCell cell, bool isHead) =>
        (isHead, cell) switch
        {
            (true, { ColumnSpan: > 1 }) => "colgroup",
            (true, _) => "col",
            (false, { RowSpan: > 1 }) => "rowgroup",
            _ => "row",
        };

    private static int HeadOf(TableWrap table) => Math.Clamp(table.HeaderRows, 0, table.Rows.Count);

    /// <summary>Every cell at a free place, left to right, at or after the column it names.</summary>
    private static List<List<TableCell>> Place(TableWrap table, HashSet<(int Row, int Column)> taken)
    {
        var placed = new List<List<TableCell>>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = new List<TableCell>();
            var next = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                var column = Math.Clamp(cell.Column, next, Math.Max(next, MaximumColumns));
                while (taken.Contains((row, column)))
                    column++;
                var spanned = Span(cell, row, column, table, taken);
                cells.Add(spanned);
                next = column + spanned.ColumnSpan;
            }
            placed.Add(cells);
        }
        return placed;
    }

    private static TableCell Span(TableCell cell, int row, int column, TableWrap table, HashSet<(int Row, int Column)> taken)
    {
        var end = row < HeadOf(table) ? HeadOf(table) : table.Rows.Count;
        var columns = 1;
        while (columns < cell.ColumnSpan && column + columns < MaximumColumns && !taken.Contains((row, column + columns)))
            columns++;
        var rows = column < MaximumColumns ? (int)Math.Clamp((long)cell.RowSpan, 1, end - row) : 1;
        for (var y = row; y < row + rows; y++)
        for (var x = column; x < column + columns; x++)
            taken.Add((y, x));
        return cell with { Column = column, ColumnSpan = columns, RowSpan = rows };
    }

    private static List<TableCell> Fill(List<TableCell> row, int index, int columns, HashSet<(int Row, int Column)> taken)
    {
        var gaps = Enumerable.Range(0, columns).Where(column => !taken.Contains((index, column)));
        return [.. row.Concat(gaps.Select(column => new TableCell(column, 1, 1, false, [], SourceRef.None))).OrderBy(cell => cell.Column)];
    }
}
