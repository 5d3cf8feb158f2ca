using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Tells tables of data from tables that only place things.</summary>
internal static class TableShape
{
    /// <summary>Words of the longest head of a column of pictures.</summary>
    private const int LongestHead = 6;

    /// <summary>A single cell, cells that place tables of their own in one row or column or without rules, pictures with few words about them, equations, or one or two rows of prose without rules, placed by a table.</summary>
    public static bool IsLayout(ManuscriptTable table)
    {
        var cells = table.Rows.SelectMany(row => row.Cells).ToList();
        if (cells.Count <= 1 || ((table.Rows.Count == 1 || table.Columns == 1 || !table.HasBorders) && cells.Exists(HoldsData)))
            return true;
        var lines = TableLines.Of(table, 0).Where(line => !line.IsEmpty).ToList();
        if (lines.Exists(line => line.Pictures.Any(picture => picture.Height.Value > 40)) && lines.TrueForAll(line => line.WordCount < 60))
            return !HasFigures(lines);
        if (lines.Exists(line => line.Equations.Any()) && (table.Rows.Count == 1 || EquationTable.Read(table) is not null))
            return true;
        return !table.HasBorders && table.Rows.Count <= 2 && lines.Exists(line => line.WordCount > 60);
    }

    /// <summary>One column under no head: whatever stands in its cells is not a value of anything.</summary>
    public static bool IsColumn(ManuscriptTable table) => table.Columns == 1 && TableHeads.Rows(table) == 0;

    /// <summary>All cells of the first row hold a few words and nothing else, over others that differ.</summary>
    public static bool HasWordsForHead(ManuscriptTable table) =>
        table
            .Rows[0]
            .Cells.All(cell =>
                TableLines.Of(cell) is var lines
                && lines.Any(line => line.HasWords)
                && lines.All(line => line.WordCount <= LongestHead && !line.Pictures.Any())
            );

    /// <summary>
    /// The cells in the order they are read in: row by row, or column by column where whole rows hold nothing but the captions or
    /// sources of tables in other rows.
    /// </summary>
    public static IEnumerable<ManuscriptCell> InOrder(ManuscriptTable table)
    {
        var rows = table.Rows.Select(row => row.Cells).ToList();
        var isByColumn =
            rows.Count > 1
            && rows.TrueForAll(row => row.Count == rows[0].Count)
            && rows.Exists(row => row.Any(HoldsData))
            && rows.Exists(row => !row.Any(HoldsData));
        return isByColumn
            ? Enumerable.Range(0, rows[0].Count).SelectMany(column => rows.Select(row => row[column]))
            : rows.SelectMany(row => row);
    }

    /// <summary>Holds a table that is none of layout.</summary>
    private static bool HoldsData(ManuscriptCell cell) =>
        cell.Blocks.OfType<ManuscriptTable>().Any(inner => inner is { Columns: > 1, Rows.Count: > 1 } && !IsLayout(inner));

    private static bool HasFigures(List<Line> lines) => lines.Count(line => CellLook.IsFigure(line.Words)) > 2;
}
