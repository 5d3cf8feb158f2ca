using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Tables;

/// <summary>The type of cells: that of tables, and in an arrangement within the text that of quotations.</summary>
internal static class CellStyles
{
    public static TextStyle Of(StyleSheet styles, TableWrap grid, bool isHeader) =>
        (isHeader, grid.IsArray) switch
        {
            (true, _) => styles.TableHead,
            (_, true) => styles.TableCell with
            {
                Family = styles.Quote.Family,
                Size = styles.Quote.Size,
                Leading = styles.Quote.Leading,
                Figures = styles.Quote.Figures,
            },
            _ => styles.TableCell,
        };
}
