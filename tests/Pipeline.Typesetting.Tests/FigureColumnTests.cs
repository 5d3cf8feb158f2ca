using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>How figures in a column and what stands among them share one axis.</summary>
public class FigureColumnTests
{
    private static List<GlyphRun> Set(string head, params ReadOnlySpan<string> cells) =>
        [
            .. Kit.Set(
                    Kit.Article(
                        Kit.Table(
                            2,
                            1,
                            [
                                ["Name", head],
                                .. cells.ToArray().Select(cell => new[] { "Row", cell }),
                            ]
                        )
                    )
                )
                .Value.Pages.SelectMany(page => page.Items)
                .OfType<GlyphRun>(),
        ];

    private static GlyphRun Run(List<GlyphRun> runs, string text) =>
        runs.First(run => TypesetterTests.Text(run).StartsWith(text, StringComparison.Ordinal));

    private static double Middle(GlyphRun run) => (run.X + run.Width / 2).Value;

    private static double PlaceOf(GlyphRun run, string sign) =>
        run.X.Value + run.Glyphs.TakeWhile(glyph => glyph.Text != sign).Sum(glyph => glyph.Advance.Value);

    [Theory]
    [InlineData("(1)")]
    [InlineData("A head as wide as three figures")]
    public void A_head_stands_over_the_middle_of_the_figures_without_their_stars(string head)
    {
        var runs = Set(head, "0.299***", "0.214", "0.387*");
        Assert.Equal(Middle(Run(runs, "0.214")), Middle(Run(runs, head)), 0.2);
        Assert.Equal(PlaceOf(Run(runs, "0.299"), "."), PlaceOf(Run(runs, "0.214"), "."), 0.1);
    }

    [Fact]
    public void A_mark_among_figures_stands_under_their_middle()
    {
        var runs = Set("(1)", "0.299***", "0.214", "0.387*", "✓");
        Assert.Equal(Middle(Run(runs, "0.214")), Middle(Run(runs, "✓")), 0.2);
    }

    [Theory]
    [InlineData("104", "")]
    [InlineData("[107]", "]")]
    public void A_whole_number_ends_where_the_whole_part_of_the_others_does(string whole, string behind)
    {
        var runs = Set("(1)", "22.63", "(2.95)", whole);
        var number = Run(runs, whole);
        var end = behind.Length > 0 ? PlaceOf(number, behind) : (number.X + number.Width).Value;
        Assert.Equal(PlaceOf(Run(runs, "22.63"), "."), end, 0.2);
    }

    [Theory]
    [InlineData("41,724")]
    [InlineData("4 812")]
    public void A_count_far_longer_than_the_decimals_stands_under_their_middle(string count)
    {
        var runs = Set("(1)", "0.51", "0.22", "0.07", count);
        Assert.Equal(Middle(Run(runs, "0.22")), Middle(Run(runs, count)), 0.2);
    }

    [Fact]
    public void A_column_of_dashes_beside_one_of_figures_stands_under_its_head()
    {
        string[][] rows =
        [
            ["District", "2010", "Abroad in 2020"],
            ["Blitar", "5.8", "–"],
            ["Belu", "2.5", "n/a"],
        ];
        var runs = Kit.Set(Kit.Article(Kit.Table(3, 1, rows))).Value.Pages[0].Items.OfType<GlyphRun>().ToList();
        Assert.All(["–", "n/a"], mark => Assert.Equal(Middle(Run(runs, "Abroad")), Middle(Run(runs, mark)), 0.2));
    }

    [Fact]
    public void Figures_with_a_raised_point_stand_under_each_other_on_it()
    {
        var runs = Set("p", "0·051", "<0·0001", "12·3");
        Assert.Equal(PlaceOf(Run(runs, "0·051"), "·"), PlaceOf(Run(runs, "12·3"), "·"), 0.1);
        Assert.Equal(PlaceOf(Run(runs, "0·051"), "·"), PlaceOf(Run(runs, "<0·0001"), "·"), 0.1);
    }

    [Fact]
    public void Figures_are_kept_in_one_line_while_words_can_be_broken()
    {
        const string Interval = "-0.37 (-0.66 to -0.14) n=12";
        var name = "Decrease of symptoms of anxiety in the group seen every week by the same nurse";
        string[] row = [name, name, name, Interval, Interval];
        var runs = Kit.Set(Kit.Article(Kit.Table(5, 1, ["A", "B", "C", "D", "E"], row, row))).Value.Pages[0].Items.OfType<GlyphRun>();
        Assert.Equal(
            4,
            runs.Count(run => TypesetterTests.Text(run).EndsWith("n=12", StringComparison.Ordinal) && TypesetterTests.Text(run).Length > 20)
        );
    }

    [Fact]
    public void Lines_of_a_name_that_stands_in_hang_where_the_first_begins()
    {
        var name = "\u2003\u2003Clinical malaria in children under five years of age, of all those who were seen at a post of the ministry";
        string[] row = [name, string.Join(' ', Enumerable.Repeat("cases counted at the post", 6))];
        var runs = Kit.Set(Kit.Article(Kit.Table(2, 1, ["Name", "Rate"], row))).Value.Pages[0].Items.OfType<GlyphRun>().ToList();
        var first = Run(runs, "\u2003");
        var second = runs.Where(run => run.X < first.X + first.Width && run.Baseline > first.Baseline).MinBy(run => run.Baseline)!;
        var indent = first.Glyphs.TakeWhile(glyph => glyph.Text == "\u2003").Sum(glyph => glyph.Advance.Value);
        Assert.Equal(first.X.Value + indent, second.X.Value, 0.1);
    }
}
