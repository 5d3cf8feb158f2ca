using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Tables;

/// <summary>Finds paragraphs right under a table that explain the stars in it, and makes them its notes.</summary>
internal static class StarredNotes
{
    // Signs that note what stands in a table.
    private static readonly char[] Signs = ['*', '†', '‡'];

    // Characters of the longest note taken from the text.
    private const int Longest = 500;

    public static Seq<Block> Joined(Seq<Block> blocks)
    {
        if (!blocks.Any(block => block is TableWrap))
            return blocks;
        var joined = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (joined.Count > 0 && joined[^1] is TableWrap table && NoteIn(block) is { } note && HasSign(table, note))
                joined[^1] = table with { Notes = [.. table.Notes, note] };
            else
                joined.Add(block);
        }

        return [.. joined];
    }

    /// <summary>A paragraph that begins with a sign; it may have been set apart as a quotation is.</summary>
    private static Paragraph? NoteIn(Block block) =>
        block switch
        {
            DispQuote { Blocks: [Paragraph only], Attribution.IsEmpty: true } => NoteIn(only),
            Paragraph paragraph when paragraph.Content.PlainText().TrimStart() is { Length: > 1 and <= Longest } text => Signs.Contains(
                text[0]
            )
                ? paragraph
                : null,
            _ => null,
        };

    private static bool HasSign(TableWrap table, Paragraph note)
    {
        var sign = note.Content.PlainText().TrimStart()[0];
        return table
            .Rows.SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Blocks)
            .OfType<Paragraph>()
            .Any(paragraph => paragraph.Content.PlainText().Contains(sign, StringComparison.Ordinal));
    }
}
