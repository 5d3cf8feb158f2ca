namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Cuts the column into pages. Each page is filled as far as it goes and then ended at the break that costs least: what
/// the break itself costs (never after a heading, never leaving a line of a paragraph alone), the room it leaves empty,
/// and a footnote it cuts in two. A float that does not fit waits for the head of the next page, and all after it in
/// order, while the text goes on.
/// </summary>
internal sealed class PageBuilder(PageFrame frame, IReadOnlyList<FlowBox> boxes, IReadOnlyDictionary<string, IReadOnlyList<FlowBox>> notes)
{
    /// <summary>What rounding may add to lengths, in points.</summary>
    public const double Tolerance = 0.01;

    private readonly Queue<FlowBox> _floats = new();
    private readonly List<FlowBox> _carriedNotes = [];
    private readonly HashSet<string> _placedNotes = new(StringComparer.Ordinal);

    public List<PagePlan> Build()
    {
        var pages = new List<PagePlan>();
        var next = 0;
        while (next < boxes.Count || _floats.Count > 0 || _carriedNotes.Count > 0) pages.Add(BuildPage(ref next));
        if (pages.Count == 0) pages.Add(new PagePlan([], [], frame.Height));
        return pages;
    }

    private PagePlan BuildPage(ref int next)
    {
        var page = new PageFill(frame, CarriedNotes());
        while (_floats.TryPeek(out var waiting) && page.FitsWaiting(waiting)) page.PlaceWaiting(_floats.Dequeue());
        var end = FindEnd(next, page);
        page.Placed.RemoveRange(end.Placed, page.Placed.Count - end.Placed);
        foreach (var box in end.Deferred) _floats.Enqueue(box);
        next = end.Next;
        return Finish(page.Placed);
    }

    private NoteStack CarriedNotes()
    {
        var stack = new NoteStack(frame, notes, _placedNotes);
        stack.AddLines(_carriedNotes);
        return stack;
    }

    /// <summary>Fills the page and gives the best place to end it.</summary>
    private PageEnd FindEnd(int first, PageFill page)
    {
        var best = page.IsEmpty ? null : page.EndBefore(first, double.MaxValue);
        for (var index = first; index < boxes.Count; index++)
        {
            var box = boxes[index];
            var isWaitingBehind = page.HasDeferred || _floats.Count > 0;
            if (box.IsBarrier && isWaitingBehind) return page.EndBefore(index, 0);
            if (index > first) best = page.Better(best, index, box);
            if (box.IsFloat && (isWaitingBehind || (!page.IsEmpty && !page.Fits(box))))
            {
                page.Defer(box);
                continue;
            }

            // What fits no page at all stands alone on its own; where no break is allowed the last resort is here.
            if (!page.IsEmpty && !page.Fits(box)) return best ?? page.EndBefore(index, 0);
            page.Place(box);
        }

        return page.EndBefore(boxes.Count, 0);
    }

    /// <summary>Sets the notes of what is placed at the foot of the page and keeps the rest for the next.</summary>
    private PagePlan Finish(List<PlacedBox> placed)
    {
        var stack = CarriedNotes();
        foreach (var box in placed)
        {
            if (!box.IsRepeated) stack.Add(box.Box.NoteIds);
        }

        _placedNotes.UnionWith(stack.Ids);
        _carriedNotes.Clear();
        if (stack.IsEmpty) return new PagePlan(placed, [], frame.Height);
        var bottom = placed.Count == 0 ? 0 : placed[^1].Y + placed[^1].Box.Height;
        var count = stack.LinesThatFit(frame.Height - bottom);
        if (count == 0 && placed.Count == 0) count = 1;
        for (var index = count; index < stack.Count; index++) _carriedNotes.Add(stack.Lines[index]);
        return new PagePlan(placed, Stand(stack, count, out var top), top);
    }

    private List<PlacedBox> Stand(NoteStack stack, int count, out double top)
    {
        var lines = new List<PlacedBox>(count);
        var y = frame.Height;
        for (var index = count - 1; index >= 0; index--)
        {
            y -= stack.Lines[index].Height;
            lines.Add(new PlacedBox(stack.Lines[index], y));
            if (index > 0) y -= stack.Lines[index].SpaceBefore;
        }

        lines.Reverse();
        top = count == 0 ? frame.Height : y - frame.NoteGap;
        return lines;
    }
}
