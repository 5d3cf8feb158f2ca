using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Lines;

/// <summary>Reads the text of a table cell by cell, for tables that only lay out text.</summary>
internal static class TableLines
{
    /// <summary>Its paragraphs, rows from the top, cells from the start; cells are numbered on from <paramref name="cell"/>.</summary>
    public static IEnumerable<Line> Of(ManuscriptTable table, int cell) => Read(table, [cell]);

    /// <summary>The paragraphs of a cell, those of tables in it included.</summary>
    public static IEnumerable<Line> Of(ManuscriptCell cell) =>
        cell
            .Blocks.SelectMany(block => block is ManuscriptTable nested ? Paragraphs(nested) : [(ManuscriptParagraph)block])
            .Select(paragraph => new Line(paragraph));

    /// <summary>Every paragraph in it, nested tables included.</summary>
    public static IEnumerable<ManuscriptParagraph> Paragraphs(ManuscriptTable table) => Of(table, 0).Select(line => line.Paragraph);

    private static IEnumerable<Line> Read(ManuscriptTable table, int[] counter)
    {
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            var number = ++counter[0];
            foreach (var block in cell.Blocks)
            {
                if (block is ManuscriptParagraph paragraph)
                    yield return new Line(paragraph, number);
                else if (block is ManuscriptTable nested)
                    foreach (var line in Read(nested, counter))
                        yield return line;
            }
        }
    }
}
