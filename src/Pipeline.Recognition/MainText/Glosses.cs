using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Makes rows without rules of numbered examples whose words have glosses under them, in lines of one paragraph or of several,
/// so that every gloss stays under its word; in a table, the translation gets the width of all words.
/// </summary>
internal sealed class Glosses(RecognitionContext context)
{
    /// <summary>Lines of the longest example with all its sentences.</summary>
    private const int MostLines = 40;

    public List<BodyItem> Form(List<BodyItem> items)
    {
        var formed = new List<BodyItem>();
        for (var at = 0; at < items.Count; )
        {
            if (items[at].Table is { } table && WithWideTranslations(table) is { } wide)
                items[at].Table = wide;
            if (Read(items, at) is not var (groups, next))
            {
                formed.Add(items[at++]);
                continue;
            }

            context.Findings.Add(
                GlossesAligned.Rule.At(
                    items[at].Source,
                    $"The example {groups[0].Number!.Words} was set in rows, each gloss under its word.",
                    items[at].Line!.Words
                )
            );
            formed.Add(new(null, Table(groups, items[at].Source)) { Role = ItemRole.Object });
            at = next;
        }

        return formed;
    }

    /// <summary>The sentences of one example, which begin and end with paragraphs.</summary>
    private static (List<GlossGroup> Groups, int Next)? Read(List<BodyItem> items, int at)
    {
        if (!items[at].IsText || !GlossGroup.IsNumbered(items[at].Line!.Text))
            return null;
        var lines = new List<Line>();
        var ends = new Dictionary<int, int>();
        for (
            var next = at;
            next < items.Count
                && lines.Count < MostLines
                && items[next] is { IsText: true, Line: { List: null, Format.OutlineLevel: null } line }
                && (next == at || !GlossGroup.IsNumbered(line.Text));
            next++
        )
        {
            lines.AddRange(TabbedRows.AtBreaks(line).Where(part => !part.IsEmpty));
            ends[lines.Count] = next + 1;
        }

        var groups = new List<GlossGroup>();
        var (done, end) = (0, 0);
        for (var from = 0; from < lines.Count && GlossGroup.Read(lines, from, isFirst: from == 0) is var (group, next); from = next)
        {
            groups.Add(group);
            if (ends.TryGetValue(next, out var item))
                (done, end) = (groups.Count, item);
        }

        return done == 0 ? null : (groups.GetRange(0, done), end);
    }

    private static ManuscriptTable Table(List<GlossGroup> groups, SourceRef source)
    {
        var first = groups.Exists(group => group.Letter is not null) ? 2 : 1;
        var width = groups.SelectMany(group => group.Rows).Max(words => words.Count);
        var rows = new List<ManuscriptRow>();
        foreach (var group in groups)
        {
            var start = rows.Count;
            if (group.Preface is { } preface)
                rows.Add(Row([(preface, first, width)]));
            rows.AddRange(group.Rows.Select(words => Row(words.Select((word, at) => (word, first + at, 1)))));
            rows.AddRange(group.Below.Select(line => Row([(line, first, width)])));
            var marks = ((Line?, int)[])[(group.Number, 0), (group.Letter, 1)];
            rows[start] = new(
                [.. marks.Where(mark => mark.Item1 is not null).Select(mark => Cell(mark.Item1!, mark.Item2, 1)), .. rows[start].Cells],
                false
            );
        }

        return new(first + width, rows.ToSeq(), false, source);
    }

    private static ManuscriptRow Row(IEnumerable<(Line Line, int Column, int Span)> cells) =>
        new(cells.Select(cell => Cell(cell.Line, cell.Column, cell.Span)).ToSeq(), false);

    private static ManuscriptCell Cell(Line line, int column, int span) =>
        new(column, span, 1, [line.Paragraph with { List = null }], line.Source);

    /// <summary>An example in a table without rules, with each translation over the empty cells beside it; null for other tables.</summary>
    private static ManuscriptTable? WithWideTranslations(ManuscriptTable table)
    {
        if (table.HasBorders || table.Rows is not [{ Cells: [var corner, ..] }, _, ..] || !GlossGroup.IsNumbered(CellLook.Words(corner)))
            return null;
        return table with { Rows = table.Rows.Select(Widened).ToSeq() };
    }

    /// <summary>The row with its last words, where they are a translation, over the empty cells behind them.</summary>
    private static ManuscriptRow Widened(ManuscriptRow row)
    {
        var last = row.Cells.ToList().FindLastIndex(CellLook.HasWords);
        if (
            last < 0
            || last == row.Cells.Count - 1
            || TableLines.Of(row.Cells[last]).FirstOrDefault(line => line.HasWords) is not { } line
            || !GlossGroup.IsTranslation(line)
        )
            return row;
        var (cell, end) = (row.Cells[last], row.Cells[^1]);
        return row with { Cells = [.. row.Cells.Take(last), cell with { ColumnSpan = end.Column + end.ColumnSpan - cell.Column }] };
    }
}
