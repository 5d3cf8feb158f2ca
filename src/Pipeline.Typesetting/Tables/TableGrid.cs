using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Tables;

/// <summary>A source cell and the grid places it takes; a place no cell takes is given an empty one.</summary>
internal readonly record struct GridPlace(int Row, int Column, int RowSpan, int ColumnSpan, TableCell? Cell);

/// <summary>
/// Makes a regular grid of a table's cells, whatever spans the manuscript claims: spans end at the grid's edges and at
/// the end of the head rows, a cell whose place is taken moves on to the next that is free, and holes are filled.
/// </summary>
internal sealed class TableGrid
{
    private readonly bool[,] _taken;

    public TableGrid(TableWrap table)
    {
        Rows = table.Rows.Count;
        Columns = Math.Max(1, ColumnsOf(table));
        HeaderRows = Math.Clamp(table.HeaderRows, 0, Rows);
        _taken = new bool[Rows, Columns];
        for (var row = 0; row < Rows; row++) PlaceRow(table.Rows[row], row);
        Fill();
        Places.Sort((left, right) => left.Row != right.Row ? left.Row.CompareTo(right.Row) : left.Column.CompareTo(right.Column));
    }

    public int Rows { get; }

    public int Columns { get; }

    public int HeaderRows { get; }

    /// <summary>In reading order.</summary>
    public List<GridPlace> Places { get; } = [];

    private static int ColumnsOf(TableWrap table)
    {
        // More columns than a page has room for letters would be a damaged table.
        const int MostColumns = 200;
        var columns = table.Columns;
        foreach (var row in table.Rows)
        {
            var width = 0;
            foreach (var cell in row.Cells) width += Math.Max(1, cell.ColumnSpan);
            columns = Math.Max(columns, Math.Max(width, row.Cells.IsEmpty ? 0 : row.Cells[^1].Column + 1));
        }

        return Math.Min(columns, MostColumns);
    }

    private void PlaceRow(TableRow source, int row)
    {
        var next = 0;
        foreach (var cell in source.Cells)
        {
            var column = Math.Clamp(Math.Max(cell.Column, next), 0, Columns - 1);
            while (column < Columns && _taken[row, column]) column++;
            if (column >= Columns && !FindFree(row, out column))
            {
                // No place is left in the row: its words join the row's last cell.
                JoinLast(row, cell);
                continue;
            }

            var place = new GridPlace(row, column, RowSpanOf(cell, row), ColumnSpanOf(cell, row, column), cell);
            Take(place);
            Places.Add(place);
            next = column + place.ColumnSpan;
        }
    }

    private bool FindFree(int row, out int column)
    {
        for (column = 0; column < Columns; column++)
        {
            if (!_taken[row, column]) return true;
        }

        return false;
    }

    private void JoinLast(int row, TableCell cell)
    {
        var last = Places.FindLastIndex(place => place.Row <= row && place.Row + place.RowSpan > row && place.Cell is not null);
        if (last < 0) return;
        var host = Places[last].Cell!;
        Places[last] = Places[last] with { Cell = host with { Blocks = [.. host.Blocks, .. cell.Blocks] } };
    }

    private int RowSpanOf(TableCell cell, int row)
    {
        var end = row < HeaderRows ? HeaderRows : Rows;
        return Math.Clamp(cell.RowSpan, 1, end - row);
    }

    private int ColumnSpanOf(TableCell cell, int row, int column)
    {
        var span = 1;
        while (span < cell.ColumnSpan && column + span < Columns && !_taken[row, column + span]) span++;
        return span;
    }

    private void Take(GridPlace place)
    {
        for (var row = place.Row; row < place.Row + place.RowSpan; row++)
        {
            for (var column = place.Column; column < place.Column + place.ColumnSpan; column++) _taken[row, column] = true;
        }
    }

    private void Fill()
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                if (!_taken[row, column]) Places.Add(new GridPlace(row, column, 1, 1, null));
            }
        }
    }
}
