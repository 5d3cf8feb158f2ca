using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>What article.yaml says of paragraphs goes before their look.</summary>
public sealed class RulingTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    private static Paper Bold() => Body().P("Who may return?", bold: true).P(Paper.Prose());

    [Fact]
    public void A_bold_line_is_text_where_staff_say_so()
    {
        Assert.Equal("Introduction\nWho may return?", Bold().Article().Outline());
        Assert.Equal("Introduction", Bold().ReadAs(ParagraphRole.Text, "Who may").Article().Outline());
    }

    [Fact]
    public void A_plain_line_is_a_heading_where_staff_say_so() =>
        Assert.Equal(
            "Introduction\n  The years of waiting were long.",
            Body().P("The years of waiting were long.").P(Paper.Prose()).ReadAs(ParagraphRole.Heading2, "The years").Article().Outline()
        );

    [Fact]
    public void A_sentence_is_a_quotation_where_staff_say_so() =>
        Assert.Single(
            Body()
                .P("The sea remembers us.")
                .P(Paper.Prose())
                .ReadAs(ParagraphRole.Quote, "the sea remembers us")
                .Article()
                .Body.Sections[0]
                .Blocks.OfType<DispQuote>()
        );

    [Fact]
    public void A_caption_in_the_text_is_text_where_staff_say_so()
    {
        var paper = Body().P("Figure 1. Shows nothing", centred: true).Picture();
        Assert.Equal("Figure 1", paper.Article().AllBlocks().OfType<Figure>().Single().Label);
        var article = paper.ReadAs(ParagraphRole.Text, "Figure 1.").Article();
        Assert.Null(article.AllBlocks().OfType<Figure>().Single().Label);
        Assert.Contains("Figure 1. Shows nothing", article.Body.Sections[0].Blocks.Paragraphs());
    }

    [Fact]
    public void The_title_and_the_end_of_the_front_matter_are_where_staff_say()
    {
        var article = new Paper()
            .P("Notes from the quay")
            .P("Siti Rahma")
            .P("A short letter to the readers of this journal.")
            .P(Paper.Prose())
            .P(Paper.Prose("the hill"))
            .ReadAs(ParagraphRole.Title, "Notes from")
            .ReadAs(ParagraphRole.Author, "Siti Rahma")
            .ReadAs(ParagraphRole.Text, "A short letter")
            .Article();
        Assert.Equal("Notes from the quay", article.Meta.Title.Content.PlainText());
        Assert.Equal(["Siti Rahma"], article.Meta.Contribs.Select(contrib => contrib.Raw));
        Assert.Equal("A short letter to the readers of this journal.", article.Body.Blocks.Paragraphs().First());
    }

    [Fact]
    public void A_line_after_the_references_is_text_where_staff_say_so()
    {
        var paper = Body()
            .Heading("References")
            .P("Santoso, B. (2020). Letters. Harbour Press.")
            .P("Wirawan, C. (2021). This line is a note of the editor.");
        Assert.Equal(2, paper.Article().Back.References.References.Count);
        Assert.Single(paper.ReadAs(ParagraphRole.Text, "Wirawan, C.").Article().Back.References.References);
    }

    [Fact]
    public void Words_that_several_paragraphs_begin_with_rule_on_none()
    {
        var findings = Body()
            .P("The sea is wide.")
            .P("The sea is deep.")
            .ReadAs(ParagraphRole.Quote, "The sea")
            .Findings(RulingUnmatched.Rule);
        Assert.Equal("2 paragraphs of the manuscript begin with “The sea”; give more of its words.", Assert.Single(findings).Message);
    }
}
