using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Brings the cells of a table that places front matter into the order they are read in.</summary>
internal static class FrontTable
{
    /// <summary>The table with each heading of a row of headings ("Article info", "Abstract") directly before the cell under it.</summary>
    public static ManuscriptTable InOrder(ManuscriptTable table, LabelIndex labels)
    {
        var rows = new List<ManuscriptRow>();
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var isHead = at + 1 < table.Rows.Count && IsHead(table.Rows[at], labels);
            rows.Add(isHead ? Paired(table.Rows[at], table.Rows[++at]) : table.Rows[at]);
        }

        return table with
        {
            Rows = rows.ToSeq(),
        };
    }

    /// <summary>Two cells or more hold a label each, and no other cell holds anything.</summary>
    private static bool IsHead(ManuscriptRow row, LabelIndex labels)
    {
        var filled = row
            .Cells.Select(cell => TableLines.Of(cell).Where(line => !line.IsEmpty).ToList())
            .Where(lines => lines.Count > 0)
            .ToList();
        return filled.Count > 1
            && filled.TrueForAll(lines => lines is [var line] && labels.Whole(line.Words, LabelIndex.AllLabels) is not null);
    }

    private static ManuscriptRow Paired(ManuscriptRow heads, ManuscriptRow under) =>
        heads with
        {
            Cells =
            [
                .. heads.Cells.SelectMany(head => under.Cells.Where(cell => cell.Column == head.Column).Prepend(head)),
                .. under.Cells.Where(cell => !heads.Cells.Any(head => head.Column == cell.Column)),
            ],
        };
}
