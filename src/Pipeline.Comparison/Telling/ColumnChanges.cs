using System.Globalization;
using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>A column that was put into a table, or taken out of it, is one change and not one in every row.</summary>
internal static class ColumnChanges
{
    /// <summary>The cells of every row of one column that came or went, with the table; rows as they stand in it.</summary>
    public static IEnumerable<(ChangeKind Kind, Node Table, int Column, Node[] Cells)> In(IEnumerable<Pair> pairs)
    {
        var rows = pairs
            .Where(pair => pair.B.Name == "tr" && pair.B.Closest("table") is not null)
            .ToLookup(pair => pair.B.Closest("table")!, ReferenceEqualityComparer.Instance);
        return rows.SelectMany(table => Of([.. table], (Node)table.Key!));
    }

    public static string Name(int column) => string.Create(CultureInfo.InvariantCulture, $"column {column + 1}");

    private static IEnumerable<(ChangeKind Kind, Node Table, int Column, Node[] Cells)> Of(Pair[] rows, Node table) =>
        [.. InAll(rows, row => row.Added, ChangeKind.Added, table), .. InAll(rows, row => row.Removed, ChangeKind.Removed, table)];

    private static IEnumerable<(ChangeKind Kind, Node Table, int Column, Node[] Cells)> InAll(
        Pair[] rows,
        Func<Pair, List<Node>> cellsOf,
        ChangeKind kind,
        Node table
    ) =>
        from cell in rows.SelectMany(cellsOf)
        where ElementKinds.IsCell(cell.Name)
        group cell by cell.Index into column
        let cells = column.ToArray()
        where cells.Length > 1 && cells.Length == rows.Length
        orderby column.Key
        select (kind, table, column.Key, cells);
}
