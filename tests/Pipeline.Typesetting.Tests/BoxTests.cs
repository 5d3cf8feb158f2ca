using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>Boxed text: its subheads and the air within its rules.</summary>
public class BoxTests
{
    // As the design has it.
    private const double Padding = 6;

    private static List<PageItem> Set(params ReadOnlySpan<Block> blocks)
    {
        var box = new BoxedText([Kit.Words("Research in context")], blocks.ToArray().ToSeq(), SourceRef.None);
        return [.. Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(30)), box)).Value.Pages.SelectMany(page => page.Items)];
    }

    private static GlyphRun Run(List<PageItem> items, string start) =>
        items.OfType<GlyphRun>().First(run => TypesetterTests.Text(run).StartsWith(start, StringComparison.Ordinal));

    [Theory]
    [InlineData("Added value of this study", true)]
    [InlineData("It adds much.", false)]
    public void A_line_that_heads_what_stands_under_it_in_a_box_is_bold_and_flush(string line, bool isHead)
    {
        var items = Set(
            Kit.Paragraph("We searched for trials. " + Kit.Prose(40)),
            Kit.Paragraph(line),
            Kit.Paragraph("Seldom has anybody asked. " + Kit.Prose(40, 3))
        );
        var (head, first, under) = (Run(items, line), Run(items, "We searched"), Run(items, "Seldom"));
        Assert.Equal(isHead, head.Font.Contains("Bold", StringComparison.Ordinal));

        // A letter hangs out of the edge by less than a point.
        Assert.Equal(isHead, Math.Abs((head.X - first.X).Value) < 1);
        Assert.Equal(isHead, Math.Abs((under.X - first.X).Value) < 1);
    }

    [Fact]
    public void The_rules_of_a_box_are_as_far_from_its_first_letters_as_from_its_last()
    {
        const double Capitals = 0.66;
        var items = Set(
            Kit.Paragraph("Where the two accounts differ we have followed the one of the harbour, which is the earlier of them.")
        );
        var (title, last) = (
            Run(items, "Research"),
            items.OfType<GlyphRun>().Where(run => run.Size == Kit.Options.Design.Styles.Quote.Size).MaxBy(run => run.Baseline)!
        );
        var rules = items.OfType<RuleBox>().Where(rule => rule.Height == Kit.Options.Design.Tables.LightRule).ToList();
        var above = rules.Where(rule => rule.Y < title.Baseline).MaxBy(rule => rule.Y)!;
        var below = rules.Where(rule => rule.Y > last.Baseline).MinBy(rule => rule.Y)!;
        Assert.Equal(Padding, (title.Baseline - above.Y).Value - above.Height.Value - title.Size.Value * Capitals, 0.2);
        Assert.Equal(Padding, (below.Y - last.Baseline).Value, 0.2);
    }
}
