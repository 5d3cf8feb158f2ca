using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Finds the cells that say what the others of a table are: rows at its top, else cells of its first column.</summary>
internal static class TableHeads
{
    /// <summary>The head of a row names it; longer words say something.</summary>
    private const int LongestRowHead = 60;

    /// <summary>Years that tables are about.</summary>
    private const int FirstYear = 1700,
        LastYear = 2100;

    /// <summary>Rows at the top that head the columns.</summary>
    public static int Rows(ManuscriptTable table)
    {
        var rows = table.Rows;
        var marked = rows.TakeWhile(row => row.IsHeader).Count();
        if (marked > 0 && marked < rows.Count)
            return Spanned(table, marked);
        if (rows.Count < 2)
            return 0;
        var bold = rows.TakeWhile(row => row.Cells.Any(CellLook.HasWords) && row.Cells.Where(CellLook.HasWords).All(CellLook.IsBold))
            .Count();
        while (bold > 1 && IsGroup(rows[bold - 1], table) && rows.Skip(bold).Any(row => IsGroup(row, table)))
            bold--;
        if (bold > 0 && bold < rows.Count)
            return Spanned(table, bold > 2 && !IsSpanned(rows[0]) ? 1 : bold);
        if (HeadsByYears(table))
            return 1;
        if (CountsColumns(rows[0]))
            return rows.Count > 2 && NamesColumns(rows[1]) ? 2 : 1;
        if (NamesColumns(rows[0]) && rows.Skip(1).Any(row => row.Cells is [var name, ..] && CellLook.HasWords(name)))
            return Spanned(table, 1);
        if (IsParted(rows))
            return 2;
        return LooksLikeHead(table) ? Spanned(table, 1) : 0;
    }

