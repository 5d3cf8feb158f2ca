using System.Globalization;
using System.Xml.Linq;

namespace Pipeline.Scoring.Published;

/// <summary>Reads the rows of an XHTML table onto its grid.</summary>
internal static class JatsTableReader
{
    public static (IReadOnlyList<IReadOnlyList<DataCell>> Rows, int HeadRows) Read(XElement table, JatsInlineReader inlines)
    {
        var taken = new HashSet<(int Row, int Column)>();
        var rows = table.Descendants("tr").Select(IReadOnlyList<DataCell> (row, at) => ReadRow(row, at, taken, inlines)).ToList();
        return (rows, table.Elements("thead").Elements("tr").Count());
    }

    private static List<DataCell> ReadRow(XElement row, int at, HashSet<(int Row, int Column)> taken, JatsInlineReader inlines)
    {
        var cells = new List<DataCell>();
        var column = 0;
        foreach (var element in row.Elements().Where(element => element.Is("td", "th")))
        {
            while (taken.Contains((at, column)))
                column++;
            var cell = new DataCell(column, Span(element, "colspan"), Span(element, "rowspan"), inlines.Read(element));
            for (var y = at; y < at + cell.RowSpan; y++)
            for (var x = column; x < column + cell.ColumnSpan; x++)
                taken.Add((y, x));
            cells.Add(cell);
            column += cell.ColumnSpan;
        }

        return cells;
    }

    private static int Span(XElement cell, string name) =>
        int.TryParse((string?)cell.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Max(1, span) : 1;
}
