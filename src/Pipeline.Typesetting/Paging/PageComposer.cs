using Pipeline.Typesetting.Blocks;
using Pipeline.Vocabulary;
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
        var design = shop.Design.Page;
        var pages = new Page[plans.Count];
        for (var index = 0; index < plans.Count; index++)
        {
            var folio = folios.At(folios.First + index);
            var canvas = new PageCanvas(PagesBefore + index, Destinations, Bookmarks);
            running.Draw(canvas, PagesBefore + index, folio);
            foreach (var box in plans[index].Boxes) Draw(canvas, box);
            DrawNotes(canvas, plans[index]);
            pages[index] = new Page(folio, design.Width, design.Height, canvas.Items.ToSeq());
        }

        return [.. pages];
    }

    private void DrawNotes(PageCanvas canvas, PagePlan plan)
    {
        if (plan.Notes.Count == 0) return;
        var design = shop.Design.Notes;
        var top = shop.Design.Page.Top.Value + plan.Notes[0].Y - design.GapBelow.Value - design.RuleThickness.Value;
        new RuleShape(design.RuleWidth.Value, design.RuleThickness.Value, design.RuleColour).Draw(canvas, shop.Design.Page.Left.Value, top);
        foreach (var line in plan.Notes) Draw(canvas, line);
    }

    private void Draw(PageCanvas canvas, PlacedBox placed)
    {
        var x = shop.Design.Page.Left.Value + placed.Box.X;
        var y = shop.Design.Page.Top.Value + placed.Y;
        if (placed.IsRepeated) canvas.DrawAsOrnament(placed.Box.Content, x, y);
        else placed.Box.Content?.Draw(canvas, x, y);
        if (placed.IsRepeated) return;
        foreach (var mark in placed.Box.Marks)
        {
            if (mark.Name is { Length: > 0 } name) canvas.AddDestination(name, x, y + mark.OffsetY);
            if (mark.Title is { Length: > 0 } title) canvas.AddBookmark(title, mark.Level, y + mark.OffsetY);
        }
    }
}
