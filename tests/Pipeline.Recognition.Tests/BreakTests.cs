using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Signs between passages, and words that line breaks part.</summary>
public sealed class BreakTests
{
    private static IReadOnlyList<Paragraph> Paragraphs(Paper paper) => [.. paper.Article().Body.Sections[0].Blocks.OfType<Paragraph>()];

    [Theory]
    [InlineData("* * *")]
    [InlineData("***")]
    [InlineData("⁂")]
    [InlineData("———")]
    [InlineData("• • •")]
    [InlineData("#")]
    public void Signs_between_two_passages_are_an_ornament(string signs)
    {
        var paragraphs = Paragraphs(
            Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P(signs, centred: true).P(Paper.Prose("the market"))
        );
        Assert.Equal([false, true, false], paragraphs.Select(paragraph => paragraph.IsOrnament));
        Assert.Equal(signs, paragraphs[1].Content.PlainText());
    }

    [Theory]
    [InlineData("*")]
    [InlineData("* Deceased.")]
    [InlineData("–")]
    [InlineData("...")]
    public void Other_lines_are_none(string line) =>
        Assert.DoesNotContain(
            Paragraphs(Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P(line).P(Paper.Prose("the market"))),
            paragraph => paragraph.IsOrnament
        );

    [Theory]
    [InlineData("The aim is twofold:\n(i) to describe the chain; and\n(ii) to explain it.", "(i)", "(ii)")]
    [InlineData("They bring:\n– rice\n– salt", "–", "–")]
    [InlineData("They bring:\n1. rice\n2. salt", "1.", "2.")]
    [InlineData("Il y a :\n1° le mur ;\n2° le grillage.", "1°", "2°")]
    public void Marks_behind_line_breaks_are_those_of_a_list(string text, string first, string second)
    {
        var blocks = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P(text)
            .P(Paper.Prose("the market"))
            .Article()
            .Body.Sections[0]
            .Blocks;
        Assert.Equal(["Paragraph", "Paragraph", "ListBlock", "Paragraph"], blocks.Select(block => block.GetType().Name));
        Assert.Equal([first, second], ((ListBlock)blocks[2]).Items.Select(item => item.Label));
    }

    [Theory]
    [InlineData("They say:\n– Where to?\n– Home.")]
    [InlineData("It was in the year\n1998. Nobody counted them.")]
    public void Other_line_breaks_make_no_list(string text) =>
        Assert.DoesNotContain(
            Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P(text).Article().Body.Sections[0].Blocks,
            block => block is ListBlock
        );

    [Fact]
    public void Sentences_between_line_breaks_of_a_quotation_stay_apart()
    {
        var quote = Assert.IsType<DispQuote>(
            Quoted("Monday. Eleven metres of wall were built, and nobody came by all day.\nTuesday. Nine metres, and wind.")
        );
        Assert.Equal(2, quote.Blocks.Count);
        Assert.Single(
            Assert
                .IsType<DispQuote>(Quoted("Monday. Eleven metres of wall were built, and nobody came\nby all day. Tuesday was windy."))
                .Blocks
        );
    }

    [Fact]
    public void Lines_of_a_quotation_that_begin_with_capitals_stay_lines() =>
        Assert.Contains(
            (
                (Paragraph)
                    Assert
                        .IsType<DispQuote>(
                            Quoted(
                                "That your petitioner has one infant at the breast\nThat she has told the clerk of it more than once before"
                            )
                        )
                        .Blocks[0]
            ).Content,
            inline => inline is LineBreak
        );

    private static Block Quoted(string text) =>
        Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P(text, indent: 36, indentEnd: 36)
            .P(Paper.Prose("the market"))
            .Article()
            .Body.Sections[0]
            .Blocks[1];

    [Fact]
    public void A_sentence_does_not_go_on_over_an_ornament() =>
        Assert.Equal(
            3,
            Paragraphs(
                Paper
                    .WithFront()
                    .Heading("Introduction")
                    .P("They speak of the harbour as a place that has changed while they were,")
                    .P("* * *")
                    .P(Paper.Prose("the market"))
            ).Count
        );

    [Theory]
    [InlineData("They write with a com-\nputer.", "They write with a computer.")]
    [InlineData("They write with a pen-\nknife.", "They write with a pen- knife.")]
    [InlineData("They write on com-\nPuter.", "They write on com- Puter.")]
    public void A_word_that_a_line_break_parts_is_whole_where_it_stands_elsewhere(string printed, string read) =>
        Assert.Equal(
            read,
            Paragraphs(Paper.WithFront().Heading("Introduction").P(printed).P("A computer is dear to all of them."))[0].Content.PlainText()
        );

    [Fact]
    public void A_running_head_of_a_copied_page_does_not_break_the_sentence()
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("They speak of the harbour as a place that has changed while they were")
            .P("142     Siti Rahma")
            .P("away, and of the years of waiting on the quay.")
            .P("Routes of Return     143")
            .P(Paper.Prose("the hill"));
        Assert.Equal(3, Paragraphs(paper).Count);
        Assert.Equal(2, paper.Recognise().Diagnostics.Count(finding => finding.Code == PaginationMatterLeftOut.Rule.Code));
    }

    [Fact]
    public void A_citation_broken_in_its_bracket_is_joined() =>
        Assert.Equal(
            2,
            Paragraphs(
                Paper
                    .WithFront()
                    .Heading("Introduction")
                    .P(Paper.Prose())
                    .P("They speak of the harbour as a place that has changed (Stacey 2007: 31; Gaynor")
                    .P("2010), and wait.")
            ).Count
        );
}
