using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Contributions;

/// <summary>
/// Reads a table of contributions as lines of a statement: roles in the first column and an author over each other, or the other way
/// round, with a mark or a degree where they meet; or names and roles in two columns.
/// </summary>
internal static class ContributionTable
{
    /// <summary>What stands in a cell to say that there is nothing.</summary>
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        "-",
        "–",
        "—",
        "no",
        "tidak",
        "n/a",
        "0",
        "×",
    };

    public static IEnumerable<string> Lines(TableWrap table, AuthorForms forms)
    {
        var rows = table.Rows.Select(row => row.Cells.Select(TextOf).ToList()).Where(row => row.Count > 1).ToList();
        if (rows.Count == 0)
            return [];
        if (rows.Count > 1 && rows[0].Count > 2 && rows[0].Skip(1).All(name => forms.Of(name).Count == 1))
            return rows.Skip(1).Select(row => Met(row, rows[0]));
        if (rows.Count > 1 && rows[0].Count > 2 && rows.Skip(1).All(row => forms.Of(row[0]).Count == 1))
            return rows.Skip(1).Select(row => Met(row, rows[0]));
        return rows.Select(row => $"{row[0]}: {string.Join(", ", row.Skip(1))}.");
    }

    /// <summary>What a row is about, and the heads of the columns where it has a mark.</summary>
    private static string Met(List<string> row, List<string> heads) =>
        $"{row[0]}: {string.Join(", ", row.Zip(heads).Skip(1).Where(cell => !Nothing.Contains(cell.First)).Select(cell => DegreeWords.Of(cell.First) is { } degree ? $"{cell.Second} ({degree})" : cell.Second))}.";

    private static string TextOf(TableCell cell) =>
        string.Join(", ", cell.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Content.PlainText().Replace('\n', ' ').Trim()));
}
