using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Terms and what they mean, typed as paragraphs.</summary>
public sealed class GlossaryTests
{
    [Fact]
    public void Terms_and_definitions_in_styles_named_for_them_are_a_list_of_definitions()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("recapture", style: "Definition Term")
            .P("A person met for the second time in the same queue.", style: "Definition")
            .P(Paper.Prose("the hill"))
            .Article();
        var list = Assert.Single(article.AllBlocks().OfType<DefList>());
        Assert.Equal("recapture", Assert.Single(list.Items).Term.PlainText());
    }

    private static Paper Body() => Paper.WithFront().Heading("Glossary").P(Paper.Prose());

    private static List<Block> Blocks(Paper paper) => [.. paper.Article().Body.Sections[0].Blocks];

    [Fact]
    public void A_bold_term_before_small_letters_is_explained_by_them()
    {
        var list = Assert.IsType<DefList>(
            Blocks(
                Body()
                    .P("**mandur** overseer; the man with the list and the keys")
                    .P("**syair** narrative poem in quatrains")
                    .P("**bonda** mother (honorific)")
            )[1]
        );
        Assert.Equal(["mandur", "syair", "bonda"], list.Items.Select(item => item.Term.PlainText()));
        Assert.Equal("mother (honorific)", ((Paragraph)list.Items[2].Definition[0]).Content.PlainText());
    }

    [Fact]
    public void A_tab_parts_a_term_from_the_shortest_explanation() =>
        Assert.Equal(
            3,
            Assert.IsType<DefList>(Blocks(Body().P("**mandur**\toverseer").P("**syair**\tpoem").P("**bonda**\tmother"))[1]).Items.Count
        );

    [Theory]
    [InlineData(
        "**mandur** overseer; the man who has the list and the keys",
        "**syair** narrative poem in four lines that rhyme with one another",
        0
    )]
    [InlineData(
        "mandur, the overseer, who has the list of all the people and the keys",
        "syair, a narrative poem in four lines that rhyme with one another",
        -18
    )]
    public void Entries_without_stops_are_not_joined(string first, string second, double firstLine) =>
        Assert.Equal(
            3,
            Blocks(Body().P(first, firstLine: firstLine, indent: 18).P(second, firstLine: firstLine, indent: 18))
                .Sum(block => block is DispQuote quote ? quote.Blocks.Count : 1)
        );

    [Fact]
    public void Entries_that_hang_behind_a_tab_are_a_list_of_definitions()
    {
        var list = Assert.IsType<DefList>(
            Blocks(Body().P("NA\tNationaal Archief", indent: 36, firstLine: -36).P("1941\tBorn in Oaxaca.", indent: 36, firstLine: -36))[1]
        );
        Assert.Equal(["NA", "1941"], list.Items.Select(item => item.Term.PlainText()));
    }

    [Fact]
    public void Bold_words_before_a_sentence_are_no_term() =>
        Assert.Empty(
            Body()
                .P("**Kinship** People go to cousins.")
                .P("**Debt** People pay for years.")
                .P("**Return** People come back.")
                .Article()
                .AllBlocks()
                .OfType<DefList>()
        );

    [Fact]
    public void Terms_in_italics_are_explained_by_a_single_word_in_small_letters() =>
        Assert.Equal(
            3,
            Assert.IsType<DefList>(Blocks(Body().P("*damar*: resin").P("*jeti*: where ships lie").P("*dusun*: orchard"))[1]).Items.Count
        );

    [Theory]
    [InlineData("BC\tBritish Columbia", "SAWP\t\tSeasonal Agricultural Worker Program", 2)]
    [InlineData("Widyaningrum, L.\tThe Hall of Names", "Oduya, P. O.\tReverse Gear", 2)]
    [InlineData("Introduction\t3", "Conclusion\t17", 0)]
    [InlineData("1.\tBritish Columbia", "2.\tOntario", 0)]
    [InlineData("Boats came in the morning\tand left.", "People waited on the quay all day.", 0)]
    public void Short_words_on_both_sides_of_a_tab_are_pairs_where_another_pair_follows(string first, string second, int count) =>
        Assert.Equal(
            count,
            Body().P(first).P(second).P(Paper.Prose()).Article().AllBlocks().OfType<DefList>().Sum(list => list.Items.Count)
        );

    [Theory]
    [InlineData("**RQ1.** Who comes back?", "**RQ2.** Who does not?", "RQ1.")]
    [InlineData("Hipotesis 1a: yang menunggu menulis.", "Hipotesis 1b: yang menulis pulang.", "Hipotesis 1a:")]
    public void Labels_that_count_on_make_a_list_of_what_stands_behind_them(string first, string second, string label)
    {
        var list = Assert.IsType<ListBlock>(Blocks(Body().P(first).P(second).P(Paper.Prose()))[1]);
        Assert.Equal((2, label), (list.Items.Count, list.Items[0].Label));
    }

    [Theory]
    [InlineData("H1: Those who wait write.", "H3: Those who write return.")]
    [InlineData("P1: “We waited.”", "P2: “We wrote.”")]
    public void Labels_that_do_not_count_on_and_names_of_those_who_speak_make_no_list(string first, string second) =>
        Assert.DoesNotContain(Blocks(Body().P(first).P(second).P(Paper.Prose())), block => block is ListBlock);

    [Fact]
    public void Abbreviations_with_a_dash_behind_each_are_terms() =>
        Assert.Equal(
            3,
            Body()
                .P("IOM – International Organization for Migration")
                .P("NGOs – non-governmental organisations")
                .P("UN – United Nations")
                .P(Paper.Prose())
                .Article()
                .AllBlocks()
                .OfType<DefList>()
                .Single()
                .Items.Count
        );

    [Theory]
    [InlineData("List of Abbreviations", true)]
    [InlineData("Daftar Singkatan", true)]
    [InlineData("Arrivals", false)]
    public void Under_a_heading_of_abbreviations_a_table_of_two_columns_is_their_list(string heading, bool isList)
    {
        var article = Body()
            .Heading(heading)
            .Table(true, ["IOM", "International Organization for Migration"], ["UN", "United Nations"])
            .P(Paper.Prose())
            .Article();
        Assert.Equal(isList, article.AllBlocks().OfType<DefList>().Any());
        Assert.Equal(!isList, article.AllBlocks().OfType<TableWrap>().Any());
    }

    [Fact]
    public void The_head_of_such_a_table_is_left_out_and_told() =>
        Assert.Equal(
            ["Term", "Meaning"],
            Body()
                .Heading("Glossary")
                .Table(true, ["_Term", "_Meaning"], ["pasih", "the sea, or the beach"], ["pulang", "to go home"])
                .P(Paper.Prose())
                .Findings(Rules.LeftOutText.Rule)
                .Select(finding => finding.Before)
        );

    [Fact]
    public void Numbers_below_numbers_are_lists_in_a_list()
    {
        var list = Body()
            .P("1. First the letters were read.")
            .P("1.1 Those of the harbour.")
            .P("1.2 Those of the market.")
            .P("2. Then the people were asked.")
            .P("2.1. At home.")
            .P("2.1.1. In the morning.")
            .P("2.2. At the quay.")
            .P(Paper.Prose())
            .Article()
            .AllBlocks()
            .OfType<ListBlock>()
            .First();
        Assert.Equal(["1.", "2."], list.Items.Select(item => item.Label));
        Assert.Equal(["1.1", "1.2"], ((ListBlock)list.Items[0].Blocks[1]).Items.Select(item => item.Label));
        Assert.Equal(["2.1.", "2.2."], ((ListBlock)list.Items[1].Blocks[1]).Items.Select(item => item.Label));
    }

    [Fact]
    public void Questions_under_bullets_with_labels_that_count_on_keep_their_labels()
    {
        var list = Assert.IsType<ListBlock>(Blocks(Body().Item("RQ1. Who comes back?").Item("RQ2. Who does not?").P(Paper.Prose()))[1]);
        Assert.Equal(["RQ1.", "RQ2."], list.Items.Select(item => item.Label));
    }
}
