namespace Pipeline.Vocabulary.Manuscripts;

/// <summary>Goes through the blocks of a manuscript.</summary>
public static class ManuscriptBlocks
{
    /// <summary>Every paragraph, those in the cells of tables too, in reading order.</summary>
    public static IEnumerable<ManuscriptParagraph> Paragraphs(this IEnumerable<ManuscriptBlock> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                ManuscriptTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).Paragraphs(),
                ManuscriptParagraph paragraph => [paragraph],
                _ => [],
            }
        );
}
