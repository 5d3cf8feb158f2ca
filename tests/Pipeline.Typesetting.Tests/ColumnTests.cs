using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Tests;

/// <summary>Pages of two columns of 100 points with a grid of 10, filled with solid boxes.</summary>
public class ColumnTests
{
    private static readonly PageFrame Frame = new(100, 10, NoteGap: 5, MinSplitLines: 2, FloatGap: 10)
    {
        Columns = 2,
        TurnedHeight = 60,
        FloatPlaces = [FloatPlace.Top, FloatPlace.Bottom],
    };

    [Fact]
    public void Text_goes_on_in_the_second_column()
    {
        var pages = Build([.. Lines(30)]);
        Assert.Equal([10, 10, 5, 5], pages.SelectMany(page => page.Columns).Select(column => column.Boxes.Count));
    }

    [Fact]
    public void The_columns_of_the_last_page_are_about_equally_long()
    {
        var page = Assert.Single(Build([.. Lines(7)]));
        Assert.Equal([4, 3], page.Columns.Select(column => column.Boxes.Count));
    }

    [Fact]
    public void A_wide_float_stands_across_the_columns_at_the_head_of_the_next_page()
    {
        var pages = Build([.. Lines(6), Float(30) with { IsSpanning = true }, .. Lines(24)]);
        Assert.Empty(pages[0].Head);
        Assert.Equal(30, Assert.Single(pages[1].Head).Box.Height);
        Assert.Equal(40, pages[1].Columns[0].Boxes[0].Y);
        Assert.Equal(40, pages[1].Columns[1].Boxes[0].Y);
    }

    [Fact]
    public void A_wide_float_stands_at_the_head_of_the_page_it_is_met_on_where_the_text_then_needs_no_more_pages()
    {
        var pages = Build([.. Lines(26), Float(30) with { IsSpanning = true }, .. Lines(6)]);
        Assert.Equal(2, pages.Count);
        Assert.Equal(30, Assert.Single(pages[1].Head).Box.Height);
        Assert.Equal([6, 6], pages[1].Columns.Select(column => column.Boxes.Count));
    }

    [Fact]
    public void Wide_floats_that_are_left_when_the_text_is_over_fill_their_page()
    {
        var wide = Float(40) with { IsSpanning = true };
        var pages = Build([.. Lines(20), wide, wide]);
        Assert.Equal([0, 2], pages.Select(page => page.Head.Count));
    }

    [Fact]
    public void The_last_columns_of_text_are_equally_long_though_a_page_of_floats_follows()
    {
        var pages = Build([.. Lines(27), Float(70) with { IsSpanning = true }]);
        Assert.Equal(3, pages.Count);
        Assert.InRange(pages[1].Columns[0].Boxes.Count - pages[1].Columns[1].Boxes.Count, 0, 1);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(9, false)]
    public void A_column_is_not_left_empty_before_a_barrier_for_a_wide_float_that_waits(int lines, bool isPassed)
    {
        var pages = Build([
            .. Lines(10),
            Float(60) with
            {
                IsSpanning = true,
            },
            .. Lines(lines),
            new FlowBox(10, null) { IsBarrier = true },
            .. Lines(20),
        ]);
        Assert.Equal(isPassed, pages[0].Columns[1].Boxes.Any(placed => placed.Box.IsBarrier));
        Assert.True(Assert.Single(pages[1].Head).Box.IsFloat);
        Assert.Equal(isPassed ? 10 : lines, pages[0].Columns[1].Boxes.Count);
    }

    [Fact]
    public void A_float_stands_at_the_head_of_the_column_it_is_met_in()
    {
        var column = Build([.. Lines(3), Float(30), .. Lines(30)])[0].Columns[0];
        Assert.True(column.Boxes[0].Box.IsFloat);
        Assert.Equal([0.0, 40, 50, 60], column.Boxes.Take(4).Select(placed => placed.Y));
    }

    [Fact]
    public void A_float_stands_at_the_foot_where_that_place_comes_first()
    {
        var frame = Frame with { FloatPlaces = [FloatPlace.Bottom] };
        var column = Build(frame, [.. Lines(3), Float(30), .. Lines(30)])[0].Columns[0];
        Assert.Equal((true, 70.0), (column.Boxes[^1].Box.IsFloat, column.Boxes[^1].Y));
        Assert.Equal(7, column.Boxes.Count);
    }

    [Fact]
    public void No_float_overtakes_another_on_the_way()
    {
        var wide = Float(20) with { IsSpanning = true };
        var floats = Build([.. Lines(4), wide, Float(21), .. Lines(4), wide with { Height = 22 }, Float(23), .. Lines(40)])
            .SelectMany(page => page.Head.Concat(page.Columns.SelectMany(column => column.Boxes)))
            .Where(placed => placed.Box.IsFloat)
            .Select(placed => placed.Box.Height);
        Assert.Equal([20, 21, 22, 23], floats);
    }

