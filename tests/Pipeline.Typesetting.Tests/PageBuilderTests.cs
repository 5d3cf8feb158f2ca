using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Tests;

/// <summary>Pages of 100 points with a grid of 10, filled with solid boxes: expected places are plain arithmetic.</summary>
public class PageBuilderTests
{
    private static readonly PageFrame Frame = new(100, 10, NoteGap: 5, MinSplitLines: 2, FloatGap: 10);

    [Fact]
    public void Lines_fill_a_page_and_go_on_on_the_next()
    {
        var pages = Build([.. Lines(14)]);
        Assert.Equal([10, 4], pages.Select(page => page.Boxes().Count));
        Assert.Equal([0.0, 10.0, 20.0, 30.0], pages[1].Boxes().Select(box => box.Y));
    }

    [Fact]
    public void No_line_of_a_paragraph_is_left_alone_at_the_foot()
    {
        // Nine lines, then a paragraph of three: its first line alone would fill the page.
        var pages = Build([.. Lines(9), .. Paragraph(4)]);
        Assert.Equal([9, 4], pages.Select(page => page.Boxes().Count));
    }

    [Fact]
    public void No_line_of_a_paragraph_is_left_alone_at_the_head()
    {
        var pages = Build([.. Lines(6), .. Paragraph(5), .. Lines(14)]);
        Assert.Equal([9, 10, 6], pages.Select(page => page.Boxes().Count));
    }

    [Fact]
    public void A_heading_is_never_last_on_a_page()
    {
        var pages = Build([.. Lines(9), Heading(), .. Kept(Paragraph(3))]);
        Assert.Equal([9, 4], pages.Select(page => page.Boxes().Count));
    }

    [Fact]
    public void Space_above_a_box_is_dropped_at_the_head_of_a_page()
    {
        var pages = Build([.. Lines(10), new FlowBox(10, null) { SpaceBefore = 20 }]);
        Assert.Equal(0, pages[1].Boxes()[0].Y);
    }

    [Fact]
    public void A_line_on_the_grid_moves_down_to_it()
    {
        var pages = Build([new FlowBox(13, null), new FlowBox(10, null) { IsOnGrid = true }]);
        Assert.Equal(20, pages[0].Boxes()[1].Y);
    }

    [Fact]
    public void A_heading_stands_so_that_its_text_is_on_the_grid()
    {
        var flow = new Flow();
        flow.Add(new FlowBox(10, null));
        flow.Space(14);
        flow.Add(new FlowBox(10, null) { IsHeading = true });
        flow.Space(4);
        flow.Add(new FlowBox(10, null) { IsOnGrid = true });
        var boxes = Build(flow.Settled(10))[0].Boxes();
        Assert.Equal(boxes[1].Y + 14, boxes[2].Y);
        Assert.Equal(40, boxes[2].Y);
    }

    [Fact]
    public void A_float_that_does_not_fit_waits_for_the_next_page_while_the_text_goes_on()
    {
        var pages = Build([.. Lines(7), new FlowBox(40, null) { IsFloat = true }, .. Lines(5)]);
        Assert.Equal(10, pages[0].Boxes().Count);
        Assert.True(pages[1].Boxes()[0].Box.IsFloat);
        Assert.Equal(50, pages[1].Boxes()[1].Y);
    }

    [Fact]
    public void Floats_keep_their_order()
    {
        var first = new FlowBox(60, null) { IsFloat = true };
        var second = new FlowBox(20, null) { IsFloat = true };
        var placed = Build([.. Lines(6), first, second, .. Lines(4)])
            .SelectMany(page => page.Boxes())
            .Where(box => box.Box.IsFloat)
            .Select(box => box.Box.Height);
        Assert.Equal([60, 20], placed);
    }

    [Theory]
    [InlineData(6, 40)]
    [InlineData(0, 50)]
    public void A_figure_is_made_smaller_only_where_the_page_would_else_end_short(int block, double height)
    {
        var figure = new FlowBox(50, null) { IsFloat = true, Smaller = [Size(47), Size(44), Size(40)] };
        var pages = Build([.. Text(5), figure, .. Solid(block), .. Text(8 - block)]);
        Assert.Equal(2, pages.Count);
        Assert.Equal(height, pages.SelectMany(page => page.Boxes()).Single(placed => placed.Box.IsFloat).Box.Height);

        static SmallerSize Size(double height) => new(height, new RuleShape(0, 0, default));
    }

    [Fact]
    public void Wide_figures_left_over_are_made_smaller_where_one_more_then_stands_on_the_page()
    {
        var figure = new FlowBox(50, null)
        {
            IsFloat = true,
            IsSpanning = true,
            Smaller = [new(44, new RuleShape(0, 0, default))],
        };
        var pages = new PageBuilder(Frame with { Columns = 2 }, [.. Text(14), figure, figure]).Build();
        Assert.Equal([44.0, 44.0], pages[1].Head.Select(placed => placed.Box.Height));
    }

