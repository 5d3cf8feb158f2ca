using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>Headings of the fourth level and below, which stand on the first line of their paragraph.</summary>
public class RunInHeadingTests
{
    [Fact]
    public void The_heading_stands_on_the_first_line_of_its_paragraph()
    {
        var document = Set("Letters home", Kit.Paragraph("Migrants wrote " + Kit.Prose(40)));
        var heading = Runs(document).Single(run => Text(run).StartsWith("Letters home", StringComparison.Ordinal));
        var text = Runs(document).First(run => Text(run).Contains("Migrants wrote", StringComparison.Ordinal));
        Assert.Equal(heading.Baseline, text.Baseline);
        Assert.True(heading.X < text.X);
    }

    [Fact]
    public void It_keeps_its_tag_before_the_paragraph_and_its_bookmark()
    {
        var document = Set("Letters home", Kit.Paragraph("Migrants wrote " + Kit.Prose(40)));
        var section = Nodes(document.Root).Last(node => node.Role == "Sect");
        Assert.Equal(["H5", "P"], section.Children.Select(child => child.Role));
        Assert.Contains(document.Bookmarks, mark => mark is { Title: "Letters home", Level: 4 });
        Assert.Contains(document.Destinations, place => place.Name == "sec-Letters-home");
    }

    [Theory]
    [InlineData("Letters home", "Letters home. ")]
    [InlineData("Who wrote?", "Who wrote? ")]
    [InlineData("Letters home.", "Letters home. ")]
    public void It_ends_in_one_stop(string title, string printed)
    {
        var document = Set(title, Kit.Paragraph("Migrants wrote " + Kit.Prose(40)));
        var heading = Nodes(document.Root).Single(node => node.Role == "H5");
        Assert.Equal(printed.Trim(), string.Concat(Runs(document).Where(run => run.Tag == heading.Id).Select(Text)).Trim());
    }

    [Fact]
    public void Without_a_paragraph_under_it_it_stands_alone()
    {
        var document = Set("Letters home", Kit.Table(2, 1, ["a", "b"], ["1", "2"]));
        Assert.Contains(Runs(document), run => Text(run) == "Letters home");
    }

    private static TypesetDocument Set(string title, Block block)
    {
        var section = Kit.Section(title, block);
        foreach (var above in (string[])["Third", "Second", "First"])
            section = Kit.Section(above, Kit.Paragraph(Kit.Prose(30))) with { Sections = [section] };
        return Kit.Set(Kit.Article() with { Body = new Body([], [section]) }).Value;
    }

    private static List<GlyphRun> Runs(TypesetDocument document) =>
        [.. document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Tag >= 0)];

    private static IEnumerable<StructureNode> Nodes(StructureNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static string Text(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));
}
