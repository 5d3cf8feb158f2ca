using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Tables;

/// <summary>Finds the columns of figures of a table and measures them for standing under each other on their decimal sign.</summary>
/// <param name="grid">The table with a regular grid.</param>
/// <param name="decimalSign">Point or comma, as the article's language has it.</param>
internal sealed class FigureAligner(Workshop shop, TableWrap grid, IReadOnlyList<GridCell> cells, char decimalSign)
{
    /// <summary>Tells each figure its place.</summary>
    /// <returns>For each column of the table, null where it holds others than figures.</returns>
    public IReadOnlyList<FigureColumn?> Align()
    {
        var found = FigureColumns.Of(
            Enumerable
                .Range(0, grid.Columns)
                .SelectMany(column => ParagraphsUnder(column).Select(paragraph => (column, WithoutMark(paragraph.Text))))
        );
        return [.. Enumerable.Range(0, grid.Columns).Select(column => found.Contains(column) ? Align(column) : null)];
    }

    private FigureColumn Align(int column)
    {
        var numbers = ParagraphsUnder(column).Where(paragraph => FigureText.IsNumber(WithoutMark(paragraph.Text))).ToList();
        foreach (var count in CountsAmong(numbers))
        {
            count.Decimal = null;
            numbers.Remove(count);
        }

        var plain = numbers.Select(Measure).DefaultIfEmpty().Max();
        var after = numbers.Select(number => number.Decimal!.After).DefaultIfEmpty().Max();
        foreach (var number in numbers)
            number.Decimal = number.Decimal! with { After = after };
        var before = numbers.Select(number => number.Decimal!.Before).DefaultIfEmpty().Max();
        return new FigureColumn(before, plain, after, WordsOf(column));
    }

    /// <summary>
    /// Whole numbers so much longer than the decimals around them that they would stand out at the left ("Observations 41,724"
    /// under coefficients): they count another thing and stand in the middle, as words do.
    /// </summary>
    private List<CellParagraph> CountsAmong(List<CellParagraph> numbers)
    {
        const int MoreDigits = 2;
        var (decimals, wholes) = (new List<CellParagraph>(), new List<CellParagraph>());
        foreach (var number in numbers)
            (NumberColumns.HasFraction(number.Text.ToString(), PlaceOf(number)) ? decimals : wholes).Add(number);
        if (decimals.Count <= wholes.Count)
            return [];
        var most = decimals.Max(WholeDigits);
        return wholes.FindAll(whole => WholeDigits(whole) >= most + MoreDigits);
    }

    private int PlaceOf(CellParagraph number) => NumberColumns.DecimalPlace(number.Text.ToString(), decimalSign);

    private int WholeDigits(CellParagraph number) => NumberColumns.WholeDigits(number.Text.ToString(), PlaceOf(number));

    /// <summary>The widest head or word among the figures, in points.</summary>
    private double WordsOf(int column) =>
        cells
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1)
            .SelectMany(cell => cell.Paragraphs)
            .Where(paragraph => paragraph.Decimal is null)
            .Select(paragraph => shop.MeasureWidths(paragraph.Text).Widest + TableCells.Slack)
            .DefaultIfEmpty()
            .Max();

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
        var place = PlaceOf(number);
        var whole = shop.MeasureWidths(text).Widest + TableCells.Slack;
        var before = Math.Min(whole, shop.MeasureWidths(text.Head(place)).Widest);
        number.Decimal = new DecimalText(before, whole - before);
        var plain = WithoutMark(text).TrimEnd("*†‡ ".ToCharArray()).Length;
        return Math.Max(0, shop.MeasureWidths(text.Head(plain)).Widest - before);
    }
}
