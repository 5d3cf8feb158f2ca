using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Tables;

/// <summary>Finds the columns of figures of a table and measures them for standing under each other on their decimal sign.</summary>
/// <param name="grid">The table with a regular grid.</param>
/// <param name="decimalSign">Point or comma, as the article's language has it.</param>
internal sealed class FigureAligner(Workshop shop, TableWrap grid, IReadOnlyList<GridCell> cells, char decimalSign)
{
    /// <summary>Tells each figure of a column its place.</summary>
    /// <returns>Null where the column holds others than figures.</returns>
    public FigureColumn? Align(int column)
    {
        var numbers = NumbersOf(column);
        if (numbers.Count == 0)
            return null;
        var plain = numbers.Max(Measure);
        var after = numbers.Max(number => number.Decimal!.After);
        foreach (var number in numbers)
            number.Decimal = number.Decimal! with { After = after };
        foreach (var dash in ParagraphsUnder(column).Where(paragraph => NumberColumns.IsDash(paragraph.Text.ToString())))
            dash.Decimal = new(shop.MeasureWidths(dash.Text).Widest + TableCells.Slack, after);
        return new FigureColumn(numbers.Max(number => number.Decimal!.Before), plain, after, WordsOf(column));
    }

    /// <summary>The widest head or word among the figures, in points.</summary>
    private double WordsOf(int column) =>
        cells
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1)
            .SelectMany(cell => cell.Paragraphs)
            .Where(paragraph => paragraph.Decimal is null)
            .Select(paragraph => shop.MeasureWidths(paragraph.Text).Widest + TableCells.Slack)
            .DefaultIfEmpty()
            .Max();

    /// <summary>
    /// The figures of a column that holds hardly anything else, as a coefficient with its error under it: a few short words
    /// may stand among them ("Yes"); else none. A first column of periods names the rows.
    /// </summary>
    private List<CellParagraph> NumbersOf(int column)
    {
        const int LeastNumbers = 2;
        const int LongestWord = 12;
        const int NumbersToWord = 3;
        var numbers = new List<CellParagraph>();
        var words = 0;
        foreach (var paragraph in ParagraphsUnder(column))
        {
            var text = WithoutMark(paragraph.Text);
            if (NumberColumns.IsBlank(text))
                continue;
            if (column == 0 && NumberColumns.IsPeriod(text))
                return [];
            if (NumberColumns.IsNumber(text))
                numbers.Add(paragraph);
            else if (text.Length > LongestWord)
                return [];
            else
                words++;
        }

        return numbers.Count >= LeastNumbers && numbers.Count >= words * NumbersToWord ? numbers : [];
    }

    /// <summary>What stands in a column under its heads.</summary>
    private IEnumerable<CellParagraph> ParagraphsUnder(int column) =>
        cells
            .Where(cell => cell.Column == column && cell.Row >= grid.HeaderRows && cell.ColumnSpan == 1)
            .SelectMany(cell => cell.Paragraphs);

    /// <summary>The text without the raised letter of a note at its end.</summary>
    private static string WithoutMark(ParagraphText paragraph)
    {
        var text = paragraph.ToString();
        return paragraph.Spans is [_, .., { Style.Style.Position: ScriptPosition.Superscript } mark] ? text[..mark.Start].TrimEnd() : text;
    }

    /// <summary>Measures a figure.</summary>
    /// <returns>Points from its decimal sign to its end, without stars and letters of notes.</returns>
    private double Measure(CellParagraph number)
    {
        var text = number.Text;
        var place = NumberColumns.DecimalPlace(text.ToString(), decimalSign);
        var whole = shop.MeasureWidths(text).Widest + TableCells.Slack;
        var before = Math.Min(whole, shop.MeasureWidths(text.Head(place)).Widest);
        number.Decimal = new DecimalText(before, whole - before);
        var plain = WithoutMark(text).TrimEnd("*†‡ ".ToCharArray()).Length;
        return Math.Max(0, shop.MeasureWidths(text.Head(plain)).Widest - before);
    }
}
