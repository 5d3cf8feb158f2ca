using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using static Pipeline.Recognition.Tests.Bodies;

namespace Pipeline.Recognition.Tests;

/// <summary>Sayings over the text and under its headings.</summary>
public sealed class EpigraphTests
{
    [Fact]
    public void A_saying_with_its_source_under_a_heading_is_an_epigraph()
    {
        var paper = Paper.WithFront().Heading("Introduction").P("Who leaves, waits; who stays, waits longer.", italic: true, indent: 72);
        var quote = Assert.IsType<DispQuote>(Blocks(At(paper, "Ali Hasjmy", TextAlignment.End).P(Paper.Prose()))[0]);
        Assert.Equal((QuoteKind.Epigraph, "Ali Hasjmy"), (quote.Kind, quote.Attribution.PlainText()));
        Assert.IsType<Text>(Assert.Single(((Paragraph)quote.Blocks[0]).Content));
    }

    [Fact]
    public void A_saying_in_italics_alone_is_an_epigraph_before_a_heading_and_under_one()
    {
        var before = Paper
            .WithFront()
            .P("Who leaves, waits; who stays, waits longer.", italic: true)
            .P("— Ali Hasjmy")
            .Heading("Introduction")
            .P(Paper.Prose());
        Assert.Equal(QuoteKind.Epigraph, Assert.IsType<DispQuote>(before.Article().Body.Blocks[0]).Kind);
        Assert.Single(before.Findings(EpigraphRead.Rule));
        var under = Paper
            .WithFront()
            .Heading("Introduction")
            .P("Who leaves, waits; who stays, waits longer.", italic: true)
            .P("— Ali Hasjmy")
            .P(Paper.Prose());
        Assert.Equal("— Ali Hasjmy", Assert.IsType<DispQuote>(Blocks(under)[0]).Attribution.PlainText());
    }

    [Fact]
    public void Questions_in_italics_with_dashes_before_their_answers_are_no_epigraph()
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P("Why did you leave the island?", italic: true)
            .P("— For work, as everyone did.")
            .P("And what happened then?", italic: true)
            .P("— I stayed.")
            .P(Paper.Prose());
        Assert.DoesNotContain(Blocks(paper), block => block is DispQuote);
    }

    [Fact]
    public void A_passage_in_italics_before_the_first_heading_that_no_one_is_named_for_is_no_epigraph()
    {
        var paper = Paper
            .WithFront()
            .P("Who leaves, waits; who stays, waits longer.", italic: true)
            .Heading("Introduction")
            .P(Paper.Prose());
        Assert.IsType<Paragraph>(Assert.Single(paper.Article().Body.Blocks));
        Assert.Empty(paper.Findings(EpigraphRead.Rule));
    }

    [Fact]
    public void A_style_says_that_a_line_before_the_first_heading_is_an_epigraph() =>
        Assert.Equal(
            QuoteKind.Epigraph,
            Assert
                .IsType<DispQuote>(
                    Paper
                        .WithFront()
                        .P("Who leaves, waits.", style: "Epigraph")
                        .Heading("Introduction")
                        .P(Paper.Prose())
                        .Article()
                        .Body.Blocks[0]
                )
                .Kind
        );

    [Theory]
    [InlineData("— Ali Hasjmy", true)]
    [InlineData("-- Ali Hasjmy", true)]
    [InlineData("—“Letters”, 1961", true)]
    [InlineData("———. 1961. Letters.", false)]
    [InlineData("--- 1961. Letters.", false)]
    public void One_dash_stands_before_the_source_of_a_saying(string source, bool isSource)
    {
        var blocks = Blocks(
            Paper
                .WithFront()
                .Heading("Introduction")
                .P("Who leaves, waits; who stays, waits longer.", italic: true, indent: 72)
                .P(source, indent: 72)
                .P(Paper.Prose())
        );
        Assert.Equal(isSource, blocks[0] is DispQuote);
    }

    [Fact]
    public void A_paragraph_that_hangs_from_the_margin_is_no_saying() =>
        Assert.IsType<Paragraph>(
            Blocks(
                Paper
                    .WithFront()
                    .Heading("Sources of this text")
                    .P("Hasjmy, Ali. 1961. Letters. Harbour Press.", indent: 36, firstLine: -36)
                    .P("— Ali Hasjmy")
                    .P(Paper.Prose())
            )[0]
        );

    [Fact]
    public void A_saying_before_the_first_heading_is_an_epigraph()
    {
        var article = Paper
            .WithFront()
            .P("Who leaves, waits; who stays, waits longer.", italic: true, indent: 72)
            .P("— Ali Hasjmy", indent: 72)
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(QuoteKind.Epigraph, Assert.IsType<DispQuote>(article.Body.Blocks[0]).Kind);
    }

    [Fact]
    public void A_quotation_further_down_is_no_epigraph()
    {
        var quote = Assert.IsType<DispQuote>(
            Blocks(
                Body()
                    .P("Who leaves, waits; who stays, waits longer than that.", indent: 36, indentEnd: 36)
                    .P("— Ali Hasjmy")
                    .P(Paper.Prose())
            )[1]
        );
        Assert.Equal((QuoteKind.Passage, "— Ali Hasjmy"), (quote.Kind, quote.Attribution.PlainText()));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    public void Several_sayings_with_names_in_italics_under_them_are_epigraphs(int count)
    {
        var sayings = new[]
        {
            ("All human beings are born free and equal in dignity and rights.", "Declaração Universal"),
            ("Love is of the whole.", "Mikhail Bakhtin"),
        };
        var article = sayings
            .Take(count)
            .Aggregate(Paper.WithFront(), (paper, saying) => paper.P(saying.Item1).P(saying.Item2, italic: true))
            .P(Paper.Prose())
            .P(Paper.Prose("the market"))
            .Heading("1. The signs")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(count == 2 ? 2 : 0, article.Body.Blocks.OfType<DispQuote>().Count());
        if (count == 2)
            Assert.Equal(["The signs"], article.Body.Sections.Select(section => section.Title.PlainText()));
    }
}
