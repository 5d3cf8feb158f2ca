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
        var paragraphs = Paragraphs(Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P(signs, centred: true).P(Paper.Prose("the market")));
        Assert.Equal([false, true, false], paragraphs.Select(paragraph => paragraph.IsOrnament));
        Assert.Equal(signs, paragraphs[1].Content.PlainText());
    }

    [Theory]
    [InlineData("*")]
    [InlineData("* Deceased.")]
    [InlineData("–")]
    [InlineData("...")]
    public void Other_lines_are_none(string line) =>
        Assert.DoesNotContain(Paragraphs(Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P(line).P(Paper.Prose("the market"))), paragraph => paragraph.IsOrnament);

    [Fact]
    public void A_sentence_does_not_go_on_over_an_ornament() =>
        Assert.Equal(3, Paragraphs(Paper.WithFront().Heading("Introduction").P("They speak of the harbour as a place that has changed while they were,").P("* * *").P(Paper.Prose("the market"))).Count);

    [Theory]
    [InlineData("They write with a com-\nputer.", "They write with a computer.")]
    [InlineData("They write with a pen-\nknife.", "They write with a pen- knife.")]
    [InlineData("They write on com-\nPuter.", "They write on com- Puter.")]
    public void A_word_that_a_line_break_parts_is_whole_where_it_stands_elsewhere(string printed, string read) =>
        Assert.Equal(read, Paragraphs(Paper.WithFront().Heading("Introduction").P(printed).P("A computer is dear to all of them."))[0].Content.PlainText());
}
