using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes body items of the flow: large pictures are taken out of paragraphs, tables without data are read as text.</summary>
internal sealed class BodyItems(RecognitionContext context)
{
    /// <summary>Pictures lower than this belong to their line of text.</summary>
    private static readonly Points TallestInline = new(40);

    private readonly CaptionReader _captions = new(context);
    private readonly PictureGrid _grid = new(new(context));

    public List<BodyItem> Of(IEnumerable<FlowItem> flow)
    {
        var items = new List<BodyItem>();
        List<FlowItem> all = [.. flow];
        for (var at = 0; at < all.Count; at++)
        {
            var item = all[at];
            if (item.Line is { } line)
                items.AddRange(OfLine(line, isOverCaption: line.Pictures.Any() && CaptionBeside(all, at, 1) is { IsTable: false }));
            else if (!IsCaptioned(all, at) && TalkTable.Read(item.Table!) is { } turns)
                items.AddRange(OfTalk(turns, item.Table!));
            else if (IsTable(all, at))
                items.Add(new(null, item.Table) { Role = ItemRole.Object });
            else if (BoxUnderTitle(items, item.Table!) is { } box)
                items.Add(box);
            else if (BoxOfColumn(item.Table!) is { } column)
                items.Add(column);
            else if (TableShape.IsLayout(item.Table!) || (TableShape.IsColumn(item.Table!) && !IsCaptioned(all, at)))
                items.AddRange(OfLayout(item.Table!));
            else
                items.Add(new(null, item.Table) { Role = ItemRole.Object });
        }

        return items;
    }

    /// <summary>Pictures in the cells of what a caption calls a table, under a head of words, are its data.</summary>
    private bool IsTable(List<FlowItem> flow, int at) =>
        flow[at].Table is { Columns: > 1, Rows.Count: > 1 } table
        && TableShape.HasWordsForHead(table)
        && CaptionBeside(flow, at, -1) is { IsTable: true, Label: not null };

    private bool IsCaptioned(List<FlowItem> flow, int at) =>
        CaptionBeside(flow, at, -1) is not null || CaptionBeside(flow, at, 1) is not null;

    /// <summary>The caption or its label in the next item that is not blank, up or down; null where that is none.</summary>
    private Caption? CaptionBeside(List<FlowItem> flow, int at, int step)
    {
        for (at += step; at >= 0 && at < flow.Count; at += step)
            if (flow[at].Line is not { IsEmpty: true })
                return flow[at].Line is { } line ? _captions.Read(line) : null;
        return null;
    }

    /// <param name="isOverCaption">The caption of a figure stands under the paragraph, so that the pictures anchored in it go between the two.</param>
    private IEnumerable<BodyItem> OfLine(Line line, bool isOverCaption)
    {
        if (line.IsEmpty)
            return [new(line, null) { Role = ItemRole.Blank }];
        if (!line.Pictures.Any())
            return (HeadingAtBreak(line) ?? BrokenList.Read(line) ?? BrokenTalk.Read(line)) is { } parts
                ? parts.Select(part => new BodyItem(part, null))
                : [new(line, null)];
        if (!line.HasWords)
            return [new(line, null) { Role = ItemRole.Object }];
        var large = line.Pictures.Where(picture => picture.Height > TallestInline || picture.IsAnchored).ToList();
        if (large.Count == 0)
            return [new(line, null)];
        var text = new Line(line.Paragraph with { Inlines = line.Inlines.Where(inline => !large.Contains(inline)).ToSeq() }).Trimmed();
        var pictures = new BodyItem(new(line.Paragraph with { Inlines = large.ToSeq<ManuscriptInline>() }), null)
        {
            Role = ItemRole.Object,
        };
        return isOverCaption ? [new(text, null), pictures] : [pictures, new(text, null)];
    }

    /// <summary>A heading and its first paragraph, parted by no more than a line break; null for other paragraphs.</summary>
    private IReadOnlyList<Line>? HeadingAtBreak(Line line)
    {
        if (!line.Inlines.Any(inline => inline is ManuscriptLineBreak) || line.Format.OutlineLevel is not null || line.Features.IsBold)
            return null;
        var parts = line.SplitAtBreaks();
        return
            parts.Count == 2
            && parts[1].IsProse
            && parts[0].Features.IsBold
            && HeadingShape.IsLike(parts[0], context.Habits)
            && !IsCaptionLabel(parts[0])
            ? parts
            : null;
    }

    /// <summary>"Figure 1" above its caption.</summary>
    private bool IsCaptionLabel(Line line) => _captions.Read(line) is { Label: not null, Text: null };

    private List<BodyItem> Of(IEnumerable<ManuscriptCell> cells) => Of(cells.SelectMany(cell => cell.Blocks).Select(FlowItem.Of));

    /// <summary>The pictures of a table with what stands under each; null where it places none beside each other.</summary>
    private List<BodyItem>? OfRows(ManuscriptTable table)
    {
        if (PictureGrid.Rows(table) is not { } rows)
            return null;
        var items = new List<BodyItem>();
        foreach (var row in rows.Select(Of))
        {
            _grid.Join(row);
            items.AddRange(row);
        }

        _grid.Name(items);
        return items;
    }

    private IEnumerable<BodyItem> OfTalk(IReadOnlyList<Line> turns, ManuscriptTable table)
    {
        context.Findings.Add(LayoutTableRead.Rule.At(table.Source, "A table that holds no data was read as text."));
        return turns.Select(turn => new BodyItem(turn, null));
    }

    /// <summary>The box of a framed cell whose title ("Box 1: Words of children") stands above it and is taken from the items; null where it is none.</summary>
    private BodyItem? BoxUnderTitle(List<BodyItem> items, ManuscriptTable table)
    {
        if (items.FindLast(item => item.Role != ItemRole.Blank) is not { IsText: true, Line: { } title } above || !BoxReader.IsNamed(title))
            return null;
        if (BoxReader.OfTable(table, Of(table.Rows.SelectMany(row => row.Cells)), title) is not { } box)
            return null;
        items.Remove(above);
        return Report(box, table);
    }

    /// <summary>The box of cells under one another, of which the first names it; null where the table is none.</summary>
    private BodyItem? BoxOfColumn(ManuscriptTable table) =>
        table is { Columns: 1, Rows.Count: > 1 } && BoxReader.OfTable(table, Of(table.Rows.SelectMany(row => row.Cells))) is { } box
            ? Report(box, table)
            : null;

    private BodyItem Report(BodyItem box, ManuscriptTable table)
    {
        context.Findings.Add(
            BoxRead.Rule.At(table.Source, "A table of one framed cell was set as boxed text.", Excerpt.Start(box.Line!.Words))
        );
        return box;
    }

    private List<BodyItem> OfLayout(ManuscriptTable table)
    {
        var items =
            EquationTable.Read(table)?.Select(line => new BodyItem(line, null)).ToList() ?? OfRows(table) ?? Of(TableShape.InOrder(table));
        Panels.Join(items);
        if (BoxReader.OfTable(table, items) is { } box)
            return [Report(box, table)];

        var isOfPictures = items.Exists(item => item.Row is not null);
        context.Findings.Add(
            LayoutTableRead.Rule.At(
                table.Source,
                isOfPictures
                    ? "A table that only places pictures was taken apart; they stand beside each other as before."
                    : "A table that holds no data was read as text."
            )
        );
        return items;
    }
}