    /// <summary>
    /// In a table whose columns have no heads, the cells of the first column that head their rows: each that reaches over
    /// several rows, or all where they name what stands beside them.
    /// </summary>
    public static IReadOnlySet<ManuscriptCell> OfRows(ManuscriptTable table)
    {
        var first = table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Column == 0 && cell.ColumnSpan < table.Columns).ToList();
        var reaching = first.Where(cell => cell.RowSpan > 1 && CellLook.HasWords(cell)).ToList();
        if (reaching.Count == 0 && !NameRows(first, table))
            return new HashSet<ManuscriptCell>();
        return (reaching.Count > 0 ? reaching : first).ToHashSet<ManuscriptCell>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Each is short and another, and what stands beside them is figures, blank to be filled in, plain where they are bold, or much longer.</summary>
    private static bool NameRows(List<ManuscriptCell> first, ManuscriptTable table)
    {
        var names = first.Select(CellLook.Words).ToList();
        if (
            names.Count < 2
            || names.Distinct().Count() < names.Count
            || !names.TrueForAll(name => name.Length is > 0 and < LongestRowHead && !CellLook.IsFigure(name))
        )
            return false;
        var others = table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Column > 0).ToList();
        var words = others.Select(CellLook.Words).ToList();
        if (words.Count == 0)
            return false;
        return words.Count(text => text.Length == 0 || CellLook.IsFigure(text)) * 2 >= words.Count
            || (first.TrueForAll(CellLook.IsBold) && !others.Where(CellLook.HasWords).All(CellLook.IsBold))
            || words.Average(text => text.Length) >= 2 * names.Average(name => name.Length);
    }

    /// <summary>An empty corner and the columns counted beside it ("(1)", "(2)", …), as tables of models have.</summary>
    private static bool CountsColumns(ManuscriptRow row)
    {
        var words = row.Cells.Select(CellLook.Words).ToList();
        return words.Count > 2
            && !words[0].Any(char.IsDigit)
            && words
                .Skip(1)
                .Select((text, index) => text == string.Create(CultureInfo.InvariantCulture, $"({index + 1})"))
                .All(isNext => isNext);
    }

    /// <summary>Years that follow each other, or 1, 2, 3 … as in a table of correlations, over figures, and beside them names of rows.</summary>
    private static bool HeadsByYears(ManuscriptTable table)
    {
        var heads = Beside(table.Rows[0]);
        if (heads.Count < 2 || table.Rows.Count < 3 || IsSpanned(table.Rows[0]) || CellLook.Words(table.Rows[0].Cells[0]).Any(char.IsDigit))
            return false;
        if (!table.Rows.Skip(1).All(row => row.Cells is [{ Column: 0 } name, ..] && CellLook.Words(name).Any(char.IsLetter)))
            return false;
        var numbers = heads.ConvertAll(text =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
        );
        return numbers.TrueForAll(number => number is >= FirstYear and <= LastYear)
            ? numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second)
            : numbers.SequenceEqual(Enumerable.Range(1, numbers.Count));
    }

    /// <summary>Words over every column and none over the names of the rows.</summary>
    private static bool NamesColumns(ManuscriptRow row) =>
        row.Cells.Select(CellLook.Words).ToList() is [{ Length: 0 }, ..] words
        && words.Skip(1).All(text => text.Any(char.IsLetter) && !CellLook.IsFigure(text));

    /// <summary>A head reaches as far down as its tallest cell.</summary>
    private static int Spanned(ManuscriptTable table, int rows)
    {
        var reach = table.Rows.Take(rows).SelectMany((row, index) => row.Cells.Select(cell => index + cell.RowSpan)).Prepend(rows).Max();
        if (reach == 1 && table.Rows.Count > 2 && (GoesOnBelow(table.Rows[0], table.Rows[1]) || IsParted(table.Rows)))
            reach = 2;
        return Math.Min(reach, table.Rows.Count - 1);
    }

    /// <summary>Under heads that stand over several columns each column has one of its own, where the row names nothing itself.</summary>
    private static bool GoesOnBelow(ManuscriptRow first, ManuscriptRow second)
    {
        var wide = first.Cells.Where(cell => cell.ColumnSpan > 1 && CellLook.HasWords(cell)).ToList();
        var below = second
            .Cells.Where(cell => wide.Exists(head => cell.Column >= head.Column && cell.Column < head.Column + head.ColumnSpan))
            .ToList();
        if (wide.Count == 0 || wide.Exists(head => head.Column == 0) || below.Count <= wide.Count)
            return false;
        return IsBold(second)
            || CountsColumns(second)
            || IsRepeated(wide, below)
            || (
                !second.Cells.Any(cell => cell.Column == 0 && CellLook.HasWords(cell))
                && below.TrueForAll(cell => CellLook.HasWords(cell) && CellLook.Words(cell).Any(char.IsLetter))
            );
    }

    /// <summary>The same words under each of several heads ("PR | 95% CI | PR | 95% CI"), no figures among them.</summary>
    private static bool IsRepeated(List<ManuscriptCell> wide, List<ManuscriptCell> below)
    {
        var under = wide.ConvertAll(head =>
            below.Where(cell => cell.Column >= head.Column && cell.Column < head.Column + head.ColumnSpan).Select(CellLook.Words).ToList()
        );
        return under.Count > 1
            && under[0].TrueForAll(text => text.Any(char.IsLetter))
            && under.TrueForAll(words => words.SequenceEqual(under[0]));
    }

    /// <summary>One cell over the whole table, which names the rows under it; where others follow, the first is no head either.</summary>
    private static bool IsGroup(ManuscriptRow row, ManuscriptTable table) =>
        row.Cells.Where(CellLook.HasWords).ToList() is [{ Column: 0 } only]
        && (only.ColumnSpan >= table.Columns || row.Cells.Count == table.Columns);

    /// <summary>Bold in every cell that has words, and more than one has.</summary>
    private static bool IsBold(ManuscriptRow row) =>
        row.Cells.Count(CellLook.HasWords) > 1 && row.Cells.Where(CellLook.HasWords).All(CellLook.IsBold);

    /// <summary>
    /// A head in two rows whose cells are not merged: words over some of the columns and none over the others, a name in every column
    /// under them, and figures under those.
    /// </summary>
    private static bool IsParted(Seq<ManuscriptRow> rows)
    {
        if (rows.Count < 3 || IsSpanned(rows[0]))
            return false;
        var (over, names, values) = (Beside(rows[0]), Beside(rows[1]), Beside(rows[2]));
        return over.Exists(text => text.Length == 0)
            && over.Exists(text => text.Length > 0)
            && !over.Exists(CellLook.IsFigure)
            && names.Count == over.Count
            && names.TrueForAll(text => text.Length > 0 && !text.Any(char.IsDigit))
            && values.Count == over.Count
            && values.Count(CellLook.IsFigure) * 2 > values.Count;
    }

    /// <summary>The words of a row beside its first column.</summary>
    private static List<string> Beside(ManuscriptRow row) => [.. row.Cells.Where(cell => cell.Column > 0).Select(CellLook.Words)];

    /// <summary>Words above figures, or short entries in every cell of the first row of a longer table.</summary>
    private static bool LooksLikeHead(ManuscriptTable table)
    {
        var first = table.Rows[0].Cells;
        var words = first.Select(CellLook.Words).ToList();
        if (table.Rows.Count > 2 && CountsBoxes(words, table))
            return true;
        if (words.Exists(CellLook.IsNumber) || first.Count(CellLook.IsFilled) * 2 < first.Count)
            return false;
        if (words.Exists(CellLook.IsFigure))
            return first.Any(head => CellLook.IsFilled(head) && !CellLook.IsFigure(CellLook.Words(head)) && IsAboveFigures(head, table));
        var hasFigures = table.Rows.Skip(1).SelectMany(row => row.Cells).Any(cell => CellLook.IsFigure(CellLook.Words(cell)));
        if (hasFigures || table.Rows.Count <= 2)
            return hasFigures;
        return table.Columns == 2 ? HeadsWordsByWord(words, table) : words.TrueForAll(text => text.Length is > 0 and < 40);
    }

    /// <summary>Two columns of words: names and what is said of each, unless one word stands over either and more words under the second.</summary>
    private static bool HeadsWordsByWord(List<string> words, ManuscriptTable table) =>
        words.Count == 2
        && words.TrueForAll(text => text.Length > 0 && text.All(char.IsLetter))
        && table
            .Rows.Skip(1)
            .SelectMany(row => row.Cells)
            .Where(cell => cell.Column == 1)
            .All(cell => CellLook.Words(cell).Contains(' ', StringComparison.Ordinal));

    /// <summary>The points of a scale over boxes to be ticked, as in a questionnaire: an empty corner, then 1, 2, 3 over cells without a word or figure.</summary>
    private static bool CountsBoxes(List<string> words, ManuscriptTable table) =>
        words is [{ Length: 0 }, _, ..]
        && words.Skip(1).Select((text, index) => text == (index + 1).ToString(CultureInfo.InvariantCulture)).All(isNext => isNext)
        && IsForm(table);

    /// <summary>Whether nothing under the first row and beside the first column is a word or figure: a form to be filled in.</summary>
    public static bool IsForm(ManuscriptTable table) =>
        table.Columns > 1
        && table.Rows.Count > 1
        && table
            .Rows.Skip(1)
            .SelectMany(row => row.Cells)
            .Where(cell => cell.Column > 0)
            .All(cell => !CellLook.Words(cell).Any(char.IsLetterOrDigit));

    private static bool IsAboveFigures(ManuscriptCell head, ManuscriptTable table)
    {
        var below = table
            .Rows.Skip(1)
            .SelectMany(row => row.Cells)
            .Where(cell => cell.Column == head.Column && CellLook.HasWords(cell))
            .ToList();
        return below.Count > 0 && below.Count(cell => CellLook.IsFigure(CellLook.Words(cell))) * 2 > below.Count;
    }

    private static bool IsSpanned(ManuscriptRow row) => row.Cells.Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1);
}
