using Pipeline.Typesetting.Blocks;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Paging;

/// <summary>Draws planned pages.</summary>
internal sealed class PageComposer(Workshop shop, RunningMatter running, Folios folios)
{
    /// <summary>Pages of the document that stand before these.</summary>
    public int PagesBefore { get; init; }

    public List<Destination> Destinations { get; } = [];

    public List<Bookmark> Bookmarks { get; } = [];

    public Seq<Page> Compose(IReadOnlyList<PagePlan> plans)
    {
        var pages = new Page[plans.Count];
        for (var index = 0; index < plans.Count; index++)
        {
            var sheet = plans[index].IsTurned ? shop.Design.Page.Turned() : shop.Design.Page;
            var folio = folios.At(folios.First + index);
            var canvas = new PageCanvas(PagesBefore + index, Destinations, Bookmarks);
            running.Draw(canvas, sheet, PagesBefore + index, folio);
            DrawPage(canvas, sheet, plans[index]);
            pages[index] = new Page(folio, sheet.Width, sheet.Height, canvas.Items.ToSeq());
        }

        return [.. pages];
    }

    private void DrawPage(PageCanvas canvas, PageDesign sheet, PagePlan plan)
    {
        foreach (var box in plan.Head)
            Draw(canvas, box, sheet.Left.Value);
        for (var column = 0; column < plan.Columns.Count; column++)
        {
            var left = sheet.Left + (sheet.ColumnWidth + sheet.Gutter) * column;
            foreach (var box in plan.Columns[column].Boxes)
                Draw(canvas, box, left.Value);
            DrawNotes(canvas, plan.Columns[column], left.Value);
        }
    }

    private void DrawNotes(PageCanvas canvas, ColumnPlan plan, double left)
    {
        if (plan.Notes.Count == 0)
            return;
        var design = shop.Design.Notes;
        var top = shop.Design.Page.Top.Value + plan.Notes[0].Y - design.GapBelow.Value - design.RuleThickness.Value;
        new RuleShape(design.RuleWidth.Value, design.RuleThickness.Value, design.RuleColour).Draw(canvas, left, top);
        foreach (var line in plan.Notes)
            Draw(canvas, line, left);
    }

    private void Draw(PageCanvas canvas, PlacedBox placed, double left)
    {
        var x = left + placed.Box.X;
        var y = shop.Design.Page.Top.Value + placed.Y;
        if (placed.IsRepeated)
            canvas.DrawAsOrnament(placed.Box.Content, x, y);
        else
            placed.Box.Content?.Draw(canvas, x, y);
        if (placed.IsRepeated)
            return;
        foreach (var mark in placed.Box.Marks)
        {
            if (mark.Name is { Length: > 0 } name)
                canvas.AddDestination(name, x, y + mark.OffsetY);
            if (mark.Title is { Length: > 0 } title)
                canvas.AddBookmark(title, mark.Level, y + mark.OffsetY);
        }
    }
}
