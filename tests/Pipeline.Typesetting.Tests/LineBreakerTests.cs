using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Typesetting.Breaking;

namespace Pipeline.Typesetting.Tests;

public class LineBreakerTests
{
    private static readonly BreakOptions Hundred = new(100, 100, 0.5, 0.3);

    [Fact]
    public void Words_that_fill_lines_exactly_are_broken_at_the_spaces_between_them()
    {
        // Four words of 45 with spaces of 10: two to a line.
        Assert.Equal([2, 4], Break(Words(45, 45, 45, 45), Hundred));
    }

    [Fact]
    public void A_whole_paragraph_is_better_than_its_first_line()
    {
        // Filling the first line would leave 30 alone on the second of three lines, too loose; two even lines are better.
        var points = Words(30, 30, 20, 30, 30, 20, 40);
        Assert.Equal([3, 6, 7], Break(points, Hundred));
    }

    [Fact]
    public void The_first_line_may_be_shorter_than_the_others()
    {
        Assert.Equal([1, 3], Break(Words(50, 45, 45), Hundred with { FirstWidth = 50 }));
    }

    [Fact]
    public void A_forced_break_is_taken()
    {
        var points = Words(20, 20, 20);
        points[1] = points[1] with { Cost = BreakPoint.Forced };
        Assert.Equal([1, 3], Break(points, Hundred));
    }

    [Fact]
    public void A_hyphen_saves_a_line_that_would_be_too_loose()
    {
        // Without the hyphen the first line would hold 50 of 100 with no space to stretch.
        Assert.Equal([2, 4], Break(WithHyphen(first: 50, before: 35, after: 30, hyphen: 5), Hundred));
    }

    [Fact]
    public void A_hyphen_is_not_taken_where_spaces_can_fill_the_line()
    {
        Assert.Equal([3, 4], Break(WithHyphen(first: 44, before: 20, after: 24, hyphen: 5), Hundred));
    }

    [Fact]
    public void No_more_lines_in_a_row_end_in_a_hyphen_than_allowed()
    {
        var points = new List<BreakPoint> { new(0, 0, 0, 0) };
        var width = 0.0;
        for (var index = 0; index < 60; index++)
        {
            width += 25;
            points.Add(
                new BreakPoint(width, width, index * 2, index * 2)
                {
                    IsHyphen = index % 4 != 3,
                    Cost = index % 4 != 3 ? 1 : 400,
                    TextEnd = index,
                    TextStart = index,
                }
            );
        }

        points.Add(new BreakPoint(width, width, 120, 120) { Cost = BreakPoint.Forced });
        var breaks = Break(points, Hundred with { MaxHyphenRun = 2 });
        var run = 0;
        foreach (var index in breaks)
        {
            run = points[index].IsHyphen ? run + 1 : 0;
            Assert.InRange(run, 0, 2);
        }
    }

    [Fact]
    public void What_cannot_be_set_well_is_set_anyhow()
    {
        var points = Words(300, 20, 20);
        var breaker = new LineBreaker();
        Assert.Null(breaker.TryBreak(CollectionsMarshal.AsSpan(points), Hundred));
        Assert.Equal([1, 3], breaker.BreakAnyhow(CollectionsMarshal.AsSpan(points), Hundred));
    }

    /// <summary>Told apart by their numbers, the runs of hyphens would be thousands of nodes at each of the points, and this would not end.</summary>
    [Fact]
    public void A_box_wider_than_its_line_does_not_hold_up_a_long_text()
    {
        var points = new List<BreakPoint> { new(0, 0, 0, 0) };
        var width = 0.0;
        for (var index = 0; index < 20_000; index++)
        {
            width += index == 10_000 ? 300 : 3;
            points.Add(
                new BreakPoint(width, width, 0, 0)
                {
                    IsHyphen = index % 8 != 0,
                    Cost = BreakPoint.Emergency,
                    TextEnd = index,
                    TextStart = index,
                }
            );
        }

        points.Add(new BreakPoint(width, width, 0, 0) { Cost = BreakPoint.Forced });
        var lines = Break(points, Hundred);
        Assert.InRange(lines.Count, 600, 700);
        Assert.Contains(10_001, lines);
    }

    [Property]
    public Property Every_line_fits_when_every_word_does() =>
        Prop.ForAll(
            Gen.Choose(1, 90).NonEmptyListOf().ToArbitrary(),
            widths =>
            {
                var points = Words([.. widths.Select(width => (double)width)]);
                var start = 0;
                foreach (var end in Break(points, Hundred))
                {
                    var spaces = points[end].Spaces - points[start].StartSpaces;
                    Assert.True(points[end].EndWidth - points[start].StartWidth - spaces * 0.3 <= 100.01);
                    Assert.True(end > start);
                    start = end;
                }

                Assert.Equal(points.Count - 1, start);
            }
        );

    private static List<int> Break(List<BreakPoint> points, BreakOptions options)
    {
        var breaker = new LineBreaker();
        var span = CollectionsMarshal.AsSpan(points);
        return breaker.TryBreak(span, options) ?? breaker.BreakAnyhow(span, options);
    }

    /// <summary>Solid words with spaces of 10 between them.</summary>
    private static List<BreakPoint> Words(params double[] widths)
    {
        var points = new List<BreakPoint> { new(0, 0, 0, 0) };
        var width = 0.0;
        for (var index = 0; index < widths.Length; index++)
        {
            width += widths[index];
            var spaces = index * 10;
            points.Add(
                index == widths.Length - 1
                    ? new BreakPoint(width, width, spaces, spaces)
                    {
                        Cost = BreakPoint.Forced,
                        TextEnd = index,
                        TextStart = index,
                    }
                    : new BreakPoint(width, width + 10, spaces, spaces + 10) { TextEnd = index, TextStart = index }
            );
            width += 10;
        }

        return points;
    }

    /// <summary>A word, a space, a word that may be hyphenated, a space, a word of 60.</summary>
    private static List<BreakPoint> WithHyphen(double first, double before, double after, double hyphen)
    {
        var middle = first + 10;
        var end = middle + before + after;
        return
        [
            new(0, 0, 0, 0),
            new(first, middle, 0, 10),
            new(middle + before, middle + before, 10, 10)
            {
                IsHyphen = true,
                Cost = 200,
                ExtraWidth = hyphen,
            },
            new(end, end + 10, 10, 20),
            new(end + 70, end + 70, 20, 20) { Cost = BreakPoint.Forced },
        ];
    }
}
