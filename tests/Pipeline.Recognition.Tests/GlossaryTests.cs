using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Terms and what they mean, typed as paragraphs.</summary>
public sealed class GlossaryTests
{
    [Fact]
    public void Terms_and_definitions_in_styles_named_for_them_are_a_list_of_definitions()
    {
        var article = Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P("recapture", style: "Definition Term").P("A person met for the second time in the same queue.", style: "Definition").P(Paper.Prose("the hill")).Article();
        var list = Assert.Single(article.AllBlocks().OfType<DefList>());
        Assert.Equal("recapture", Assert.Single(list.Items).Term.PlainText());
    }

    private static Paper Body() => Paper.WithFront().Heading("Glossary").P(Paper.Prose());

    private static List<Block> Blocks(Paper paper) => [.. paper.Article().Body.Sections[0].Blocks];

    [Fact]
    public void A_bold_term_before_small_letters_is_explained_by_them()
    {
        var list = Assert.IsType<DefList>(Blocks(Body().P("**mandur** overseer; the man with the list and the keys").P("**syair** narrative poem in quatrains").P("**bonda** mother (honorific)"))[1]);
        Assert.Equal(["mandur", "syair", "bonda"], list.Items.Select(item => item.Term.PlainText()));
        Assert.Equal("mother (honorific)", ((Paragraph)list.Items[2].Definition[0]).Content.PlainText());
    }

    [Fact]
    public void A_tab_parts_a_term_from_the_shortest_explanation() =>
        Assert.Equal(3, Assert.IsType<DefList>(Blocks(Body().P("**mandur**\toverseer").P("**syair**\tpoem").P("**bonda**\tmother"))[1]).Items.Count);

    [Theory]
    [InlineData("**mandur** overseer; the man who has the list and the keys", "**syair** narrative poem in four lines that rhyme with one another", 0)]
    [InlineData("mandur, the overseer, who has the list of all the people and the keys", "syair, a narrative poem in four lines that rhyme with one another", -18)]
    public void Entries_without_stops_are_not_joined(string first, string second, double firstLine) =>
        Assert.Equal(3, Blocks(Body().P(first, firstLine: firstLine, indent: 18).P(second, firstLine: firstLine, indent: 18)).Sum(block => block is DispQuote quote ? quote.Blocks.Count : 1));

    [Fact]
    public void Entries_that_hang_behind_a_tab_are_a_list_of_definitions()
    {
        var list = Assert.IsType<DefList>(Blocks(Body().P("NA\tNationaal Archief", indent: 36, firstLine: -36).P("1941\tBorn in Oaxaca.", indent: 36, firstLine: -36))[1]);
        Assert.Equal(["NA", "1941"], list.Items.Select(item => item.Term.PlainText()));
    }

    [Fact]
    public void Bold_words_before_a_sentence_are_no_term() =>
        Assert.Empty(Body().P("**Kinship** People go to cousins.").P("**Debt** People pay for years.").P("**Return** People come back.").Article().AllBlocks().OfType<DefList>());
}