    [Theory]
    [InlineData(107, 2, 54)]
    [InlineData(112, 3, 53)]
    [InlineData(150, 3, 53)]
    public void Pages_run_a_line_long_where_that_saves_a_last_page_with_next_to_nothing(int lines, int count, int most)
    {
        var pages = SpareLine.Pages(Frame with { Height = 530 }, frame => new PageBuilder(frame, [.. Text(lines)]).BuildWithCost());
        Assert.Equal(count, pages.Count);
        Assert.InRange(pages.Max(page => page.Boxes().Count), most - 3, most);
    }

    [Theory]
    [InlineData(100, 2)]
    [InlineData(101, 3)]
    public void Pages_do_not_run_a_line_long_where_that_costs_more_than_it_saves(double more, int count)
    {
        var pages = SpareLine.Pages(
            Frame with
            {
                Height = 530,
            },
            frame => new([.. new PageBuilder(frame, [.. Text(107)]).Build()], frame.Height > 530 ? more : 0)
        );
        Assert.Equal(count, pages.Count);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(4, false)]
    public void A_float_for_which_there_is_room_waits_only_where_half_a_page_would_stay_empty(int block, bool waits)
    {
        var pages = new PageBuilder(
            Frame with
            {
                Height = 200,
            },
            [.. Lines(2), new FlowBox(40, null) { IsFloat = true }, .. Solid(block), .. Lines(20)]
        ).Build();
        Assert.Equal(waits, !pages[0].Boxes().Any(placed => placed.Box.IsFloat));
        if (waits)
            Assert.True(pages[1].Boxes()[0].Box.IsFloat);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_float_does_not_part_a_list_where_it_can_stand_above_it(bool isOnGrid, bool isAtTop)
    {
        var frame = Frame with { FloatPlaces = [FloatPlace.Here, FloatPlace.Top] };
        var items = Lines(2).Select(box => box with { IsOnGrid = isOnGrid }).ToList();
        var pages = new PageBuilder(frame, [.. Text(2), .. items, new FlowBox(20, null) { IsFloat = true }, .. items, .. Text(12)]).Build();
        Assert.Equal(isAtTop, pages[0].Boxes()[0].Box.IsFloat);
        Assert.Contains(pages[0].Boxes(), placed => placed.Box.IsFloat);
    }

    [Fact]
    public void Floats_stand_where_they_are_called_for_though_the_text_would_end_a_page_earlier_without_them()
    {
        var frame = Frame with { Height = 200, FloatPlaces = [FloatPlace.Here] };
        var pages = new PageBuilder(frame, [.. Lines(6), Float(), .. Lines(4), Float(), .. Lines(4), Float(), .. Lines(4)]).Build();
        var order = pages.SelectMany(page => page.Boxes()).Select(placed => placed.Box.IsFloat).ToList();
        Assert.Equal([6, 11, 16], order.Index().Where(box => box.Item).Select(box => box.Index));

        static FlowBox Float() => new(30, null) { IsFloat = true };
    }

    [Fact]
    public void A_page_ends_early_rather_than_with_a_heading_and_one_line()
    {
        var flow = new Flow();
        foreach (var box in Text(8))
            flow.Add(box);
        flow.Add(Heading());
        flow.KeepWithNext();
        foreach (var box in Text(8))
            flow.Add(box);
        var pages = Build(flow.Settled(10));
        Assert.Equal([8, 9], pages.Select(page => page.Boxes().Count));
    }

    [Fact]
    public void A_heading_and_a_paragraph_of_one_line_are_kept_with_the_line_that_follows()
    {
        FlowBox[] boxes = [Heading(), .. Lines(2), .. Text(2)];
        HeadingCompany.Keep(boxes, 10);
        Assert.Equal(FlowBox.Forbidden, boxes[2].BreakCost);
        Assert.Equal(0, boxes[3].BreakCost);
    }

    [Fact]
    public void A_break_before_what_is_no_line_under_a_heading_and_one_line_is_worse_than_another()
    {
        const int AfterColon = 400;
        FlowBox[] boxes = [Heading(), .. Lines(1), new FlowBox(50, null) { BreakCost = AfterColon }, .. Text(2)];
        HeadingCompany.Keep(boxes, 10);
        Assert.InRange(boxes[2].BreakCost, AfterColon + 1, FlowBox.Forbidden - 1);
    }

    [Fact]
    public void A_page_ends_less_early_by_choice_than_by_need()
    {
        // The block does not fit the rest of the second page: six lines are missing on the two together.
        var pages = new PageBuilder(Frame with { Height = 200 }, [.. Lines(34), .. Solid(9), .. Lines(9)]).Build();
        Assert.Equal([18, 16, 18], pages.Select(page => page.Boxes().Count));
    }

    [Fact]
    public void Waiting_floats_come_before_a_barrier()
    {
        var pages = Build([.. Lines(7), new FlowBox(40, null) { IsFloat = true }, new FlowBox(10, null) { IsBarrier = true }]);
        Assert.True(pages[1].Boxes()[0].Box.IsFloat);
        Assert.True(pages[1].Boxes()[1].Box.IsBarrier);
    }

    [Fact]
    public void A_heading_is_not_parted_from_a_barrier_that_waits_for_floats()
    {
        var pages = Build([
            .. Lines(6),
            new FlowBox(40, null) { IsFloat = true },
            Heading(),
            new FlowBox(10, null) { IsBarrier = true, BreakCost = FlowBox.Forbidden },
        ]);
        Assert.Equal(6, pages[0].Boxes().Count);
        Assert.True(pages[1].Boxes()[1].Box.IsHeading);
    }

    [Fact]
    public void A_footnote_stands_at_the_foot_of_the_page_of_its_mark()
    {
        var pages = Build([.. Lines(3), Marked("n1"), .. Lines(8)], ("n1", 2));
        Assert.Equal([80.0, 90.0], pages[0].Notes().Select(line => line.Y));
        Assert.Equal(75, pages[0].Columns[0].NotesTop);
        Assert.Equal(7, pages[0].Boxes().Count);
    }

    [Fact]
    public void A_long_footnote_goes_on_at_the_foot_of_the_next_page()
    {
        var pages = Build([.. Lines(6), Marked("n1"), .. Lines(9)], ("n1", 6));
        Assert.InRange(pages[0].Notes().Count, 2, 4);
        Assert.Equal(6, pages[0].Notes().Count + pages[1].Notes().Count);
    }

    [Fact]
    public void A_note_longer_than_a_page_ends()
    {
        var pages = Build([Marked("n1"), .. Lines(2)], ("n1", 45));
        Assert.Equal(45, pages.Sum(page => page.Notes().Count));
        Assert.Equal(3, pages.Sum(page => page.Boxes().Count));
    }

    [Fact]
    public void A_table_head_is_drawn_again_where_the_table_goes_on()
    {
        var head = new FlowBox(10, null);
        var pages = Build([head, .. Enumerable.Range(0, 12).Select(_ => new FlowBox(10, null) { RepeatedHead = head })]);
        Assert.Equal(new PlacedBox(head, 0, IsRepeated: true), pages[1].Boxes()[0]);
        Assert.Equal(10, pages[1].Boxes()[1].Y);
    }

    [Fact]
    public void Pages_are_ended_for_the_good_of_those_that_follow()
    {
        // Filled as far as it goes, the first page would leave seven lines for the second.
        var pages = Build([.. Lines(17), .. Solid(5), .. Lines(5)]);
        Assert.Equal([8, 9, 10], pages.Select(page => page.Boxes().Count).Order());
        Assert.Equal(10, pages[2].Boxes().Count);
    }

    [Fact]
    public void The_last_page_holds_more_than_a_line_or_two_where_the_others_can_spare_them()
    {
        var pages = Build([.. Lines(21)]);
        Assert.Equal(3, pages.Count);
        Assert.InRange(pages[2].Boxes().Count, 3, 4);
    }

    [Fact]
    public void The_last_page_of_a_long_text_holds_a_share_of_a_page_and_the_others_are_a_line_short_for_it()
    {
        var pages = new PageBuilder(Frame with { Height = 500 }, [.. Lines(404)]).Build();
        Assert.Equal(9, pages.Count);
        Assert.InRange(pages[^1].Boxes().Count, 6, 8);
        Assert.All(pages.SkipLast(1), page => Assert.InRange(page.Boxes().Count, 49, 50));
    }

    [Property(MaxTest = 300)]
    public Property Every_box_and_note_is_placed_once_and_inside_the_page() =>
        Prop.ForAll(
            BoxGen.ListOf().ToArbitrary(),
            FrameGen.ToArbitrary(),
            (drawn, frame) =>
            {
                var flow = new Flow();
                var notes = new Dictionary<string, IReadOnlyList<FlowBox>>();
                foreach (var item in drawn)
                {
                    var box = item;
                    if (box.NoteIds.Count > 0)
                    {
                        var id = $"n{notes.Count}";
                        notes.Add(id, [.. Lines(1 + (notes.Count * 5) % 17)]);
                        box = box with { NoteIds = [id] };
                    }

                    flow.Add(box);
                }

                var boxes = new NoteBook(notes).Bind(flow.Settled(frame.Grid));
                var pages = new PageBuilder(frame, boxes).Build();
                Assert.Equal(boxes.Count, pages.Sum(page => page.Head.Count + page.Columns.Sum(column => column.Boxes.Count)));
                Assert.Equal(notes.Values.Sum(note => note.Count), pages.Sum(page => page.Columns.Sum(column => column.Notes.Count)));
                Assert.All(pages, AssertInside);
                Assert.Equal(
                    boxes.Where(box => box.IsFloat),
                    pages.SelectMany(InReadingOrder).Select(placed => placed.Box).Where(box => box.IsFloat)
                );
                Assert.Equal(
                    boxes.Where(box => !box.IsFloat),
                    pages.SelectMany(InReadingOrder).Select(placed => placed.Box).Where(box => !box.IsFloat)
                );
            }
        );

    private static IEnumerable<PlacedBox> InReadingOrder(PagePlan page) =>
        page.Head.Concat(page.Columns.SelectMany(column => column.Boxes));

    private static Gen<PageFrame> FrameGen =>
        from columns in Gen.Choose(1, 3)
        from places in Gen.SubListOf(FloatPlace.Here, FloatPlace.Top, FloatPlace.Bottom)
        from isFlush in Gen.Elements(false, true)
        select Frame with
        {
            Columns = columns,
            FloatPlaces = [.. places],
            IsFlush = isFlush,
        };

    private static Gen<FlowBox> BoxGen =>
        from height in Gen.Choose(4, 60)
        from kind in Gen.Choose(0, 9)
        from space in Gen.Choose(0, 25)
        select new FlowBox(kind == 0 ? height : 10, null)
        {
            IsFloat = kind == 0,
            IsSpanning = kind == 0 && space > 18,
            IsHeading = kind == 1,
            NoteIds = kind == 2 ? ["?"] : [],
            IsOnGrid = kind > 4,
            SpaceBefore = kind < 5 ? space : 0,
            BreakCost = kind == 6 ? FlowBox.Forbidden : 0,
            IsBarrier = kind == 7 && space == 7,
        };

    private static void AssertInside(PagePlan page)
    {
        var head = page.Head.Select(placed => placed.Y + placed.Box.Height).DefaultIfEmpty(-4).Max();
        foreach (var column in page.Columns)
        {
            var y = head;
            foreach (var box in column.Boxes)
            {
                Assert.True(box.Y >= y - 0.01, "boxes overlap");
                y = box.Y + box.Box.Height;
            }

            Assert.True(y <= column.NotesTop + 0.01, "text and notes overlap");
            Assert.True(column.Notes.Count == 0 || column.NotesTop >= -0.01, "notes stand above the page");
        }
    }

    private static List<PagePlan> Build(IReadOnlyList<FlowBox> boxes, params ReadOnlySpan<(string Id, int Lines)> notes)
    {
        var all = new Dictionary<string, IReadOnlyList<FlowBox>>();
        foreach (var (id, lines) in notes)
            all.Add(id, [.. Lines(lines)]);
        return new PageBuilder(Frame, new NoteBook(all).Bind(boxes)).Build();
    }

    private static IEnumerable<FlowBox> Lines(int count) => Enumerable.Range(0, count).Select(_ => new FlowBox(10, null));

    private static IEnumerable<FlowBox> Text(int count) => Lines(count).Select(box => box with { IsOnGrid = true });

    private static IEnumerable<FlowBox> Solid(int lines) =>
        Enumerable.Range(0, lines).Select(line => new FlowBox(10, null) { BreakCost = line == 0 ? 0 : FlowBox.Forbidden });

    private static IEnumerable<FlowBox> Paragraph(int lines) =>
        Enumerable
            .Range(0, lines)
            .Select(line => new FlowBox(10, null) { BreakCost = line == 1 || (line > 0 && line == lines - 1) ? FlowBox.Forbidden : 0 });

    private static IEnumerable<FlowBox> Kept(IEnumerable<FlowBox> boxes) =>
        boxes.Select((box, index) => index == 0 ? box with { BreakCost = FlowBox.Forbidden } : box);

    private static FlowBox Heading() => new(10, null) { IsHeading = true };

    private static FlowBox Marked(string note) => new(10, null) { NoteIds = [note] };
}

/// <summary>What stands on pages of one column.</summary>
internal static class OneColumn
{
    public static IReadOnlyList<PlacedBox> Boxes(this PagePlan page) => page.Columns[0].Boxes;

    public static IReadOnlyList<PlacedBox> Notes(this PagePlan page) => page.Columns[0].Notes;
}
