namespace Pipeline.Typesetting.Blocks;

/// <summary>Puts the pictures of a figure into rows: as many beside each other as need be made little smaller, as many in each row where that fits.</summary>
internal static class PanelRows
{
    /// <summary>How small pictures are made to stand beside each other.</summary>
    private const double SmallestScale = 0.7;

    public static List<PanelRow> Of(IReadOnlyList<SizedPicture> pictures, double measure)
    {
        var filled = Filled(pictures, measure);
        var each = (pictures.Count + filled.Count - 1) / filled.Count;
        List<PanelRow> even = [.. pictures.Chunk(each).Select(row => new PanelRow(row))];
        return even.TrueForAll(row => row.Pictures.Count == 1 || Fits(row, measure)) ? even : filled;
    }

    /// <summary>Rows that each take as many pictures as fit.</summary>
    private static List<PanelRow> Filled(IReadOnlyList<SizedPicture> pictures, double measure)
    {
        var rows = new List<PanelRow>();
        foreach (var picture in pictures)
        {
            if (rows.Count > 0 && new PanelRow([.. rows[^1].Pictures, picture]) is var longer && Fits(longer, measure))
                rows[^1] = longer;
            else
                rows.Add(new([picture]));
        }

        return rows;
    }

    private static bool Fits(PanelRow row, double measure) => row.WidthAt(SmallestScale) <= measure;
}
