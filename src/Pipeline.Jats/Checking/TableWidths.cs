using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Checking;

/// <summary>Lays the cells of a table into a grid, as HTML does (HTML, forming a table), and looks for gaps.</summary>
internal static class TableWidths
{
    /// <summary>What is wrong with the table's shape, as a sentence; null where it is rectangular.</summary>
    public static string? Problem(XElement table)
    {
        var (width, row) = (0, 0);
        foreach (var section in Sections(table))
        {
            var open = new List<int>();
            foreach (var cells in section)
            {
                row++;
                var filled = Place(cells, open);
                var found = filled.LastIndexOf(true) + 1;
                if (filled.IndexOf(false) is >= 0 and var gap && gap < found)
                    return string.Create(CultureInfo.InvariantCulture, $"Row {row} of the table lacks a cell in column {gap + 1}.");
                if (width == 0)
                    width = found;
                if (found != width)
                    return string.Create(
                        CultureInfo.InvariantCulture,
                        $"Row {row} of the table is {found} columns wide, the rows before are {width}."
                    );
            }
            if (open.Exists(rows => rows > 0))
                return string.Create(CultureInfo.InvariantCulture, $"A cell reaches below row {row}, where its part of the table ends.");
        }
        return null;
    }

    private static IEnumerable<IEnumerable<XElement>> Sections(XElement table)
    {
        if (table.Elements("tr").Any())
            yield return table.Elements("tr");
        foreach (
            var section in table
                .Elements()
                .Where(part => part.Name.LocalName is "thead" or "tbody" or "tfoot")
                .OrderBy(part => part.Name == "tfoot")
        )
            yield return section.Elements("tr");
    }

    /// <summary>Fills one row from the left.</summary>
    /// <param name="open">For each column, how many more rows a cell above reaches down.</param>
    /// <returns>The columns that hold a cell.</returns>
    private static List<bool> Place(XElement row, List<int> open)
    {
        var filled = open.Select(rows => rows > 0).ToList();
        for (var column = 0; column < open.Count; column++)
            open[column] = Math.Max(0, open[column] - 1);
        var at = 0;
        foreach (var cell in row.Elements().Where(part => part.Name.LocalName is "td" or "th"))
        {
            while (at < filled.Count && filled[at])
                at++;
            for (var column = Span(cell, "colspan"); column > 0 && at < TableGrid.MaximumColumns; column--, at++)
            {
                while (filled.Count <= at)
                    filled.Add(false);
                while (open.Count <= at)
                    open.Add(0);
                filled[at] = true;
                open[at] = Span(cell, "rowspan") - 1;
            }
        }
        return filled;
    }

    /// <summary>How many columns or rows a cell takes; HTML takes no more of either, so that a larger number is a slip.</summary>
    public static int Span(XElement cell, string name) =>
        int.TryParse(cell.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, TableGrid.MaximumColumns)
            : 1;

    /// <summary>Whether a row claims more columns than any table has.</summary>
    public static bool IsTooWide(XElement table) =>
        table.Descendants("tr").Any(row => row.Elements().Sum(cell => Span(cell, "colspan")) > TableGrid.MaximumColumns);
}
