using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes tables of data.</summary>
internal sealed class TableBuilder(RecognitionContext context, ObjectNumbers numbers, ListBuilder lists)
{
    private const char EmSpace = '\u2003';

    public TableWrap Build(BodyItem item)
    {
        var table = item.Table!;
        var caption = item.Caption;
        var headerRows = TableHeads.Rows(table);
        var rowHeads = headerRows == 0 ? TableHeads.OfRows(table) : new HashSet<ManuscriptCell>();
        var levels = StubLevels.Of(table, headerRows);
        var isArray =
            caption is null && headerRows == 0 && rowHeads.Count == 0 && item.Notes.Count == 0 && table.Rows.Any(row => !row.Cells.IsEmpty);
        if (caption is null && !(isArray && !table.HasBorders) && !TableHeads.IsForm(table))
            context.Findings.Add(ObjectWithoutCaption.Rule.At(table.Source, "A table has no caption."));
        return new TableWrap(
            numbers.NextTable(caption),
            caption?.Label,
            caption?.Text is { } text ? context.Inlines.Convert(text, ContentKind.Display) : [],
            table.Columns,
            headerRows,
            table
                .Rows.Select(
                    (row, index) =>
                        new TableRow(
                            row.Cells.Select(cell =>
                                Cell(cell, index < headerRows || rowHeads.Contains(cell), levels.GetValueOrDefault(cell))
                            )
                        )
                )
                .ToSeq(),
            item.Notes.Select(line => new Paragraph(context.Inlines.Convert(line, ContentKind.Prose), line.Source)).ToSeq(),
            table.Source
        )
        {
            IsArray = isArray,
        };
    }

    /// <param name="level">How many steps its first words stand in; an em space each, as archives print stubs (PMC style, "table-wrap").</param>
    private TableCell Cell(ManuscriptCell cell, bool isHeader, int level)
    {
        var blocks = Blocks(cell, isHeader).ToList();
        if (level > 0 && blocks is [Paragraph first, ..])
            blocks[0] = first with { Content = [new Text(new string(EmSpace, level), SourceRef.None), .. first.Content] };
        return new(cell.Column, cell.ColumnSpan, cell.RowSpan, isHeader, blocks.ToSeq(), cell.Source);
    }

    private void ReportNested(Seq<ManuscriptBlock> blocks)
    {
        foreach (var nested in blocks.OfType<ManuscriptTable>())
        {
            context.Findings.Add(NestedTableRead.Rule.At(nested.Source, "A table within a cell was read as text, cell after cell."));
            foreach (var inner in nested.Rows.SelectMany(row => row.Cells))
                ReportNested(inner.Blocks);
        }
    }

    private IEnumerable<Block> Blocks(ManuscriptCell cell, bool isHeader)
    {
        ReportNested(cell.Blocks);
        var lines = TableLines.Of(cell).Where(line => !line.IsEmpty).ToList();
        for (var at = 0; at < lines.Count; )
        {
            if (lines[at].List is not null)
            {
                var end = at;
                while (end < lines.Count && lines[end].List is not null)
                    end++;
                foreach (var list in lists.Build(lines[at..end]))
                    yield return list;
                at = end;
                continue;
            }

            yield return new Paragraph(
                context.Inlines.Convert(lines[at], isHeader ? ContentKind.Display : ContentKind.Cell),
                lines[at].Source
            );
            at++;
        }
    }
}
