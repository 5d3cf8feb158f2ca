using Pipeline.Typography.Measuring;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>The report on typography counts what stands on pages made by hand.</summary>
public class TypographyTests
{
    private const double Size = 10;
    private const double Space = 2.5;
    private const string Font = "LibertinusSerif-Regular";

    private static readonly SpaceWidths Spaces = new(Kit.Options.Fonts);

    [Fact]
    public void Stretch_is_what_spaces_have_beyond_the_font_s_own()
    {
        var figures = Measure(Page(Line(0, 0, Space * 1.5, "ab", "cd"), Line(0, 1, Space, "ef")));
        Assert.Equal((2, 1, 0), (figures.Lines, figures.Filled, figures.Intolerable));
        Assert.Equal(0.5, figures.Deviation, 2);
        Assert.Equal(0.5, figures.Loosest, 2);
    }

    [Theory]
    [InlineData(1.6, 0)]
    [InlineData(1.7, 1)]
    [InlineData(0.7, 0)]
    [InlineData(0.6, 1)]
    public void A_line_is_beyond_the_tolerance_when_its_spaces_are(double width, int expected) =>
        Assert.Equal(expected, Measure(Page(Line(0, 0, Space * width, "ab", "cd"), Line(0, 1, Space, "ef"))).Intolerable);

    [Fact]
    public void A_line_of_a_justified_block_that_is_left_short_is_beyond_the_tolerance() =>
        Assert.Equal(
            1,
            Measure(
                Page(Line(0, 0, Space * 1.2, "abcdefgh", "ijklmnop"), Line(0, 1, Space, "ab", "cd"), Line(0, 2, Space, "ef"))
            ).Intolerable
        );

    [Fact]
    public void Ragged_lines_are_not_filled() =>
        Assert.Equal(
            0,
            Measure(Page(Line(0, 0, Space, "abcdefgh", "ijklmnop"), Line(0, 1, Space, "ab", "cd"), Line(0, 2, Space, "ef"))).Filled
        );

    [Fact]
    public void A_raised_mark_belongs_to_its_line()
    {
        var raised = Run(0, 40, 100 - 3, Space, "1") with { Size = new(6) };
        Assert.Equal(2, Measure(Page([Line(0, 0, Space * 1.2, "ab", "cd"), raised, Line(0, 1, Space, "ef")])).Lines);
    }

    [Fact]
    public void Three_hyphens_in_a_row_are_a_ladder()
    {
        GlyphRun[] Hyphened(int count) =>
            [.. Enumerable.Range(0, count).Select(index => Line(0, index, Space * 1.2, "ab", "cd\u00AD")), Line(0, count, Space, "ef")];
        Assert.Equal((2, 0), (Measure(Page(Hyphened(2))).Hyphens, Measure(Page(Hyphened(2))).Ladders));
        Assert.Equal((3, 1), (Measure(Page(Hyphened(3))).Hyphens, Measure(Page(Hyphened(3))).Ladders));
    }

    [Fact]
    public void A_last_line_alone_at_the_head_of_a_page_is_a_widow_and_a_first_line_alone_at_the_foot_an_orphan()
    {
        var widow = Measure(
            Page(Line(0, 0, Space * 1.2, "ab", "cd"), Line(0, 1, Space * 1.2, "ef", "gh\u00AD")),
            Page(Line(0, 0, Space, "ij"))
        );
        Assert.Equal((1, 0, 1), (widow.Widows, widow.Orphans, widow.PageEndHyphens));
        var orphan = Measure(Page(Line(0, 0, Space * 1.2, "ab", "cd")), Page(Line(0, 0, Space * 1.2, "ef", "gh"), Line(0, 1, Space, "ij")));
        Assert.Equal((0, 1, 0), (orphan.Widows, orphan.Orphans, orphan.PageEndHyphens));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(9, 1)]
    public void Spaces_over_each_other_on_four_lines_are_a_river(int lines, int expected) =>
        Assert.Equal(
            expected,
            Measure(Page([.. Enumerable.Range(0, lines).Select(index => Line(0, index, Space * 1.2, "abcd", "efgh"))])).Rivers
        );