    [Fact]
    public void What_has_pages_of_its_own_stands_on_them_after_the_page_it_is_met_on()
    {
        var insert = new FlowBox(0, null) { Insert = new PageInsert([.. Lines(10)], IsTurned: true) };
        var pages = Build([.. Lines(4), insert, .. Lines(30)]);
        Assert.Equal([false, true, true, false], pages.Select(page => page.IsTurned));
        Assert.Equal(20, pages[0].Columns.Sum(column => column.Boxes.Count));
        Assert.Equal([6, 4], pages.Where(page => page.IsTurned).Select(page => page.Columns[0].Boxes.Count));
    }

    [Fact]
    public void An_insert_at_the_very_end_still_gets_its_pages()
    {
        var insert = new FlowBox(0, null) { Insert = new PageInsert([.. Lines(3)], IsTurned: false) };
        Assert.Equal([5, 3], Build([.. Lines(5), insert]).Select(page => page.Columns.Sum(column => column.Boxes.Count)));
    }

    [Fact]
    public void A_footnote_stands_at_the_foot_of_its_column()
    {
        var notes = new Dictionary<string, IReadOnlyList<FlowBox>> { ["n1"] = [.. Lines(2)] };
        var boxes = new NoteBook(notes).Bind([.. Lines(12), new FlowBox(10, null) { NoteIds = ["n1"] }, .. Lines(20)]);
        var page = new PageBuilder(Frame, boxes).Build()[0];
        Assert.Empty(page.Columns[0].Notes);
        Assert.Equal([80.0, 90.0], page.Columns[1].Notes.Select(line => line.Y));
    }

    [Theory]
    [InlineData(true, 60.0, 100.0)]
    [InlineData(false, 50.0, 90.0)]
    public void A_column_that_ends_early_is_opened_up_above_a_heading_where_the_design_says_so(bool isFlush, double heading, double end)
    {
        var boxes = Build(Frame with { IsFlush = isFlush }, [.. Lines(5), Heading(), .. Lines(3), .. Block(4), .. Lines(40)])[0]
            .Columns[0]
            .Boxes;
        Assert.Equal((heading, end), (boxes[5].Y, boxes[^1].Y + boxes[^1].Box.Height));
        Assert.Equal(40, boxes[4].Y);
    }

    [Fact]
    public void Columns_are_opened_up_to_the_lowest_line_that_all_can_reach()
    {
        var columns = Build(Frame with { IsFlush = true }, [.. Lines(3), Heading(), .. Lines(4), .. Block(9), .. Block(9), .. Lines(12)])[
            0
        ].Columns;
        Assert.Equal([8, 9], columns.Select(column => column.Boxes.Count));
        Assert.All(columns, column => Assert.Equal(90, column.Boxes[^1].Y + 10));
    }

    [Fact]
    public void A_float_takes_half_of_the_line_above_it_and_half_below()
    {
        var frame = Frame with { IsFlush = true, FloatPlaces = [FloatPlace.Here], Columns = 1 };
        List<FlowBox> boxes = [.. Lines(3), Float(20), .. Lines(2), .. Block(4), .. Lines(30)];
        var (loose, flush) = (Build(frame with { IsFlush = false }, boxes)[0].Columns[0].Boxes, Build(frame, boxes)[0].Columns[0].Boxes);
        Assert.Equal([0.0, 0, 0, 5, 10, 10], flush.Zip(loose, (after, before) => after.Y - before.Y));
    }

    [Fact]
    public void Entries_off_the_grid_share_what_is_left_at_the_foot()
    {
        var entries = Enumerable.Range(0, 40).Select(_ => new FlowBox(9, null) { SpaceBefore = 2 });
        foreach (var column in Build(Frame with { IsFlush = true }, [.. entries])[0].Columns.Select(column => column.Boxes))
        {
            Assert.Equal(100, column[^1].Y + 9, 6);
            Assert.Equal(column[1].Y - column[0].Y, column[^1].Y - column[^2].Y, 6);
        }
    }

    private static List<PagePlan> Build(IReadOnlyList<FlowBox> boxes) => Build(Frame, boxes);

    private static List<PagePlan> Build(PageFrame frame, IReadOnlyList<FlowBox> boxes) => new PageBuilder(frame, boxes).Build();

    private static IEnumerable<FlowBox> Lines(int count) =>
        Enumerable.Range(0, count).Select(_ => new FlowBox(10, null) { IsOnGrid = true });

    /// <summary>Lines that no column ends between.</summary>
    private static IEnumerable<FlowBox> Block(int count) =>
        Lines(count).Select((line, index) => line with { BreakCost = index == 0 ? 0 : FlowBox.Forbidden });

    private static FlowBox Heading() => new(10, null) { IsHeading = true, IsOnGrid = true };

    private static FlowBox Float(double height) => new(height, null) { IsFloat = true };
}
