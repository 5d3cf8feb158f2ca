using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>The text of a manuscript's parts, for assertions.</summary>
internal static class Words
{
    /// <summary>Text of a paragraph: breaks as line ends, marks and pictures in brackets.</summary>
    public static string Of(ManuscriptParagraph paragraph) => string.Concat(paragraph.Inlines.Select(Of));

    /// <summary>Text of blocks, a line for each paragraph.</summary>
    public static string Of(IEnumerable<ManuscriptBlock> blocks) => string.Join('\n', Paragraphs(blocks).Select(Of));

    /// <summary>All paragraphs in reading order, those of tables too.</summary>
    public static IEnumerable<ManuscriptParagraph> Paragraphs(IEnumerable<ManuscriptBlock> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                ManuscriptParagraph paragraph => [paragraph],
                ManuscriptTable table => Paragraphs(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)),
                _ => Enumerable.Empty<ManuscriptParagraph>(),
            }
        );

    private static string Of(ManuscriptInline inline) =>
        inline switch
        {
            ManuscriptText text => text.Text,
            ManuscriptLineBreak => "\n",
            ManuscriptPageBreak => "\f",
            ManuscriptNoteMark mark => $"[{mark.NoteId}]",
            ManuscriptPicture picture => $"[{picture.MediaName}]",
            ManuscriptEquation equation => equation.Text,
            _ => string.Empty,
        };
}
