using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads a table as a form: labels with values beside or under them, or a row of labels over a row for each author.</summary>
internal sealed class FormReader(LabelIndex labels)
{
    /// <summary>Fewest labels that are known; fewer may be the words of a table of data.</summary>
    private const int FewestKnown = 2;

    /// <summary>Characters of the longest label of a line.</summary>
    private const int LongestLabel = 40;

    /// <summary>The rows of the form; null where the table is none.</summary>
    public IReadOnlyList<FormRow>? Read(ManuscriptTable table)
    {
        if (table.Rows.Count * table.Columns < 2 || table.Columns < 2)
            return null;
        var rows = table.Rows.Select(row => row.Cells.Select(Cell).Where(IsFilled).ToList()).Where(cells => cells.Count > 0).ToList();
        return OfAuthors(rows) ?? OfLabels(rows);
    }

    private static List<Line> Cell(ManuscriptCell cell) => [.. TableLines.Of(cell).Where(line => !line.IsEmpty)];

    private static bool IsFilled(List<Line> cell) => cell.Count > 0 && !cell.TrueForAll(IsColon);

    /// <summary>Nothing but the colon that parts a label from its value, in a column of its own.</summary>
    public static bool IsColon(Line line) => line.HasWords && line.Words.Trim(':', ' ').Length == 0;

    /// <summary>A line that holds a label with its value behind a colon ("Author: Siti Rahma"); null for other lines.</summary>
    public FormRow? Read(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > LongestLabel || line.From(colon + 1) is not { HasWords: true } value)
            return null;
        var row = FormRow.Of(line.Slice(0, colon), [value], labels);
        return row.Field is not null || row.Announced is Label.Email or Label.Corresponding
            ? row with
            {
                Label = line.Slice(0, colon + 1),
            }
            : null;
    }

    /// <summary>Whether rows are a form: some say what article it is, and at least half of them hold labels that are known.</summary>
    public static bool IsForm(IReadOnlyList<FormRow> rows)
    {
        var known = rows.Count(row => row.IsKnown);
        return known >= FewestKnown && known * 2 >= rows.Count && rows.Any(row => row.IsTelling);
    }

    /// <summary>A row of labels, one of them for names, over rows that fill them in.</summary>
    private List<FormRow>? OfAuthors(List<List<List<Line>>> rows)
    {
        if (
            rows.Count < 2
            || rows[0].Count < FewestKnown
            || !rows[0].TrueForAll(cell => cell.Count == 1 && FormRow.Of(cell[0], [], labels).IsKnown)
        )
            return null;
        if (
            !rows[0].Exists(cell => FormWords.Of(cell[0].Words) == FormField.Author)
            || rows[0].Exists(cell => FormWords.Of(cell[0].Words) == FormField.Title)
        )
            return null;
        var heads = rows[0].ConvertAll(cell => cell[0]);
        return rows.Skip(1).All(row => row.Count <= heads.Count)
            ? [.. rows.Skip(1).SelectMany((row, index) => row.Select((cell, at) => FormRow.Of(heads[at], cell, labels)))]
            : null;
    }

    private List<FormRow>? OfLabels(List<List<List<Line>>> rows)
    {
        var read = rows.SelectMany(Rows).ToList();
        return IsForm(read) ? read : null;
    }

    /// <summary>A label and its value, or several beside each other.</summary>
    private IEnumerable<FormRow> Rows(List<List<Line>> cells)
    {
        for (var at = 0; at < cells.Count; at += 2)
            yield return FormRow.Of(cells[at][0], at + 1 < cells.Count ? [.. cells[at].Skip(1), .. cells[at + 1]] : cells[at][1..], labels);
    }
}
