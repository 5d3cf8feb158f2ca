namespace Pipeline.Typesetting.Paging;

/// <summary>A page while it is filled: what stands on it, the floats it could not take, the notes it has to take.</summary>
internal sealed class PageFill(PageFrame frame, NoteStack notes)
{
    // Costs grow with the square of the lines left empty; a cut footnote is worth about three empty lines.
    private const double EmptyLineCost = 10;
    private const double SplitNoteCost = 90;
    private const double LeftOverNoteLineCost = 3;

    // Beyond so many empty lines a page is equally bad, and only the break's own cost tells.
    private const double MostEmptyLines = 30;

    private readonly List<FlowBox> _deferred = [];
    private double _bottom;
    private int _deferredCost;

    public List<PlacedBox> Placed { get; } = [];

    public bool IsEmpty => Placed.Count == 0;

    public bool HasDeferred => _deferred.Count > 0;

    public double TopOf(FlowBox box)
    {
        if (IsEmpty) return box.RepeatedHead?.Height ?? TopOfPage(box);
        var space = box.IsFloat || Placed[^1].Box.IsFloat ? Math.Max(box.SpaceBefore, frame.FloatGap) : box.SpaceBefore;
        if (box.IsFloat) return _bottom + SpaceInSlot(box, space);
        var top = _bottom + space;

        // Headings take the nearer line, so that the air above them differs from the design's by half a line at the most.
        if (box.IsHeading && box.IsOnGrid) top = Math.Max(_bottom + space / 2, top - frame.Grid / 2);
        return box.IsOnGrid ? Math.Ceiling((top - box.GridOffset - PageBuilder.Tolerance) / frame.Grid) * frame.Grid + box.GridOffset : top;
    }

    /// <summary>Whether a box fits below what is placed, with the least of the notes that it brings.</summary>
    public bool Fits(FlowBox box) =>
        TopOf(box) + box.Height + notes.LeastHeightWith(box.NoteIds) <= frame.Height + PageBuilder.Tolerance;

    public void Place(FlowBox box)
    {
        var top = TopOf(box);
        if (IsEmpty && box.RepeatedHead is { } head) Placed.Add(new PlacedBox(head, 0, IsRepeated: true));
        PlaceAt(box, top);
        _deferredCost = 0;
    }

    /// <summary>A float that waited for this page stands right under the one before it.</summary>
    public void PlaceWaiting(FlowBox box) => PlaceAt(box, IsEmpty ? 0 : _bottom + frame.FloatGap);

    public bool FitsWaiting(FlowBox box) =>
        IsEmpty || _bottom + frame.FloatGap + box.Height + notes.LeastHeightWith(box.NoteIds) <= frame.Height + PageBuilder.Tolerance;

    /// <summary>Leaves a float for the next page; a break that was forbidden before it is so before what comes after it.</summary>
    public void Defer(FlowBox box)
    {
        _deferred.Add(box);
        _deferredCost = Math.Max(_deferredCost, box.BreakCost);
    }

    public PageEnd EndBefore(int index, double cost) => new(index, Placed.Count, [.. _deferred], cost);

    /// <summary>The better of the best end so far and an end before a box.</summary>
    public PageEnd? Better(PageEnd? best, int index, FlowBox next)
    {
        var breakCost = Math.Max(next.BreakCost, _deferredCost);
        if (breakCost >= FlowBox.Forbidden || IsEmpty) return best;
        var cost = breakCost + CostOfRoom(frame.Height - _bottom);
        return best is null || cost <= best.Cost ? EndBefore(index, cost) : best;
    }

    private double CostOfRoom(double belowText)
    {
        var free = belowText - notes.FullHeight;
        if (free < -PageBuilder.Tolerance)
            return SplitNoteCost + (notes.Count - notes.LinesThatFit(belowText)) * LeftOverNoteLineCost;
        var lines = Math.Min(MostEmptyLines, free / frame.Grid);
        return lines * lines * EmptyLineCost;
    }

    private void PlaceAt(FlowBox box, double top)
    {
        Placed.Add(new PlacedBox(box, top));
        notes.Add(box.NoteIds);
        _bottom = top + box.Height;
    }

    /// <summary>A heading at the head of a page takes the line of the grid that is nearest; its letters stay in the text area.</summary>
    private double TopOfPage(FlowBox box) =>
        box.GridOffset > frame.Grid / 2 ? Math.Max(box.GridOffset - frame.Grid, -frame.Grid / 3) : box.GridOffset;

    /// <summary>What is left over when the text goes on at the grid stands half above and half below a float.</summary>
    private double SpaceInSlot(FlowBox box, double gap)
    {
        var needed = box.Height + 2 * gap;
        var slot = Math.Ceiling((needed - PageBuilder.Tolerance) / frame.Grid) * frame.Grid;
        return gap + (slot - needed) / 2;
    }
}

/// <summary>A place where a page may end.</summary>
/// <param name="Next">First box of the next page.</param>
/// <param name="Placed">How many of the placed boxes stay.</param>
/// <param name="Deferred">Floats met on the way that did not fit.</param>
internal sealed record PageEnd(int Next, int Placed, IReadOnlyList<FlowBox> Deferred, double Cost);
