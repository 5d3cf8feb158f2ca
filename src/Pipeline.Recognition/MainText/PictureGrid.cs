using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// A table that places pictures beside each other. What is said of a picture stands under it, in its cell or in the cell of the row
/// below, so the cells are read picture by picture.
/// </summary>
internal sealed class PictureGrid(CaptionReader captions)
{
    /// <summary>Words of the longest name of a picture that has no label.</summary>
    private const int LongestName = 15;

    /// <summary>The cells in the order they are read, row by row; null where no row holds several pictures.</summary>
    public static IReadOnlyList<IReadOnlyList<ManuscriptCell>>? Rows(ManuscriptTable table)
    {
        var rows = new List<IReadOnlyList<ManuscriptCell>>();
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var cells = table.Rows[at].Cells.Where(IsFilled).ToList();
            if (at + 1 < table.Rows.Count && IsUnder(cells, table.Rows[at + 1]))
                cells = [.. cells.Zip(table.Rows[++at].Cells.Where(IsFilled)).SelectMany(pair => new[] { pair.First, pair.Second })];
            rows.Add(cells);
        }

        return rows.Exists(row => row.Count(HasPicture) > 1) ? rows : null;
    }

    /// <summary>Marks the pictures of a row as standing beside each other, and gives each the labelled caption that follows it.</summary>
    public void Join(IReadOnlyList<BodyItem> row)
    {
        if (row.Count(item => item.IsPicture) < 2)
            return;
        foreach (var item in row)
            item.Row = row[0].Source;
        for (var at = 1; at < row.Count; at++)
        {
            if (row[at - 1] is not { IsPicture: true, Caption: null } picture || !row[at].IsText)
                continue;
            if (captions.Read(row[at].Line!) is not { Label: not null, IsTable: not true, Text: not null } caption)
                continue;
            picture.Caption = caption with { IsTable = false };
            row[at].Role = ItemRole.Taken;
        }
    }

    /// <summary>Where every picture of the table has one short line under it and nothing else stands there, each takes its line as its name.</summary>
    public void Name(List<BodyItem> items)
    {
        var filled = items.FindAll(item => item.Role != ItemRole.Blank);
        if (filled.Count < 4 || filled.Count % 2 != 0 || !filled.Chunk(2).All(IsNamed))
            return;
        items.Clear();
        foreach (var pair in filled.Chunk(2))
            items.Add(
                new BodyItem(pair[0].Line, null)
                {
                    Role = ItemRole.Object,
                    Row = pair[0].Row,
                    PanelNames = [pair[1].Line!],
                }
            );
    }

    private bool IsNamed(BodyItem[] pair) =>
        pair[0] is { IsPicture: true, Caption: null }
        && pair[0].Line!.Pictures.Count() == 1
        && pair[1] is { IsText: true, Line: { WordCount: <= LongestName } name }
        && !Panels.IsName(name)
        && captions.Read(name) is not { Label: not null }
        && !captions.IsNote(name);

    /// <summary>Whether a row holds nothing but words under the pictures of the row above it.</summary>
    private static bool IsUnder(List<ManuscriptCell> pictures, ManuscriptRow row) =>
        pictures.Count > 1
        && pictures.TrueForAll(HasPicture)
        && !row.Cells.Any(HasPicture)
        && row.Cells.Where(IsFilled).Select(cell => cell.Column).SequenceEqual(pictures.Select(cell => cell.Column));

    private static bool IsFilled(ManuscriptCell cell) => CellLook.IsFilled(cell) || HasPicture(cell);

    private static bool HasPicture(ManuscriptCell cell) => TableLines.Of(cell).Any(line => line.Pictures.Any());
}
