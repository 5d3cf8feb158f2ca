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
            if (item.Line is { } line) items.AddRange(OfLine(line));
            else if (!IsCaptioned(all, at) && TalkTable.Read(item.Table!) is { } turns) items.AddRange(OfTalk(turns, item.Table!));
            else if (TableShape.IsLayout(item.Table!) || (TableShape.IsColumn(item.Table!) && !IsCaptioned(all, at))) items.AddRange(OfLayout(item.Table!));
            else items.Add(new(null, item.Table) { Role = ItemRole.Object });
        }

        return items;
    }

    private bool IsCaptioned(List<FlowItem> flow, int at) => IsCaption(flow, at, -1) || IsCaption(flow, at, 1);

    /// <summary>Whether the next item that is not blank, up or down, is a caption or its label.</summary>
    private bool IsCaption(List<FlowItem> flow, int at, int step)
    {
        for (at += step; at >= 0 && at < flow.Count; at += step)
            if (flow[at].Line is not { IsEmpty: true }) return flow[at].Line is { } line && _captions.Read(line) is not null;
        return false;
    }

    private IEnumerable<BodyItem> OfLine(Line line)
    {
        if (line.IsEmpty) return [new(line, null) { Role = ItemRole.Blank }];
        if (!line.Pictures.Any()) return (HeadingAtBreak(line) ?? BrokenList.Read(line) ?? BrokenTalk.Read(line)) is { } parts ? parts.Select(part => new BodyItem(part, null)) : [new(line, null)];
        if (!line.HasWords) return [new(line, null) { Role = ItemRole.Object }];
        var large = line.Pictures.Where(picture => picture.Height > TallestInline || picture.IsAnchored).ToList();
        if (large.Count == 0) return [new(line, null)];
        var text = new Line(line.Paragraph with { Inlines = line.Inlines.Where(inline => !large.Contains(inline)).ToSeq() }).Trimmed();
        var pictures = new Line(line.Paragraph with { Inlines = large.ToSeq<ManuscriptInline>() });
        return [new(pictures, null) { Role = ItemRole.Object }, new(text, null)];
    }

    /// <summary>A heading and its first paragraph, parted by no more than a line break; null for other paragraphs.</summary>
    private IReadOnlyList<Line>? HeadingAtBreak(Line line)
    {
        if (!line.Inlines.Any(inline => inline is ManuscriptLineBreak) || line.Format.OutlineLevel is not null || line.Features.IsBold) return null;
        var parts = line.SplitAtBreaks();
        return parts.Count == 2 && parts[1].IsProse && parts[0].Features.IsBold && HeadingShape.IsLike(parts[0], context.Habits) && !IsCaptionLabel(parts[0]) ? parts : null;
    }

    /// <summary>"Figure 1" above its caption.</summary>
    private bool IsCaptionLabel(Line line) => _captions.Read(line) is { Label: not null, Text: null };

    private List<BodyItem> Of(IEnumerable<ManuscriptCell> cells) => Of(cells.SelectMany(cell => cell.Blocks).Select(FlowItem.Of));

    /// <summary>The pictures of a table with what stands under each; null where it places none beside each other.</summary>
    private List<BodyItem>? OfRows(ManuscriptTable table)
    {
        if (PictureGrid.Rows(table) is not { } rows) return null;
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

    private List<BodyItem> OfLayout(ManuscriptTable table)
    {
        var items = EquationTable.Read(table)?.Select(line => new BodyItem(line, null)).ToList() ?? OfRows(table) ?? Of(table.Rows.SelectMany(row => row.Cells));
        Panels.Join(items);
        if (BoxReader.OfTable(table, items) is { } box)
        {
            context.Findings.Add(BoxRead.Rule.At(table.Source, "A table of one framed cell was set as boxed text.", Excerpt.Start(box.Line!.Words)));
            return [box];
        }

        var isOfPictures = items.Exists(item => item.Row is not null);
        context.Findings.Add(LayoutTableRead.Rule.At(table.Source, isOfPictures ? "A table that only places pictures was taken apart; they stand beside each other as before." : "A table that holds no data was read as text."));
        return items;
    }
}
