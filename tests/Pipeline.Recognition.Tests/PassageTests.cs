using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Manuscripts;
using static Pipeline.Recognition.Tests.Bodies;

namespace Pipeline.Recognition.Tests;

/// <summary>Passages that are not plain paragraphs, and paragraphs that only look like them.</summary>
public sealed class PassageTests
{
    [Theory]
    [InlineData("(Mak Ani, 52, food seller)", true)]
    [InlineData("Mak Ani sells food.", false)]
    public void A_short_indented_saying_over_a_bracket_at_the_right_end_is_a_quotation(string under, bool isQuotation)
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("“I cook on both sides,” said Mak Ani. “The salt is the same.”", indent: 36, italic: true)
            .Add(under, new RunFormat(Size: new Points(11)), new ParagraphFormat(Alignment: TextAlignment.End))
            .P(Paper.Prose("the quay"));
        Assert.Equal(isQuotation ? under : null, (paper.Article().Body.Sections[0].Blocks[1] as DispQuote)?.Attribution.PlainText());
    }

    [Fact]
    public void A_heading_stands_above_a_passage_too()
    {
        static string Verse(string line) =>
            Body()
                .P(line, italic: true)
                .P("Kalau ada sumur di ladang", indent: 36)
                .P("boleh kita menumpang mandi,", indent: 36)
                .P("kalau ada umur yang panjang.", indent: 36)
                .P(Paper.Prose("the quay"))
                .Article()
                .Outline();
        Assert.Equal("Introduction\n  The song of the quay", Verse("The song of the quay"));
        Assert.Equal("Introduction", Verse("The song of the quay:"));
        var examples = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("1. Sentences of return", italic: true)
            .P("(3) a. Dia pulang.")
            .P("b. Dia sudah pulang.")
            .P(Paper.Prose("the quay"))
            .Article();
        Assert.Contains("Sentences of return", examples.Outline(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Rantau**: the land away from home|**Pulang**: to go home for good|**Mudik**: to go home for the feast", ":")]
    [InlineData("*Rantau* – the land away from home|*Pulang* – to go home for good|*Mudik* – to go home for the feast", "–")]
    [InlineData("**Rantau**\tthe land away from home|**Pulang**\tto go home for good|**Mudik**\tto go home for the feast", "")]
    public void Terms_with_explanations_are_a_list_of_definitions(string lines, string separator)
    {
        var list = Assert.IsType<DefList>(Blocks(lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose()))[1]);
        Assert.Equal(["Rantau", "Pulang", "Mudik"], list.Items.Select(item => item.Term.PlainText()));
        Assert.All(list.Items, item => Assert.Equal(separator, item.Separator));
        Assert.Equal("to go home for good", Text(list.Items[1].Definition[0]));
    }

    [Fact]
    public void Terms_over_indented_explanations_are_a_list_of_definitions()
    {
        var list = Assert.IsType<DefList>(
            Blocks(
                Body()
                    .P("Rantau", bold: true)
                    .P("The land away from home.", indent: 18)
                    .P("Pulang", bold: true)
                    .P("To go home for good.", indent: 18)
                    .P("Mudik", bold: true)
                    .P("To go home for the feast.", indent: 18)
                    .P(Paper.Prose())
            )[1]
        );
        Assert.Equal(3, list.Items.Count);
    }

    [Theory]
    [InlineData("**Rantau**: the land away from home|**Pulang**: to go home for good")]
    [InlineData("**Siti** went home for the feast.|**Budi** stayed on the island.|**Ali** came a week later.")]
    public void Bold_words_are_not_always_terms(string lines) =>
        Assert.DoesNotContain(
            Blocks(lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose())),
            block => block is DefList
        );

    [Fact]
    public void A_number_in_other_digits_is_no_example() =>
        Assert.Equal("(١) هو يكتب", Assert.IsType<Paragraph>(Blocks(Body().P("(١) هو يكتب").P("(٢) هو يقرأ"))[1]).Content.PlainText());

    [Fact]
    public void Numbered_examples_keep_their_numbers_and_letters()
    {
        var list = Assert.IsType<ListBlock>(Blocks(Body().P("(3) a. Dia pulang.").P("b. Dia sudah pulang.").P("(4) Dia akan pulang."))[1]);
        Assert.Equal(["(3)", "(4)"], list.Items.Select(item => item.Label));
        Assert.Equal(["a.", "b."], Assert.IsType<ListBlock>(list.Items[0].Blocks[0]).Items.Select(item => item.Label));
    }

    [Theory]
    [InlineData("**Going home**", "Going home", 1)]
    [InlineData("Going home", "", 2)]
    public void A_framed_cell_is_a_box_with_its_heading(string first, string title, int blocks)
    {
        var box = Assert.IsType<BoxedText>(Blocks(Body().Table(true, [$"{first}\n{Paper.Prose()}"]).P(Paper.Prose()))[1]);
        Assert.Equal((title, blocks), (box.Title.PlainText(), box.Blocks.Count));
        Assert.DoesNotContain(Blocks(Body().Table(false, [Paper.Prose()])), block => block is BoxedText);
    }

    [Theory]
    [InlineData("Box 2\n**Papers one needs**", "Box 2 Papers one needs")]
    [InlineData("Kotak 1. Surat yang diperlukan", "Kotak 1. Surat yang diperlukan")]
    public void The_label_of_a_box_is_in_its_heading(string first, string title) =>
        Assert.Equal(
            title,
            Assert.IsType<BoxedText>(Blocks(Body().Table(true, [$"{first}\n{Paper.Prose()}"]).P(Paper.Prose()))[1]).Title.PlainText()
        );

    [Fact]
    public void A_text_box_with_a_heading_is_a_box()
    {
        var paper = At(
            At(Body(), "Going home", TextAlignment.Start, bold: true, inBox: true),
            Paper.Prose("the box"),
            TextAlignment.Start,
            inBox: true
        );
        Assert.Equal("Going home", Assert.IsType<BoxedText>(Blocks(paper.P(Paper.Prose("the quay")))[1]).Title.PlainText());
    }

    [Fact]
    public void A_box_that_repeats_a_sentence_is_left_out_and_told()
    {
        var paper = At(Body(), $"“{Paper.Prose()}”", TextAlignment.Start, inBox: true).P(Paper.Prose("the quay"));
        Assert.Equal(2, Blocks(paper).Count);
        Assert.Single(paper.Findings(PullQuoteLeftOut.Rule));
        Assert.Equal(
            3,
            Blocks(At(Body(), Paper.Prose("another place"), TextAlignment.Start, inBox: true).P(Paper.Prose("the quay"))).Count
        );
    }

    [Theory]
    [InlineData("Quote")]
    [InlineData("Intense Quote")]
    [InlineData("Block Text")]
    [InlineData("Kutipan")]
    [InlineData("Zitat")]
    [InlineData("Citaat")]
    [InlineData("Citation")]
    [InlineData("Cita")]
    public void A_style_says_that_a_paragraph_is_quoted(string style) =>
        Assert.IsType<DispQuote>(Blocks(Body().P("We came back.", style: style).P(Paper.Prose("the quay")))[1]);

    [Theory]
    [InlineData("We came back with two suitcases, and no one knew us. (Ali, interview, 2019)", "(Ali, interview, 2019)")]
    [InlineData("We came back with two suitcases, and no one knew us. — Ali, a fisherman", "— Ali, a fisherman")]
    [InlineData("We came back with two suitcases, and no one knew us. United Nations", "United Nations")]
    [InlineData("We came back with two suitcases, and no one knew us. Then we left", "")]
    [InlineData("We came back with two suitcases (and one bag), and no one knew us.", "")]
    public void Who_is_quoted_may_stand_behind_the_words(string words, string attribution)
    {
        var quote = Assert.IsType<DispQuote>(Blocks(Body().P(words, indent: 36, indentEnd: 36).P(Paper.Prose("the quay")))[1]);
        Assert.Equal(attribution, quote.Attribution.PlainText());
    }

    [Fact]
    public void Several_paragraphs_and_a_list_may_be_quoted_together()
    {
        var quote = Assert.IsType<DispQuote>(
            Blocks(
                Body()
                    .P("We took what we could carry and left the rest for those who stayed.", indent: 36, indentEnd: 36)
                    .Add(
                        "two suitcases",
                        RunFormat.Plain,
                        new ParagraphFormat(IndentStart: new Points(54), IndentEnd: new Points(36)),
                        new ListMark("9", 0, false, "bullet", 0, "•")
                    )
                    .P("No more.", indent: 36, indentEnd: 36)
                    .P(Paper.Prose("the quay"))
            )[1]
        );
        Assert.Equal([typeof(Paragraph), typeof(ListBlock), typeof(Paragraph)], quote.Blocks.Select(block => block.GetType()));
    }

    [Fact]
    public void An_equation_under_a_quotation_is_a_formula_of_its_own()
    {
        var paper = Body().P("We came back with two suitcases, and no one on the quay knew any longer who we were.", indent: 36);
        var equation = new ManuscriptEquation("r = a / b", true, new SourceRef("word/document.xml", 99))
        {
            Math = MathElement.Of("math", MathElement.Token("mi", "r")),
        };
        Assert.Equal(
            [typeof(Paragraph), typeof(DispQuote), typeof(DispFormula), typeof(Paragraph)],
            Kinds(paper.Inline(equation).Indented(36).P(Paper.Prose("the quay")))
        );
    }

    [Theory]
    [InlineData("a. those who came|b. those who left|c. those who stayed")]
    [InlineData("- who came|- who left|- who stayed")]
    [InlineData("– who came|– who left")]
    public void A_typed_list_under_a_quotation_is_a_list_of_its_own(string items)
    {
        var paper = Body().P("We came back with two suitcases, and no one on the quay knew any longer who we were.", indent: 36);
        Assert.Equal(
            [typeof(Paragraph), typeof(DispQuote), typeof(ListBlock), typeof(Paragraph)],
            Kinds(items.Split('|').Aggregate(paper, (list, item) => list.P(item, indent: 36)).P(Paper.Prose("the quay")))
        );
        paper = Body().P("We came back with two suitcases, and no one knew us.", indent: 36, indentEnd: 36);
        var blocks = Blocks(items.Split('|').Aggregate(paper, (list, item) => list.P(item)).P(Paper.Prose("the quay")));
        Assert.Empty(Assert.IsType<DispQuote>(blocks[1]).Attribution);
        Assert.Equal(items.Split('|').Length, Assert.IsType<ListBlock>(blocks[2]).Items.Count);
    }

    [Fact]
    public void A_typed_list_within_both_indents_is_quoted_and_told()
    {
        var paper = Body()
            .P("Everyone who returns has the following rights, says the law:", indent: 36, indentEnd: 36)
            .P("(1) a house of their own;", indent: 36, indentEnd: 36)
            .P("(2) a share of the harbour.", indent: 36, indentEnd: 36)
            .P("— Law of the Islands", indent: 36, indentEnd: 36)
            .P(Paper.Prose("the quay"));
        var quote = Assert.IsType<DispQuote>(Blocks(paper)[1]);
        Assert.Equal([typeof(Paragraph), typeof(ListBlock)], quote.Blocks.Select(block => block.GetType()));
        Assert.Equal("— Law of the Islands", quote.Attribution.PlainText());
        Assert.Single(paper.Findings(HandTypedList.Rule));
    }

    [Fact]
    public void Dashes_under_a_line_that_announces_them_name_no_source()
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P("The study has these purposes:", indent: 36)
            .P("- to learn who came", indent: 36)
            .P(Paper.Prose("the quay"));
        Assert.DoesNotContain(Blocks(paper), block => block is DispQuote);
        paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P("The study has three purposes", indent: 36)
            .P("- to learn who came", indent: 36)
            .P("- to learn who left", indent: 36)
            .P(Paper.Prose("the quay"));
        Assert.DoesNotContain(Blocks(paper), block => block is DispQuote);
    }

    [Fact]
    public void Smaller_type_between_small_indents_is_quoted()
    {
        Assert.IsType<DispQuote>(
            Blocks(
                Body()
                    .P("We came back with two suitcases and no one knew us.", size: 9.5, indent: 12, indentEnd: 12)
                    .P(Paper.Prose("the quay"))
            )[1]
        );
        Assert.IsType<Paragraph>(
            Blocks(Body().P("We came back with two suitcases and no one knew us.", size: 9.5).P(Paper.Prose("the quay")))[1]
        );
    }

    [Fact]
    public void Signs_of_a_formula_are_listed_with_what_they_mean()
    {
        var list = Assert.Single(
            Body()
                .P("Keterangan:")
                .P("Y\t= rasa memiliki")
                .P("X\t= jumlah dokumen")
                .P("e\t= galat")
                .P(Paper.Prose("the quay"))
                .Article()
                .AllBlocks()
                .OfType<DefList>()
        );
        Assert.Equal(["Y", "X", "e"], list.Items.Select(item => item.Term.PlainText()));
    }

    [Fact]
    public void Lines_that_reckon_are_no_list_of_signs() =>
        Assert.Empty(
            Body().P("Y = a + b").P("X = 2 + 3").P("Z = 4 x 5").P(Paper.Prose("the quay")).Article().AllBlocks().OfType<DefList>()
        );

    [Fact]
    public void A_framed_cell_under_the_name_of_a_box_is_that_box()
    {
        var article = Paper
            .WithFront()
            .Heading("Findings")
            .P(Paper.Prose())
            .P("Box 1: Words of children", bold: true)
            .Table(
                true,
                [
                    ["“I sang louder than the rain.”"],
                ]
            )
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal("Box 1: Words of children", Assert.Single(article.AllBlocks().OfType<BoxedText>()).Title.PlainText());
        Assert.Single(article.Body.Sections);
    }

    [Fact]
    public void Subsections_of_a_law_with_numerals_under_their_letters_are_a_list_and_no_examples()
    {
        var list = Assert.Single(
            Paper
                .WithFront()
                .Heading("The section")
                .P("(1) Where the passport is found, it shall be presumed that it was taken.", indent: 36)
                .P("(2) For the purposes of subsection (1)—", indent: 36)
                .P("(a) a form is no evidence of consent;", indent: 72)
                .P("(b) a locker is in the possession of the employer if the employer holds", indent: 72)
                .P("(i) the only key; or", indent: 108)
                .P("(ii) the only copy of the code.", indent: 108)
                .P(Paper.Prose())
                .Article()
                .Body.Sections[0]
                .Blocks.OfType<ListBlock>()
        );
        var letters = Assert.Single(list.Items[1].Blocks.OfType<ListBlock>());
        Assert.Equal(2, Assert.Single(letters.Items[1].Blocks.OfType<ListBlock>()).Items.Count);
    }
}
