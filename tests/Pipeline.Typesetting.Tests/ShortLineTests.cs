using Pipeline.Typesetting.Blocks;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>Short lines under one another: inscriptions, lists of symbols, what belongs to the article beside its pages.</summary>
public class ShortLineTests
{
    private static List<GlyphRun> Set(params ReadOnlySpan<Block> blocks) =>
        [.. Kit.Set(Kit.Article(blocks)).Value.Pages.SelectMany(page => page.Items).OfType<GlyphRun>()];

    private static GlyphRun Run(List<GlyphRun> runs, string start) =>
        runs.First(run => TypesetterTests.Text(run).TrimStart().StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void Lines_of_an_inscription_have_one_left_edge()
    {
        var quote = new DispQuote(
            [Kit.Paragraph("Woman, black dress"), Kit.Paragraph("Man, tattoo"), Kit.Paragraph("Child, no shoes.")],
            [],
            SourceRef.None
        );
        var runs = Set(Kit.Paragraph(Kit.Prose(40)), quote);

        // A letter hangs out of the edge by less than a point.
        Assert.Equal(Run(runs, "Woman").X.Value, Run(runs, "Man").X.Value, 1.0);
        Assert.Equal(Run(runs, "Woman").X.Value, Run(runs, "Child").X.Value, 1.0);
    }

    [Fact]
    public void A_figure_among_a_list_of_symbols_comes_behind_it()
    {
        var items = Kit.Set(
                Kit.Article(
                    Kit.Paragraph("Onde:"),
                    Kit.Paragraph("f = frequency"),
                    Kit.Figure("a.png", 200, 100),
                    Kit.Paragraph("d = depth"),
                    Kit.Paragraph("Much has been said of them.")
                ) with
                {
                    Media = [Kit.Picture("a.png", 400, 200)],
                }
            )
            .Value.Pages[0]
            .Items.ToList();
        var runs = items.OfType<GlyphRun>().ToList();
        var image = items.OfType<ImageBox>().Single(image => image.MediaName == "a.png");
        Assert.True(Run(runs, "d = depth").Baseline < image.Y);
        Assert.Equal(Run(runs, "f = frequency").X, Run(runs, "d = depth").X);
    }

    [Theory]
    [InlineData("Onde:", "f = frequency", true)]
    [InlineData("f = frequency", "d = depth", true)]
    [InlineData("f = frequency", "Much has been said of them.", false)]
    [InlineData("They came in the year 1902.", "In that year, and in all of those after it, n = 14.", false)]
    public void A_list_of_symbols_is_not_gladly_parted(string above, string line, bool isKept) =>
        Assert.Equal(isKept, LeadIns.CostBetween(Kit.Paragraph(above), Kit.Paragraph(line)) > 0);

    [Fact]
    public void An_object_that_is_not_printed_has_one_line_with_its_label_and_place()
    {
        var supplement = new KeptBlock(
            "supplementary-material",
            [],
            [],
            [
                new KeptBlock("label", [], [Kit.Words("Appendix A")], [], SourceRef.None),
                new KeptBlock("caption", [], [], [Kit.Paragraph("Questionnaire")], SourceRef.None),
                new KeptBlock("media", [new("xlink:href", "mmc2.xlsx")], [], [], SourceRef.None),
            ],
            SourceRef.None
        );
        var runs = Set(Kit.Paragraph(Kit.Prose(40)), supplement, Kit.Paragraph("."), Kit.Paragraph("Behind it the text goes on."));
        var label = Run(runs, "Appendix A");
        Assert.Contains("Bold", label.Font, StringComparison.Ordinal);
        Assert.Equal(
            "Appendix A. Questionnaire. mmc2.xlsx",
            string.Concat(runs.Where(run => run.Baseline == label.Baseline).Select(run => TypesetterTests.Text(run)))
        );
        Assert.DoesNotContain(runs.SkipWhile(run => run != label), run => TypesetterTests.Text(run) == ".");
    }
}
