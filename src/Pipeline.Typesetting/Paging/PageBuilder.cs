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

    // Costs grow with the square of the lines left empty; a cut footnote is worth about three empty lines.
    private const double EmptyLineCost = 10;
    private const double SplitNoteCost = 90;
    private const double LeftOverNoteLineCost = 3;

    // Beyond so many empty lines a page is equally bad, and only the break's own cost tells.
    private const double MostEmptyLines = 30;

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
        var placed = new List<PlacedBox>();
        var stack = new NoteStack(frame, notes, _placedNotes);
        stack.AddLines(_carriedNotes);
        var y = PlaceWaitingFloats(placed, stack);
        var end = FindEnd(next, placed, y);
        placed.RemoveRange(end.Placed, placed.Count - end.Placed);
        foreach (var box in end.Deferred) _floats.Enqueue(box);
        next = end.Next;
        return Finish(placed, stack);
    }

    private double PlaceWaitingFloats(List<PlacedBox> placed, NoteStack stack)
    {
        var y = 0.0;
        while (_floats.TryPeek(out var box))
        {
            var top = placed.Count == 0 ? 0 : y + frame.FloatGap;
            var noteHeight = stack.LeastHeight;
            if (placed.Count > 0 && top + box.Height + noteHeight > frame.Height + Tolerance) break;
            placed.Add(new PlacedBox(_floats.Dequeue(), top));
            y = top + box.Height;
        }

        return y;
    }

    /// <summary>Fills the page and gives the best place to end it.</summary>
    private PageEnd FindEnd(int first, List<PlacedBox> placed, double y)
    {
        var stack = new NoteStack(frame, notes, _placedNotes);
        stack.AddLines(_carriedNotes);
        foreach (var box in placed) stack.Add(box.Box.NoteIds);
        var floatsOnly = placed.Count;
        var deferred = new List<FlowBox>();
        PageEnd? best = floatsOnly > 0 || first >= boxes.Count ? new PageEnd(first, floatsOnly, [], double.MaxValue) : null;
        PageEnd? last = best;
        var index = first;
        var carriedCost = 0;
        for (; index < boxes.Count; index++)
        {
            var box = boxes[index];
            if (box.IsBarrier && (deferred.Count > 0 || _floats.Count > 0)) return best ?? new PageEnd(index, placed.Count, deferred, 0);
            if (index > first) ConsiderEnd(index, Math.Max(box.BreakCost, carriedCost), placed, deferred, y, stack, ref best);
            if (box.IsFloat && (deferred.Count > 0 || _floats.Count > 0 || !Fits(box, TopOf(box, y, placed), stack)) && (placed.Count > 0 || deferred.Count > 0))
            {
                deferred.Add(box);
                carriedCost = Math.Max(carriedCost, box.BreakCost);
                continue;
            }

            var top = TopOf(box, y, placed);
            if (!Fits(box, top, stack))
            {
                if (placed.Count > 0) return best ?? last ?? new PageEnd(index, placed.Count, deferred, 0);
            }

            carriedCost = 0;
            if (placed.Count == 0 && box.RepeatedHead is { } head) placed.Add(new PlacedBox(head, 0, IsRepeated: true));
            placed.Add(new PlacedBox(box, top));
            stack.Add(box.NoteIds);
            y = top + box.Height;
            last = new PageEnd(index + 1, placed.Count, [.. deferred], 0);
        }

        return new PageEnd(index, placed.Count, deferred, 0);
    }

    private double TopOf(FlowBox box, double y, List<PlacedBox> placed)
    {
        if (placed.Count == 0) return box.RepeatedHead?.Height ?? TopOfPage(box);
        var previous = placed[^1];
        var space = box.SpaceBefore;
        if (box.IsFloat || previous.Box.IsFloat) space = Math.Max(space, frame.FloatGap);
        if (box.IsFloat) return y + CentringSpace(box, space);
        var top = y + space;

        // Headings take the nearer line, so that the air above them differs from the design's by half a line at the most.
        if (box.IsHeading && box.IsOnGrid) top = Math.Max(y + space / 2, top - frame.Grid / 2);
        return box.IsOnGrid ? Math.Ceiling((top - box.GridOffset - Tolerance) / frame.Grid) * frame.Grid + box.GridOffset : top;
    }

    /// <summary>A heading at the head of a page takes the line of the grid that is nearest; its letters stay in the text area.</summary>
    private double TopOfPage(FlowBox box) => box.GridOffset > frame.Grid / 2 ? Math.Max(box.GridOffset - frame.Grid, -frame.Grid / 3) : box.GridOffset;

    /// <summary>What is left over when the text goes on at the grid stands half above and half below a float.</summary>
    private double CentringSpace(FlowBox box, double gap)
    {
        var needed = box.Height + 2 * gap;
        var slot = Math.Ceiling((needed - Tolerance) / frame.Grid) * frame.Grid;
        return gap + (slot - needed) / 2;
    }

    private bool Fits(FlowBox box, double top, NoteStack stack)
    {
        var noteHeight = stack.LeastHeight;
        if (box.NoteIds.Count > 0) noteHeight = LeastHeightWith(stack, box.NoteIds);
        return top + box.Height + noteHeight <= frame.Height + Tolerance;
    }

    private static double LeastHeightWith(NoteStack stack, IReadOnlyList<string> ids)
    {
        var trial = stack.Copy();
        trial.Add(ids);
        return trial.LeastHeight;
    }

    private void ConsiderEnd(int index, int breakCost, List<PlacedBox> placed, List<FlowBox> deferred, double y, NoteStack stack, ref PageEnd? best)
    {
        if (breakCost >= FlowBox.Forbidden || placed.Count == 0) return;
        var free = frame.Height - y - stack.FullHeight;
        var cost = (double)breakCost;
        if (free < -Tolerance)
        {
            var fitting = stack.LinesThatFit(frame.Height - y);
            cost += SplitNoteCost + (stack.Count - fitting) * LeftOverNoteLineCost;
        }
        else
        {
            var lines = Math.Min(MostEmptyLines, free / frame.Grid);
            cost += lines * lines * EmptyLineCost;
        }

        if (best is null || cost <= best.Cost) best = new PageEnd(index, placed.Count, [.. deferred], cost);
    }

    /// <summary>Sets the notes of what is placed at the foot of the page and keeps the rest for the next.</summary>
    private PagePlan Finish(List<PlacedBox> placed, NoteStack stack)
    {
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
            lines.Insert(0, new PlacedBox(stack.Lines[index], y));
            if (index > 0) y -= stack.Lines[index].SpaceBefore;
        }

        top = count == 0 ? frame.Height : y - frame.NoteGap;
        return lines;
    }

    /// <param name="Next">First box of the next page.</param>
    /// <param name="Placed">How many of the placed boxes stay.</param>
    /// <param name="Deferred">Floats met on the way that did not fit.</param>
    private sealed record PageEnd(int Next, int Placed, IReadOnlyList<FlowBox> Deferred, double Cost);
}
