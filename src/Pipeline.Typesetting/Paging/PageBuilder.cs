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

    // A head of more than this share of the page is left to its first float.
    private const double TallestHead = 0.7;

    // Room for where a column may end, used anew for each.
    private readonly List<ColumnEnd> _ends = [];

    /// <param name="opening">What stands on the first page above the text.</param>
    public List<PagePlan> Build(PageHead? opening = null)
    {
        var start = new Way(new ColumnStart(0, 0, opening ?? PageHead.Empty, [], []), frame);
        var end = Search(start, frame, int.MaxValue)!;
        return Pages(frame.Columns > 1 ? Balanced(end) : end);
    }

    /// <summary>The best way on from a place to the end of the text; null when it takes more columns than allowed.</summary>
    private Way? Search(Way start, PageFrame room, int mostColumns)
    {
        var layer = new List<Way> { start };
        for (var column = 0; column < mostColumns; column++)
        {
            var next = new Dictionary<(int, int, int, double), Way>();
            foreach (var way in layer) Extend(way, room, next);
            List<Way> found = [.. next.Values];
            if (found.Where(way => way.Start.IsEnd(boxes.Count)).MinBy(way => way.Total) is { } ended) return ended;
            layer = [.. found.OrderBy(way => way.Total).ThenBy(way => way.Start.Next).Take(Beam)];
        }

        return null;
    }

    private void Extend(Way way, PageFrame room, Dictionary<(int, int, int, double), Way> next)
    {
        var fill = Extend(way, room, FloatChoice.Best, next);
        foreach (var choice in fill.OtherChoices) Extend(way, room, choice, next);
    }

    private ColumnFill Extend(Way way, PageFrame room, FloatChoice choice, Dictionary<(int, int, int, double), Way> next)
    {
        var fill = new ColumnFill(room, way.Start, choice);
        foreach (var end in fill.Ends(boxes, _ends))
        {
            var start = StartAfter(way.Start, fill, end);
            var total = way.Total + end.Cost;
            if (!next.TryGetValue(start.Key, out var known) || total < known.Total) next[start.Key] = new Way(start, room) { Total = total, Previous = way, End = end };
        }

        return fill;
    }

    private ColumnStart StartAfter(ColumnStart start, ColumnFill fill, ColumnEnd end)
    {
        var waiting = fill.Waiting(end);
        var carried = fill.CarriedNotes(end);
        return start.Column + 1 < frame.Columns && !IsDone(end, waiting, carried)
            ? new ColumnStart(end.Next, start.Column + 1, start.Head with { Before = [] }, waiting, carried)
            : StartOfPage(end.Next, waiting, carried);
    }

    /// <summary>Whether only inserts are left, which come when the page is over.</summary>
    private bool IsDone(ColumnEnd end, IReadOnlyList<FlowBox> waiting, IReadOnlyList<FlowBox> carried) =>
        end.Next == boxes.Count && carried.Count == 0 && waiting.All(box => box.Insert is not null);

    /// <summary>Inserts whose turn it is come between the pages; wide floats stand at the head of the next.</summary>
    private ColumnStart StartOfPage(int next, IReadOnlyList<FlowBox> waiting, IReadOnlyList<FlowBox> carried)
    {
        if (waiting.Count == 0) return new ColumnStart(next, 0, PageHead.Empty, waiting, carried);
        var inserts = waiting.TakeWhile(box => box.Insert is not null).Select(box => box.Insert!).ToList();
        var pile = new FloatPile(frame);
        var count = inserts.Count;
        while (frame.Columns > 1 && count < waiting.Count && waiting[count].IsSpanning && (pile.Count == 0 || pile.HeightWith(waiting[count]) <= frame.Height * TallestHead))
            pile.Add(waiting[count++]);
        var notes = waiting.Skip(inserts.Count).Take(pile.Count).SelectMany(box => box.Notes).SelectMany(note => note);
        return new ColumnStart(next, 0, new PageHead(pile.Placed(pile.Count, 0), pile.Slot, inserts), [.. waiting.Skip(count)], [.. carried, .. notes]);
    }

    /// <summary>The columns of the last page made about equally long: the lowest height in which all of it stands.</summary>
    private Way Balanced(Way end)
    {
        var first = end.Previous!;
        while (first.Start.Column > 0) first = first.Previous!;
        var head = first.Start.Head.Height;
        for (var height = head + frame.Grid; height < frame.Height; height += frame.Grid)
        {
            if (Search(first, frame with { Height = height }, frame.Columns) is { } balanced && WaysTo(balanced, first).TrueForAll(way => Column(way).StandsBelow(head))) return balanced;
        }

        return end;
    }

    /// <summary>The steps that lead from one place to another, in order.</summary>
    private static List<Way> WaysTo(Way end, Way? first)
    {
        var ways = new List<Way>();
        for (var way = end; way != first && way.Previous is not null; way = way.Previous) ways.Add(way);
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
            if (start.Column == 0) pages.Add(new PagePlan(start.Head.Boxes, [column], IsTurned: false));
            else pages[^1] = pages[^1] with { Columns = [.. pages[^1].Columns, column] };
        }

        if (frame.IsFlush) ColumnLeveller.Level(pages, frame);
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
            pages.AddRange(new PageBuilder(frame.Of(insert), insert.Boxes).Build().Select(page => page with { IsTurned = insert.IsTurned }));
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
