namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Cuts the text into columns and pages. Of all ways to do so it takes one with the fewest columns and, among these, the one
/// that costs least over the whole article: what each break costs (never after a heading, never leaving a line of a paragraph
/// alone), the room it leaves empty, footnotes cut in two, floats that have to wait, a last page that holds next to nothing.
/// The search goes column by column and keeps the best way to each place where a column may begin (after M. F. Plass,
/// "Optimal Pagination Techniques for Automatic Typesetting Systems", 1981), and of these the most promising.
/// </summary>
/// <param name="boxes">The text, each box with its notes.</param>
internal sealed class PageBuilder(PageFrame frame, IReadOnlyList<FlowBox> boxes)
{
    /// <summary>What rounding may add to lengths, in points.</summary>
    public const double Tolerance = 0.01;

    // Ways followed at a time.
    private const int Beam = 24;

    private readonly PageStarts _starts = new(frame, boxes);

    // Room for where a column may end, used anew for each.
    private readonly List<ColumnEnd> _ends = [];

    /// <param name="opening">What stands on the first page above the text.</param>
    public List<PagePlan> Build(PageHead? opening = null) => BuildWithCost(opening).Pages;

    /// <summary>The pages, and how bad they are all together in the measure of <see cref="FlowBox.BreakCost"/>.</summary>
    /// <param name="opening">What stands on the first page above the text.</param>
    public CostedPages BuildWithCost(PageHead? opening = null)
    {
        var start = new Way(new ColumnStart(0, 0, opening ?? PageHead.Empty, [], []), frame);
        var end = Search(start, frame, int.MaxValue, place => place.IsEnd(boxes.Count))!;
        return new(Pages(frame.Columns > 1 ? Balanced(end) : end), end.Total);
    }

    /// <summary>The best way on from a place to one that is sought; null when it takes more columns than allowed.</summary>
    private Way? Search(Way start, PageFrame room, int mostColumns, Func<ColumnStart, bool> isSought)
    {
        var layer = new List<Way> { start };
        for (var column = 0; column < mostColumns; column++)
        {
            var next = new Dictionary<(int, int, int, int, double), Way>();
            foreach (var way in layer)
                Extend(way, room, next);
            List<Way> found = [.. next.Values];
            if (found.Where(way => isSought(way.Start)).MinBy(way => way.Total) is { } ended)
                return ended;
            layer = [.. found.OrderBy(way => way.Total).ThenBy(way => way.Start.Next).Take(Beam)];
        }

        return null;
    }

    private void Extend(Way way, PageFrame room, Dictionary<(int, int, int, int, double), Way> next)
    {
        var fill = Extend(way, room, FloatChoice.Best, next);
        foreach (var choice in fill.OtherChoices)
            Extend(way, room, choice, next);
    }

    private ColumnFill Extend(Way way, PageFrame room, FloatChoice choice, Dictionary<(int, int, int, int, double), Way> next)
    {
        var fill = new ColumnFill(room, way.Start, choice);
        foreach (var end in fill.Ends(boxes, _ends))
        {
            foreach (var start in StartsAfter(way.Start, fill, end))
            {
                var total = way.Total + end.Cost + start.Cost + (start.HasEarlyFloats ? ColumnCosts.HeldBackFloat : 0);
                if (!next.TryGetValue(start.Key, out var known) || total < known.Total)
                    next[start.Key] = new Way(start, room)
                    {
                        Total = total,
                        Previous = way,
                        End = end,
                    };
            }
        }

        return fill;
    }

    private IEnumerable<ColumnStart> StartsAfter(ColumnStart start, ColumnFill fill, ColumnEnd end)
    {
        var waiting = fill.Waiting(end);
        var carried = fill.CarriedNotes(end);
        var next = new ColumnStart(end.Next, start.Column + 1, start.Head with { Before = [] }, waiting, carried) { Ahead = start.Ahead };
        return next.Column < frame.Columns && !IsDone(end, waiting, carried) ? [next] : _starts.After(next);
    }

    /// <summary>Whether only inserts are left, which come when the page is over.</summary>
    private bool IsDone(ColumnEnd end, IReadOnlyList<FlowBox> waiting, IReadOnlyList<FlowBox> carried) =>
        end.Next == boxes.Count && carried.Count == 0 && waiting.All(box => box.Insert is not null);

    /// <summary>The columns of the last page with text made about equally long: the lowest height in which all of it stands.</summary>
    private Way Balanced(Way end)
    {
        var ways = WaysTo(end, null);
        var last = ways.FindLastIndex(way => way.End.Flow > 0);
        if (last < 0)
            return end;
        while (last + 1 < ways.Count && ways[last].Start.Column > 0)
            last++;
        var first = ways[last].Previous!;
        while (first.Start.Column > 0)
            first = first.Previous!;
        var (head, after) = (first.Start.Head.Height, ways[last].Start);
        for (var height = head + frame.Grid; height < frame.Height; height += frame.Grid)
        {
            if (
                Search(first, frame with { Height = height }, frame.Columns, IsAfter) is { } balanced
                && WaysTo(balanced, first).TrueForAll(way => Column(way).StandsBelow(head))
            )
                return ways[(last + 1)..].Aggregate(balanced, (before, way) => way with { Previous = before });
        }

        return end;

        bool IsAfter(ColumnStart place) =>
            after.IsEnd(boxes.Count) ? place.IsEnd(boxes.Count) : place.Column == 0 && place.Key == after.Key;
    }

    /// <summary>The steps that lead from one place to another, in order.</summary>
    private static List<Way> WaysTo(Way end, Way? first)
    {
        var ways = new List<Way>();
        for (var way = end; way != first && way.Previous is not null; way = way.Previous)
            ways.Add(way);
        ways.Reverse();
        return ways;
    }

    private List<PagePlan> Pages(Way end)
    {
        var pages = new List<PagePlan>();
        foreach (var way in WaysTo(end, null))
        {
            var start = way.Previous!.Start;
            var column = Column(way);
            AddInserts(start.Head, pages);
            if (start.Column == 0)
                pages.Add(new PagePlan(start.Head.Boxes, [column], IsTurned: false) { IsBalanced = way.Room.Height < frame.Height });
            else
                pages[^1] = pages[^1] with { Columns = [.. pages[^1].Columns, column] };
        }

        if (frame.IsFlush)
            ColumnLeveller.Level(pages, frame);
        AddInserts(end.Start.Head, pages);
        return pages;
    }

    /// <summary>The column before a place.</summary>
    private ColumnPlan Column(Way way)
    {
        var fill = new ColumnFill(way.Room, way.Previous!.Start, way.End.Choice);
        fill.Ends(boxes, _ends);
        return fill.Plan(way.End);
    }

    private void AddInserts(PageHead head, List<PagePlan> pages)
    {
        foreach (var insert in head.Before)
            pages.AddRange(
                new PageBuilder(frame.Of(insert), insert.Boxes).Build().Select(page => page with { IsTurned = insert.IsTurned })
            );
    }

    /// <summary>The best way known to a place where a column begins.</summary>
    /// <param name="Room">The room of the column before it.</param>
    private sealed record Way(ColumnStart Start, PageFrame Room)
    {
        public double Total { get; init; }

        public Way? Previous { get; init; }

        /// <summary>Where the column before it ends.</summary>
        public ColumnEnd End { get; init; }
    }
}
