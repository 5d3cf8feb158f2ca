using System.Globalization;
using Pipeline.Pdf.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Structure;

/// <summary>
/// Gives header cells a scope and, in tables where scopes do not settle it, tells each data cell its headers (PDF/UA-1
/// §7.5; PDF 32000-1 §14.8.5.7).
/// </summary>
internal static class TableHeaders
{
    private sealed record Cell(Element Element, int Row, int Column, int Rows, int Columns)
    {
        public bool IsAbove(Cell other) =>
            Row + Rows <= other.Row && Column < other.Column + other.Columns && other.Column < Column + Columns;

        public bool IsBefore(Cell other) => Column + Columns <= other.Column && Row < other.Row + other.Rows && other.Row < Row + Rows;
    }

    public static void Apply(StructureTree tree, List<Diagnostic> findings)
    {
        foreach (var element in tree.InOrder)
        {
            if (element.Role == "Table")
                Apply(element, findings);
        }
    }

    private static void Apply(Element table, List<Diagnostic> findings)
    {
        var rows = new List<Element>();
        foreach (var child in table.Children)
        {
            if (child.Role == "TR")
                rows.Add(child);
            else if (child.Role is "THead" or "TBody" or "TFoot")
                rows.AddRange(child.Children);
        }

        var cells = Place(rows, out var isRegular);
        if (!isRegular)
            findings.Add(IllegalStructure.At(table.Node.Source, "The rows of this table do not fill the same columns."));
        foreach (var cell in cells)
        {
            if (cell.Element.Role == "TH")
                cell.Element.Scope = cell.Element.Node.Cell?.Scope ?? GuessScope(cell, rows);
        }

        if (IsComplex(cells))
            ConnectHeaders(cells);
    }

    /// <summary>Puts each cell into the first free column of its row, as table models do.</summary>
    /// <param name="isRegular">Whether the cells fill a rectangle without overlap.</param>
    private static List<Cell> Place(List<Element> rows, out bool isRegular)
    {
        var cells = new List<Cell>();
        var taken = new HashSet<(int Row, int Column)>();
        isRegular = true;
        var lastColumn = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var element in rows[row].Children)
            {
                while (taken.Contains((row, column)))
                    column++;
                var span = element.Node.Cell;
                var cell = new Cell(element, row, column, Math.Max(span?.RowSpan ?? 1, 1), Math.Max(span?.ColumnSpan ?? 1, 1));
                cells.Add(cell);
                for (var r = row; r < row + cell.Rows; r++)
                {
                    for (var c = column; c < column + cell.Columns; c++)
                        isRegular &= taken.Add((r, c));
                }

                lastColumn = Math.Max(lastColumn, column + cell.Columns);
            }
        }

        isRegular &= taken.Count == rows.Count * lastColumn;
        return cells;
    }

    /// <summary>A header in a row of headers heads its column, else its row.</summary>
    private static string GuessScope(Cell cell, List<Element> rows) =>
        rows[cell.Row].Children.TrueForAll(other => other.Role == "TH") ? "Column" : "Row";

    /// <summary>Headers that span cells or stand over one another: scope alone leaves it open which cells they head.</summary>
    private static bool IsComplex(List<Cell> cells) =>
        cells.Exists(cell =>
            cell.Element.Role == "TH"
            && (cell.Rows > 1 || cell.Columns > 1 || (cell.Element.Scope == "Column" ? cell.Row > 0 : cell.Column > 0))
        );

    private static void ConnectHeaders(List<Cell> cells)
    {
        var headers = cells.FindAll(cell => cell.Element.Role == "TH");
        foreach (var header in headers)
            header.Element.Id = "th" + header.Element.Node.Id.ToString("D8", CultureInfo.InvariantCulture);
        foreach (var cell in cells)
        {
            if (cell.Element.Role != "TD")
                continue;
            foreach (var header in headers)
            {
                if (header.Element.Scope == "Column" ? header.IsAbove(cell) : header.IsBefore(cell))
                    cell.Element.Headers.Add(header.Element.Id!);
            }
        }
    }
}
