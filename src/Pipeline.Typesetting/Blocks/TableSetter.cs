using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Tables;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Sets tables with three rules: above and below the whole, and under the heads. A table with a label that fits well on a page is a
/// float; one without stays where it is met, and so does one that is all there is under a heading; a longer one runs with the text, breaks between rows and repeats its heads. One too wide for a column stands
/// across the columns, one too wide for the page on pages turned on their side.
/// </summary>
internal sealed class TableSetter(Workshop shop)
{
    // A table taller than this share of the text area is not kept in one piece.
    private const double TallestFloat = 0.72;

    // One that stays where it is met is kept in one piece up to this share, since all above it would leave the page with it.
    private const double TallestInPlace = 0.25;

    // Of a page break between it and the words that lead to it.
    private const int CostOfLeaving = 5_000;

    /// <param name="chart">The figure whose numbers it gives, to stand under it; null where it is a table of its own.</param>
    public void Set(TableWrap table, BlockSetting setting, Flow flow, Figure? chart = null)
    {
        var outer = shop.Structure.Add(setting.Node, "Div", table.Source);
        var node = shop.Structure.Add(outer, "Table", table.Source);
        var captionNode = CaptionSetter.AddNode(shop, table.Label, table.Caption, node, table.Source);
        var cells = TableCells.Make(shop, table.WithFullGrid(), node, setting.Language);
        var room = setting.IsMainText
            ? new TableRooms(shop.Design).Choose(cells)
            : new TableRoom(TableWidth.Column, setting.Left, setting.Right);
        var full = setting with { Left = room.Left, Right = room.Right };
        var caption = captionNode is null
            ? []
            : CaptionSetter.SetCaption(shop, table.Label, table.Caption, full, captionNode, table.Source);
        var rows = cells.Cells.Count == 0 ? new Flow() : new RowStacker(shop, cells, full).Set(Continued(table, full));
        var parts = new Flow();
        ParagraphFlow.AddTogether(parts, caption);
        if (!rows.IsEmpty && caption.Count > 0)
        {
            parts.KeepWithNext();
            parts.Space(shop.Design.Floats.CaptionGap.Value);
        }

        parts.Add(rows);
        parts.Space(shop.Design.Floats.CaptionGap.Value);
        CaptionSetter.AddNotes(shop, table.Notes, full, outer, parts);
        if (chart is not null)
            AddLegend(chart, full, parts);
        if (!parts.IsEmpty)
            Place(table with { Label = chart?.Label ?? table.Label }, parts, room, setting, flow);
    }

    /// <summary>Label, caption and notes of a chart, which stay with its numbers.</summary>
    private void AddLegend(Figure chart, BlockSetting setting, Flow parts)
    {
        shop.Findings.Add(MissingPicture.Of(chart));
        var node = shop.Structure.Add(setting.Node, "Div", chart.Source);
        parts.Space(shop.Design.Floats.CaptionGap.Value);
        parts.Mark(new FlowMark(chart.Id));
        parts.KeepWithNext();
        if (CaptionSetter.AddNode(shop, chart.Label, chart.Caption, node, chart.Source) is { } caption)
            ParagraphFlow.AddTogether(parts, CaptionSetter.SetCaption(shop, chart.Label, chart.Caption, setting, caption, chart.Source));
        CaptionSetter.AddNotes(shop, chart.Notes, setting, node, parts);
    }

    /// <summary>The line above heads that are repeated: "Table 2 (continued)".</summary>
    private List<SetLine> Continued(TableWrap table, BlockSetting setting) =>
        string.IsNullOrWhiteSpace(table.Label)
            ? []
            : CaptionSetter.SetContinued(shop, $"{table.Label.TrimEnd('.', ':')} ({shop.Word(Label.Continued)})", setting, table.Source);

    private void Place(TableWrap table, Flow parts, TableRoom room, BlockSetting setting, Flow flow)
    {
        var isWhole = Stack.HeightOf(parts) <= shop.Design.Page.TextHeight.Value * TallestFloat;
        if (room.Width == TableWidth.Turned || (room.Width == TableWidth.Page && !isWhole))
        {
            PlaceApart(table, parts, room, flow);
            return;
        }

        flow.Mark(new FlowMark(table.Id));
        var isInPlace = IsInPlace(table) && room.Width == TableWidth.Column;
        var isKept = room.Width == TableWidth.Column && setting.Keeps(Stack.HeightOf(parts), shop.Design.Page.TextHeight.Value);
        if (isWhole && setting.IsMainText && !isInPlace && !isKept)
        {
            // The pages keep the gap around it, wherever it comes to stand.
            flow.Add(Whole(parts) with { IsFloat = true, IsSpanning = room.Width == TableWidth.Page });
            flow.SnapToGrid();
            return;
        }

        flow.Space(shop.Design.Floats.Gap.Value);
        if (isInPlace && flow.EndsInLine)
            flow.BreakCost(CostOfLeaving);
        if (isKept || (isWhole && (!isInPlace || Stack.HeightOf(parts) <= shop.Design.Page.TextHeight.Value * TallestInPlace)))
            flow.Add(Whole(parts));
        else
            AddParts(parts, isCalledFor: setting.IsMainText && !isInPlace, flow);
        flow.Space(shop.Design.Floats.Gap.Value);
        if (setting.IsOnGrid)
            flow.SnapToGrid();
    }

    /// <summary>A table that goes over pages; what was called for before it stands before it, and does not tear it apart.</summary>
    /// <param name="isCalledFor">Whether it has its place among the floats.</param>
    private static void AddParts(Flow parts, bool isCalledFor, Flow flow)
    {
        if (isCalledFor)
            flow.Barrier();
        flow.Add(parts);
    }

    /// <summary>What has no label is led to by the words above it alone, and cannot be called for from elsewhere.</summary>
    private static bool IsInPlace(TableWrap table) => string.IsNullOrWhiteSpace(table.Label);

    /// <summary>On pages of its own, after the one on which it is met.</summary>
    private static void PlaceApart(TableWrap table, Flow parts, TableRoom room, Flow flow)
    {
        var apart = new Flow();
        apart.Mark(new FlowMark(table.Id));
        apart.Add(parts);
        flow.Add(new FlowBox(0, null) { Insert = new PageInsert(apart.Boxes, room.Width == TableWidth.Turned) });
    }

    private static FlowBox Whole(Flow parts)
    {
        var whole = new Stack();
        whole.Add(parts, 0, 0);
        return whole.ToBox();
    }
}
