using System.Buffers;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Gives tables and figures the notes and sources below them, in their last row, or behind a line break in their caption.</summary>
internal sealed class ObjectNotes(RecognitionContext context, CaptionReader reader)
{
    /// <summary>Words of the longest note of a table that no word announces.</summary>
    private const int LongestNote = 120;

    /// <summary>Characters of the longest mark of a note.</summary>
    private const int LongestMark = 2;

    /// <summary>Signs that lead from a cell to what explains it.</summary>
    private static readonly SearchValues<char> NoteSigns = SearchValues.Create("*†‡§¶#");

    public void Take(List<BodyItem> items)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Role != ItemRole.Object)
                continue;
            TakeBehindBreak(items[at]);
            TakeRow(items[at]);
            TakeBelow(items, at);
        }
    }

    /// <summary>Behind a line break in a caption a source or note stands below the object as others do.</summary>
    private void TakeBehindBreak(BodyItem item)
    {
        if (item.Caption?.Text is not { } text || text.SplitAtBreaks() is not { Count: > 1 } parts)
            return;
        var first = Enumerable.Range(1, parts.Count - 1).FirstOrDefault(at => reader.IsNote(parts[at]));
        if (first == 0)
            return;
        item.Caption = item.Caption with { Text = parts.Take(first).Aggregate((one, next) => one.Join(next)) };
        item.Notes.AddRange(parts.Skip(first));
    }

    /// <summary>A last row of one cell over the whole table may hold its notes.</summary>
    private void TakeRow(BodyItem item)
    {
        if (
            item.Table is not { Columns: > 1, Rows: [_, .., { Cells: [{ ColumnSpan: > 1 } cell] }] } table
            || cell.ColumnSpan < table.Columns
        )
            return;
        var lines = Captions.LinesOf(cell);
        if (
            lines.Count == 0
            || !cell.Blocks.All(block =>
                block is ManuscriptParagraph paragraph && new Line(paragraph) is { HasWords: true } or { IsEmpty: true }
            )
            || !reader.IsNote(lines[0])
        )
            return;
        item.Notes.AddRange(lines);
        item.Table = table with { Rows = table.Rows[..^1] };
    }

    private void TakeBelow(List<BodyItem> items, int at)
    {
        for (var next = at + 1; next < items.Count; next++)
        {
            var item = items[next];
            if (item.Role == ItemRole.Taken && items[at].Caption is not null)
                continue;
            if (!item.IsText || !(reader.IsNote(item.Line!) || IsNoteByLook(items[at], item.Line!)))
                return;
            item.Role = ItemRole.Taken;
            items[at].Notes.Add(item.Line!);
        }
    }

    /// <summary>
    /// A note of a table that no word announces: in smaller type than the text and where the text begins, or behind a sign
    /// that stands in the table ("* Two values are missing.").
    /// </summary>
    private bool IsNoteByLook(BodyItem item, Line line) =>
        item.Table is { } table
        && item.Caption is not null
        && line is { List: null, Format.OutlineLevel: null, Features.IsBold: false, WordCount: <= LongestNote }
        && reader.Read(line) is null
        && !context.Habits.IsIndented(line)
        && (context.Habits.IsSmaller(line) || ExplainsSign(table, line.Words) || StartsRaised(line));

    private static bool ExplainsSign(ManuscriptTable table, string words) =>
        words.Length > 2
        && NoteSigns.Contains(words[0])
        && words.Any(char.IsLetter)
        && TableLines.Paragraphs(table).Any(paragraph => LineText.Of(paragraph.Inlines).Contains(words[0], StringComparison.Ordinal));

    /// <summary>A raised letter or figure before the words, with which nothing but a note begins ("ᵃ Figures exclude the fee").</summary>
    private static bool StartsRaised(Line line) =>
        line.Inlines.FirstOrDefault(inline => inline is not ManuscriptText { Text: var blank } || blank.Trim().Length > 0)
            is ManuscriptText { Format.Position: VerticalPosition.Superscript } mark
        && mark.Text.Trim().Length <= LongestMark
        && mark.Text.Any(char.IsLetterOrDigit);
}
