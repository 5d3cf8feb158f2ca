using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Tables;

/// <summary>A chart that was set out as a table: the numbers without a label, and the label and caption of the figure under them.</summary>
internal static class ChartTables
{
    /// <summary>The figure whose numbers a table gives; null where it is a table of its own.</summary>
    public static Figure? FigureOf(Seq<Block> blocks, int index) =>
        blocks[index] is TableWrap table
        && string.IsNullOrWhiteSpace(table.Label)
        && table.Caption.IsEmpty
        && index + 1 < blocks.Count
        && blocks[index + 1] is Figure { Pictures.IsEmpty: true } figure
            ? figure
            : null;
}
