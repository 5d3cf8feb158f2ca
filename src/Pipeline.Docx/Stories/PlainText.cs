using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>The words of blocks, for findings and for telling whether there are any.</summary>
internal static class PlainText
{
    public static string Of(IEnumerable<ManuscriptBlock> blocks) => string.Join(' ', blocks.Select(Of).Where(text => text.Length > 0));

    private static string Of(ManuscriptBlock block) =>
        block switch
        {
            ManuscriptParagraph paragraph => string.Concat(paragraph.Inlines.Select(Of)).Trim(),
            ManuscriptTable table => Of(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)),
            _ => string.Empty,
        };

    private static string Of(ManuscriptInline inline) =>
        inline switch
        {
            ManuscriptText text => text.Text,
            ManuscriptEquation equation => equation.Text,
            ManuscriptLineBreak or ManuscriptPageBreak => " ",
            _ => string.Empty,
        };
}
