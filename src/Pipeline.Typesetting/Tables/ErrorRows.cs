using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Tables;

/// <summary>Finds the rows that belong to the one above: those without a name that hold figures in brackets, such as standard errors under coefficients.</summary>
internal static class ErrorRows
{
    public static HashSet<int> Of(TableWrap grid, IReadOnlyList<GridCell> cells)
    {
        var named = Named(cells);
        return
        [
            .. cells
                .Where(cell => cell.Row > grid.HeaderRows && cell.Column > 0 && !named.Contains(cell.Row))
                .GroupBy(cell => cell.Row)
                .Where(HoldsErrors)
                .Select(row => row.Key),
        ];
    }

    /// <summary>Rows with words in the first column, or beside a cell there that reaches down from above.</summary>
    private static HashSet<int> Named(IReadOnlyList<GridCell> cells)
    {
        var named = new HashSet<int>();
        foreach (var cell in cells.Where(cell => cell.Column == 0))
        {
            if (cell.Paragraphs.Count > 0)
                named.Add(cell.Row);
            for (var row = cell.Row + 1; row < cell.Row + cell.RowSpan; row++)
                named.Add(row);
        }

        return named;
    }

    private static bool HoldsErrors(IEnumerable<GridCell> row)
    {
        var texts = row.SelectMany(cell => cell.Paragraphs)
            .Select(paragraph => paragraph.Text.ToString().Trim())
            .Where(text => !FigureText.IsBlank(text))
            .ToList();
        return texts.Count > 0 && texts.TrueForAll(text => text is ['(', .., ')'] or ['[', .., ']'] && FigureText.IsNumber(text));
    }
}
