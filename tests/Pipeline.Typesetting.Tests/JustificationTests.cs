using Pipeline.Typography.Measuring;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>How lines are filled: by their letters within the design's limit, by their spaces beyond it.</summary>
public class JustificationTests
{
    private const double Expansion = 0.015;

    [Fact]
    public void Letters_of_filled_lines_are_wider_or_narrower_within_the_limit()
    {
        var scales = Runs(Expansion).Select(run => run.Scale).ToList();
        Assert.All(scales, scale => Assert.InRange(scale, 1 - Expansion - 1e-9, 1 + Expansion + 1e-9));
        Assert.Contains(scales, scale => scale > 1.001);
        Assert.Contains(scales, scale => scale < 0.999);
    }

    [Fact]
    public void A_design_without_expansion_leaves_letters_as_they_are() =>
        Assert.All(Runs(0), run => Assert.Equal(1, run.Scale));

    [Fact]
    public void Expansion_makes_spaces_more_even() =>
        Assert.True(Deviation(Expansion) < 0.8 * Deviation(0));

    [Theory]
    [InlineData(0)]
    [InlineData(Expansion)]
    public void Filled_lines_end_where_the_measure_does(double expansion)
    {
        var design = Kit.Options.Design;
        var right = (design.Page.Width - design.Page.Right).Value;
        var lines = Blocks(expansion).Where(block => block.Lines.Count > 4).SelectMany(block => block.Inner).Where(line => line.Size == design.Styles.Body.Size.Value).ToList();
        Assert.True(lines.Count > 50);

        // Punctuation may hang out by half its width.
        Assert.All(lines, line => Assert.InRange(line.Right, right - 0.3, right + 3));
    }

    private static double Deviation(double expansion) => Measurer.Measure(Blocks(expansion), Kit.Options.Design.Page) is var figures ? figures.Deviation / figures.Filled : 0;

    private static List<PrintedBlock> Blocks(double expansion) => LineFinder.Find(Document(expansion), new(Kit.Options.Fonts));

    private static IEnumerable<GlyphRun> Runs(double expansion) => Document(expansion).Pages.SelectMany(page => page.Items).OfType<GlyphRun>();

    private static TypesetDocument Document(double expansion)
    {
        var design = Kit.Options.Design;
        var article = Kit.Article([.. Enumerable.Range(0, 12).Select(seed => Kit.Paragraph(Kit.Prose(150, seed)))]);
        return Typesetter.Typeset(article, Kit.Options with { Design = design with { Breaking = design.Breaking with { Expansion = expansion } } }).Value;
    }
}
