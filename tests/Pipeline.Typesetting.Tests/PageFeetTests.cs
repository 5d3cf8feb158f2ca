using Pipeline.Typesetting.Paging;
using Pipeline.Typography.Measuring;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>How far down the pages go.</summary>
public class PageFeetTests
{
    [Fact]
    public void Pages_of_text_are_full_though_a_later_page_is_left_short()
    {
        FlowBox[] whole =
        [
            .. Enumerable.Range(0, 7).Select(line => new FlowBox(10, null) { BreakCost = line == 0 ? 0 : FlowBox.Forbidden }),
        ];
        FlowBox[] text = [.. Enumerable.Range(0, 24).Select(_ => new FlowBox(10, null) { IsOnGrid = true })];
        var pages = new PageBuilder(new(100, 10, NoteGap: 5, MinSplitLines: 2, FloatGap: 10), [.. text, .. whole]).Build();
        Assert.All(pages.Take(2), page => Assert.True(page.Columns[0].Boxes.Count >= 9));
    }

    /// <summary>Two headings, the words that lead to a quotation and all of it would leave more than a dozen lines white.</summary>
    [Theory]
    [MemberData(nameof(HardPageTests.Fillers), MemberType = typeof(HardPageTests))]
    public void A_quotation_leaves_its_colon_rather_than_much_of_a_page_white(int words)
    {
        var quote = new DispQuote([Kit.Paragraph(Kit.Prose(36, 4))], [], SourceRef.None);
        var lead = Kit.Paragraph(Kit.Prose(30, 3) + " decided:");
        var section = Kit.Section("Law") with { Sections = [Kit.Section("Procedure", lead, quote, Kit.Paragraph(Kit.Prose(400, 5)))] };
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(words)));
        var document = Kit.Set(article with { Body = article.Body with { Sections = [section] } }).Value;
        Assert.DoesNotContain(new PageWhite(Kit.Options.Design.Page).ShortPages(document), page => page.Lines > 9);
    }

    [Theory]
    [MemberData(nameof(HardPageTests.Fillers), MemberType = typeof(HardPageTests))]
    public void A_formula_stands_on_the_page_of_the_line_that_leads_to_it(int words)
    {
        var formula = new DispFormula("f1", null, "Zed = 1", SourceRef.None);
        var article = Kit.Article(
            Kit.Paragraph(Kit.Prose(words)),
            Kit.Paragraph("Zubordinate to"),
            formula,
            Kit.Paragraph(Kit.Prose(300, 2))
        );
        Assert.Contains(
            Texts(Kit.Set(article).Value),
            page => page.Contains("Zubordinate to", StringComparison.Ordinal) && page.Contains("Zed", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_figure_between_a_colon_and_its_list_comes_behind_the_list()
    {
        var list = new ListBlock(
            ListStyle.Bullet,
            [new ListItem("•", [Kit.Paragraph("Firstly they wait.")], SourceRef.None)],
            SourceRef.None
        );
        var article = Kit.Article(Kit.Paragraph("These are the steps:"), Kit.Figure(null), list, Kit.Paragraph("They go."));
        var text = PageChecks.PageText(Kit.Set(article).Value);
        Assert.InRange(
            text.IndexOf("harbour at dawn", StringComparison.Ordinal),
            text.IndexOf("Firstly", StringComparison.Ordinal),
            text.IndexOf("They go", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_page_may_end_between_two_tables_without_labels() =>
        Assert.Contains(
            Enumerable.Range(0, 60).Select(step => 300 + step * 10),
            words =>
            {
                var pages = Texts(
                    Kit.Set(
                        Kit.Article(
                            Kit.Paragraph(Kit.Prose(words)),
                            Kit.Paragraph("These are the counts:"),
                            Unlabelled("First"),
                            Unlabelled("Second")
                        )
                    ).Value
                );
                return pages.FindIndex(page => page.Contains("First 14", StringComparison.Ordinal))
                    < pages.FindIndex(page => page.Contains("Second 1", StringComparison.Ordinal));
            }
        );

    private static TableWrap Unlabelled(string name) =>
        Kit.Table(
            2,
            1,
            [
                ["Place", "Share"],
                .. Enumerable.Range(1, 14).Select(row => new[] { $"{name} {row}", "2" }),
            ]
        ) with
        {
            Id = name,
            Label = null,
            Caption = [],
        };

    private static List<string> Texts(TypesetDocument document) =>
        [
            .. document.Pages.Select(page =>
                string.Concat(page.Items.OfType<GlyphRun>().SelectMany(run => run.Glyphs).Select(glyph => glyph.Text))
            ),
        ];
}
