using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Tables;

/// <summary>Finds the rows that belong to the one above: those without a name that hold figures in brackets, such as standard errors under coefficients.</summary>
internal static class ErrorRows
{
    public static HashSet<int> Of(TableWrap grid, IReadOnlyList<GridCell> cells)
    {
        var found = new HashSet<int>();
        foreach (var row in cells.Where(cell => cell.Row > grid.HeaderRows).GroupBy(cell => cell.Row))
        {
            var texts = row.Where(cell => cell.Column > 0).SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Text).Where(text => !NumberColumns.IsBlank(text.ToString())).ToList();
            var isNamed = row.Any(cell => cell.Column == 0 && cell.Paragraphs.Count > 0) || cells.Any(cell => cell.Column == 0 && cell.Row < row.Key && cell.Row + cell.RowSpan > row.Key);
            if (!isNamed && texts.Count > 0 && texts.TrueForAll(IsInBrackets)) found.Add(row.Key);
        }

        return found;
    }

    private static bool IsInBrackets(ParagraphText paragraph) =>
        paragraph.ToString().Trim() is ['(', .., ')'] or ['[', .., ']'] && NumberColumns.IsNumber(paragraph.ToString().Trim());
}