    [Fact]
    public void Spaces_that_do_not_meet_are_no_river() =>
        Assert.Equal(
            0,
            Measure(
                Page([
                    .. Enumerable
                        .Range(0, 9)
                        .Select(index =>
                            index % 2 == 0 ? Line(0, index, Space * 1.2, "abcd", "efgh") : Line(0, index, Space * 1.2, "ab", "cdefgh")
                        ),
                ])
            ).Rivers
        );

    [Fact]
    public void A_heading_needs_two_lines_under_it()
    {
        var paragraph = (GlyphRun[])[Line(0, 2, Space * 1.2, "ab", "cd"), Line(0, 3, Space, "ef")];
        Assert.Equal(0, Measure(Page([Line(Heading, 0, Space, "On", "ports"), .. paragraph])).StrandedHeadings);
        Assert.Equal(1, Measure(Page(Line(Heading, 0, Space, "On", "ports")), Page(paragraph)).StrandedHeadings);
    }

    [Fact]
    public void A_last_line_of_one_short_word_is_counted() =>
        Assert.Equal(1, Measure(Page(Line(0, 0, Space * 1.2, "ab", "cd"), Line(0, 1, Space, "e"))).ShortLastLines);

    [Fact]
    public void What_stands_out_into_the_margin_is_overfull() => Assert.Equal(1, Measure(Page(Run(0, 500, 100, Space, "abcdef"))).Overfull);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(6, 1)]
    public void A_page_before_the_last_that_ends_far_above_its_foot_is_short(int lacking, int expected)
    {
        var (first, lines) = (Kit.Options.Design.Page.Top.Value + 10, Kit.Options.Design.Page.Lines - lacking);
        GlyphRun[] page = [.. Enumerable.Range(0, lines).Select(index => Run(0, 100, first + index * 13, Space, "ab", "cd"))];
        var figures = Measure(Page(page), Page(page));
        Assert.Equal((expected, 0), (figures.ShortPages, figures.BareLastPages));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 0)]
    public void A_last_page_of_few_lines_is_bare(int lines, int expected)
    {
        var first = Kit.Options.Design.Page.Top.Value + 10;
        GlyphRun[] page = [.. Enumerable.Range(0, lines).Select(index => Run(0, 100, first + index * 13, Space, "ab", "cd"))];
        Assert.Equal((0, expected), (Measure(Page(page)).BareLastPages, Measure(Page(page), Page(page)).BareLastPages));
    }

    [Fact]
    public void The_report_on_a_typeset_article_finds_its_lines_filled_and_nothing_amiss()
    {
        var document = Kit.Set(Kit.Article([.. Enumerable.Range(0, 12).Select(seed => Kit.Paragraph(Kit.Prose(150, seed)))])).Value;
        var figures = Measurer.Measure(document, Kit.Options.Design.Page, Spaces);
        Assert.InRange(figures.Filled, 80, figures.Lines);
        Assert.Equal((0, 0, 0, 0), (figures.Widows, figures.Orphans, figures.Ladders, figures.Overfull));
    }

    /// <summary>Id of a node that is a heading; all others are paragraphs.</summary>
    private const int Heading = 7;

    private static Figures Measure(params Seq<PageItem>[] pages)
    {
        var root = new StructureNode(
            99,
            "Document",
            [new(0, "P", [], SourceRef.None), new(Heading, "H2", [], SourceRef.None)],
            SourceRef.None
        );
        var document = Kit.Set(Kit.Article()).Value with
        {
            Pages = [.. pages.Select(items => new Page("1", new(595), new(842), items))],
            Root = root,
        };
        return Measurer.Measure(document, Kit.Options.Design.Page, Spaces);
    }

    private static Seq<PageItem> Page(params GlyphRun[] runs) => [.. runs];

    private static GlyphRun Line(int tag, int number, double space, params string[] words) =>
        Run(tag, 100, 100 + number * 13, space, words);

    /// <summary>Letters five points wide with spaces of a given width between the words.</summary>
    private static GlyphRun Run(int tag, double x, double baseline, double space, params string[] words) =>
        new(
            Font,
            new(Size),
            Colour.Black,
            new(x),
            new(baseline),
            [.. string.Join(' ', words).Select(letter => new Glyph(1, letter.ToString(), new(letter == ' ' ? space : 5)))],
            false,
            tag
        );
}
