using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Tells tables of data from tables that only place things, and their head rows from the rest.</summary>
internal static class TableShape
{
    /// <summary>
    /// A single cell or column of running text, pictures or equations placed by a table, or two columns of prose without
    /// rules.
    /// </summary>
    public static bool IsLayout(ManuscriptTable table)
    {
        var cells = table.Rows.SelectMany(row => row.Cells).ToList();
        if (cells.Count <= 1) return true;
        var lines = TableLines.Of(table, 0).Where(line => !line.IsEmpty).ToList();
        if (lines.Exists(line => line.Pictures.Any(picture => picture.Height.Value > 40)) && lines.TrueForAll(line => line.WordCount < 60)) return !HasFigures(lines);
        if (lines.Exists(line => line.Equations.Any()) && (table.Rows.Count == 1 || EquationTable.Read(table) is not null)) return true;
        return !table.HasBorders && table.Rows.Count <= 2 && lines.Exists(line => line.WordCount > 60);
    }

    /// <summary>Rows at the top that head the columns.</summary>
    public static int HeaderRows(ManuscriptTable table)
    {
        var rows = table.Rows;
        var marked = rows.TakeWhile(row => row.IsHeader).Count();
        if (marked > 0 && marked < rows.Count) return Spanned(table, marked);
        if (rows.Count < 2) return 0;
        var bold = rows.TakeWhile(row => row.Cells.Any(HasWords) && row.Cells.Where(HasWords).All(IsBold)).Count();
        if (bold > 0 && bold < rows.Count) return Spanned(table, bold > 2 && !IsSpanned(rows[0]) ? 1 : bold);
        return LooksLikeHead(table) ? Spanned(table, 1) : 0;
    }

    /// <summary>A head reaches as far down as its tallest cell.</summary>
    private static int Spanned(ManuscriptTable table, int rows)
    {
        var reach = table.Rows.Take(rows).SelectMany((row, index) => row.Cells.Select(cell => index + cell.RowSpan)).Prepend(rows).Max();
        return Math.Min(reach, table.Rows.Count - 1);
    }

    /// <summary>Words above figures, or short entries in every cell of the first row of a longer table.</summary>
    private static bool LooksLikeHead(ManuscriptTable table)
    {
        var first = table.Rows[0].Cells.Select(Words).ToList();
        if (first.Exists(IsFigure) || first.Count(words => words.Length > 0) * 2 < first.Count) return false;
        var hasFigures = table.Rows.Skip(1).SelectMany(row => row.Cells).Any(cell => IsFigure(Words(cell)));
        return hasFigures || (table.Rows.Count > 2 && first.TrueForAll(words => words.Length is > 0 and < 40));
    }

    private static bool IsSpanned(ManuscriptRow row) => row.Cells.Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1);

    private static bool HasFigures(List<Line> lines) => lines.Count(line => IsFigure(line.Words)) > 2;

    private static bool IsFigure(string words) => words.Length > 0 && words.Count(char.IsDigit) * 2 >= words.Count(char.IsLetterOrDigit) && words.Any(char.IsDigit);

    private static bool HasWords(ManuscriptCell cell) => Words(cell).Length > 0;

    private static string Words(ManuscriptCell cell) =>
        string.Join(' ', cell.Blocks.OfType<ManuscriptParagraph>().Select(paragraph => LineText.Clean(LineText.Of(paragraph.Inlines)))).Trim();

    private static bool IsBold(ManuscriptCell cell) =>
        cell.Blocks.OfType<ManuscriptParagraph>().Select(paragraph => new Line(paragraph)).Where(line => line.HasWords).All(line => line.Features.IsBold || line.HasStyle("head"));
}
