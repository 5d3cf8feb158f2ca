using Pipeline.Typography.Measuring;
using Pipeline.Vocabulary.Articles;
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
    public void A_design_without_expansion_leaves_letters_as_they_are() => Assert.All(Runs(0), run => Assert.Equal(1, run.Scale));

    [Fact]
    public void Expansion_makes_spaces_more_even() => Assert.True(Deviation(Expansion) < 0.8 * Deviation(0));

    [Theory]
    [InlineData(0)]
    [InlineData(Expansion)]
    public void Filled_lines_end_where_the_measure_does(double expansion)
    {
        var design = Kit.Options.Design;
        var right = (design.Page.Width - design.Page.Right).Value;
        var lines = Blocks(expansion)
            .Where(block => block.Lines.Count > 4)
            .SelectMany(block => block.Inner)
            .Where(line => line.Size == design.Styles.Body.Size.Value)
            .ToList();
        Assert.True(lines.Count > 50);

        // Punctuation may hang out by half its width.
        Assert.All(lines, line => Assert.InRange(line.Right, right - 0.3, right + 3));
    }

    [Fact]
    public void Lines_of_ideographs_are_filled_and_none_begins_with_what_closes()
    {
        var text = string.Concat(Enumerable.Repeat("移民研究「港口」，論文百篇。海外華人（及其家人）回鄉之路！", 12));
        var block = Blocks(Expansion, Kit.Paragraph(text)).Single(item => item.Lines.Count > 6);
        Assert.Equal(text, string.Concat(block.Lines.Select(line => line.Text)));
        Assert.All(block.Lines, line => Assert.DoesNotContain(line.Text[0], "」，。）！"));
        Assert.All(block.Inner, line => Assert.DoesNotContain(line.Text[^1], "「（"));
        var right = (Kit.Options.Design.Page.Width - Kit.Options.Design.Page.Right).Value;
        Assert.All(block.Inner, line => Assert.InRange(line.Right, right - 0.5, right + 1));
    }

    [Fact]
    public void An_Arabic_paragraph_begins_at_the_right_and_its_indent_is_there()
    {
        var text = string.Join(' ', Enumerable.Repeat("الهجرة والغربة (١٩٤٥–1950) في ميناء مكاسر", 12));
        var block = Blocks(Expansion, Kit.Paragraph("Before it."), Kit.Paragraph(text)).Single(item => item.Lines.Count > 4);
        var right = (Kit.Options.Design.Page.Width - Kit.Options.Design.Page.Right).Value;
        var left = Kit.Options.Design.Page.Left.Value;
        Assert.Equal(right - Kit.Options.Design.Styles.Body.FirstIndent.Value, block.Lines[0].Right, 0);
        Assert.All(block.Lines.Skip(1), line => Assert.InRange(line.Right, right - 0.3, right + 0.3));
        Assert.All(block.Inner, line => Assert.InRange(line.Left, left - 0.3, left + 0.3));
        Assert.True(block.Lines[^1].Left > left + 5);
    }

    [Fact]
    public void Thai_is_broken_in_an_emergency_but_not_before_a_vowel_sign()
    {
        var text = string.Concat(Enumerable.Repeat("การย้ายถิ่นของแรงงานในเอเชียตะวันออกเฉียงใต้", 12));
        var block = Blocks(Expansion, Kit.Paragraph(text)).Single(item => item.Lines.Count > 4);
        Assert.Equal(text, string.Concat(block.Lines.Select(line => line.Text)));
        Assert.All(block.Lines, line => Assert.False(line.Text[0] is (>= '\u0E2F' and <= '\u0E3A') or (>= '\u0E45' and <= '\u0E4E')));
        Assert.All(block.Inner, line => Assert.False(line.Text[^1] is >= '\u0E40' and <= '\u0E44'));
    }

    private static double Deviation(double expansion) =>
        Measurer.Measure(Blocks(expansion), Kit.Options.Design.Page) is var figures ? figures.Deviation / figures.Filled : 0;

    private static List<PrintedBlock> Blocks(double expansion, params Block[] content) =>
        LineFinder.Find(Document(expansion, content), new(Kit.Options.Fonts));

    private static IEnumerable<GlyphRun> Runs(double expansion) =>
        Document(expansion).Pages.SelectMany(page => page.Items).OfType<GlyphRun>();

    private static TypesetDocument Document(double expansion, params Block[] content)
    {
        var design = Kit.Options.Design;
        var article = Kit.Article(
            content.Length > 0 ? content : [.. Enumerable.Range(0, 12).Select(seed => Kit.Paragraph(Kit.Prose(150, seed)))]
        );
        return Typesetter
            .Typeset(article, Kit.Options with { Design = design with { Breaking = design.Breaking with { Expansion = expansion } } })
            .Value;
    }
}
