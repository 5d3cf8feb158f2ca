using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using static Pipeline.Recognition.Tests.Bodies;

namespace Pipeline.Recognition.Tests;

public sealed class BodyTests
{
    [Fact]
    public void Arrows_typed_before_lines_are_bullets() =>
        Assert.Single(
            Paper
                .WithFront()
                .Heading("Strengths")
                .P(Paper.Prose())
                .P("► First study of its kind.")
                .P("► Two harbours only.")
                .P("► Care homes left out.")
                .Article()
                .Body.Sections[0]
                .Blocks.OfType<ListBlock>()
        );

    [Fact]
    public void A_bold_beginning_of_a_paragraph_stays_emphasis()
    {
        var blocks = Blocks(Body().P("**Boats.** People who come back speak of the boats as of old friends who have grown thin."));
        Assert.IsType<Emphasis>(((Paragraph)blocks[1]).Content[0]);
    }

    [Theory]
    [InlineData("The island was chosen by the governor for the promises of", "liberal trade that the harbour held.")]
    [InlineData("It ended in the years after the war, in the long post-war era. The", "Harbour Office was led by a former captain.")]
    [InlineData("They refused to recognise the court, the treaty and the border,", "Captain Ali's quarrel with the office being one case.")]
    public void A_paragraph_cut_in_two_is_joined(string first, string second)
    {
        var paper = Body().P(first).P(string.Empty).P(second);
        Assert.Equal($"{first} {second}", Text(Blocks(paper)[1]));
        Assert.Single(paper.Findings(SplitParagraphJoined.Rule));
    }

    [Theory]
    [InlineData("The island was chosen by the governor for its harbour.", "Trade came much later, and from the other side.")]
    [InlineData("The review was carried out in three steps, as follows:", "letters were read before anything else was done.")]
    public void Whole_paragraphs_are_not_joined(string first, string second) =>
        Assert.Equal([first, second], Blocks(Body().P(first).P(second)).Skip(1).Select(Text));

    [Fact]
    public void A_paragraph_cut_by_a_figure_is_joined_before_it()
    {
        var blocks = Blocks(
            Body()
                .P("The harbour that they left, which Figure 1 shows, was by then a place of")
                .Picture()
                .P("Figure 1. The harbour")
                .P("cranes and empty sheds.")
        );
        Assert.EndsWith("a place of cranes and empty sheds.", Text(blocks[1]), StringComparison.Ordinal);
        Assert.IsType<Figure>(blocks[2]);
    }

    [Fact]
    public void Nested_lists_keep_their_marks_and_order()
    {
        var list = Assert.IsType<ListBlock>(Blocks(Body().Item("letters").Item("tins").Item("under the bed", level: 1).Item("boats"))[1]);
        Assert.Equal(ListStyle.Bullet, list.Style);
        Assert.Equal(3, list.Items.Count);
        Assert.Equal("under the bed", Text(Assert.IsType<ListBlock>(list.Items[1].Blocks[1]).Items[0].Blocks[0]));
    }

    [Fact]
    public void A_numbered_list_that_starts_again_is_another_list()
    {
        var blocks = Blocks(Body().Item("read", 1).Item("ask", 2).Item("go", 1, listId: "2").Item("return", 2, listId: "2"));
        Assert.Equal([2, 2], blocks.OfType<ListBlock>().Select(list => list.Items.Count));
    }

    [Fact]
    public void Marks_typed_by_hand_make_a_list_with_those_marks()
    {
        var list = Assert.IsType<ListBlock>(
            Blocks(Body().P("a) the harbour office;").P("b) the market;").P("c) the mosque on the hill."))[1]
        );
        Assert.Equal(ListStyle.AlphaLower, list.Style);
        Assert.Equal(["a)", "b)", "c)"], list.Items.Select(item => item.Label));
        Assert.Equal("the market;", Text(list.Items[1].Blocks[0]));
    }

    [Fact]
    public void A_passage_indented_on_both_sides_is_a_quotation()
    {
        var quote = Assert.IsType<DispQuote>(
            Blocks(
                Body()
                    .P("We came back with two suitcases and no one at the quay knew who we were.", indent: 36, indentEnd: 36)
                    .P("— Captain Ali, interview in the harbour office on a rainy day", indent: 36, indentEnd: 36)
            )[1]
        );
        Assert.StartsWith("— Captain Ali", quote.Attribution.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_indented_saying_over_a_dash_and_a_name_is_a_quotation()
    {
        var blocks = Blocks(
            Body()
                .P("“If I change my SIM, I am nobody.”", indent: 36, italic: true)
                .P("— Hamid, 17, Mina Raya", indent: 36)
                .P(Paper.Prose("the quay"))
        );
        Assert.Equal("— Hamid, 17, Mina Raya", Assert.IsType<DispQuote>(blocks[1]).Attribution.PlainText());
        Assert.IsType<Paragraph>(blocks[2]);
    }

    [Fact]
    public void Square_brackets_behind_a_quotation_say_who_is_quoted()
    {
        var quote = Assert.IsType<DispQuote>(
            Blocks(
                Body()
                    .P(
                        "We came back with two suitcases and no one at the quay knew who we were. [Bu Ratna, 51, cleaner, interview of 3 March 2023]",
                        indent: 36,
                        indentEnd: 36
                    )
            )[1]
        );
        Assert.Equal("[Bu Ratna, 51, cleaner, interview of 3 March 2023]", quote.Attribution.PlainText());
    }

    [Fact]
    public void Captions_above_figures_are_taken_where_that_is_the_habit()
    {
        var figures = Blocks(Body().P("Figure 1. The harbour").Picture().P("Figure 2. The hill").Picture()).OfType<Figure>().ToList();
        Assert.Equal(["The harbour", "The hill"], figures.Select(figure => figure.Caption.PlainText()));
        Assert.Equal(["fig1", "fig2"], figures.Select(figure => figure.Id));
    }

    [Fact]
    public void Mentions_of_tables_and_figures_become_links()
    {
        var paper = Body()
            .P("See Figures 1 and 2 for the harbour, and Table 1 for the people who came.")
            .Picture()
            .P("Figure 1. The harbour")
            .Picture()
            .P("Figure 2. The hill")
            .P("Table 1. Arrivals")
            .Table(true, ["_Year", "_People"], ["2001", "14"]);
        var links = ((Paragraph)Blocks(paper)[1]).Content.OfType<Xref>().Select(xref => (xref.TargetId, xref.Content.PlainText()));
        Assert.Equal([("fig1", "Figures 1"), ("fig2", "2"), ("table1", "Table 1")], links);
    }

    [Fact]
    public void Notes_are_numbered_in_the_order_of_their_marks()
    {
        var article = Body()
            .Note("A boat is a letter", "Said in 1999.")
            .Note("A letter is a boat", "Said in 2004.", NoteKind.Endnote)
            .Article();
        Assert.Equal(
            [("fn1", "1", NoteType.Footnote), ("fn2", "i", NoteType.Endnote)],
            article.Back.Notes.Select(note => (note.Id, note.Label, note.Type))
        );
        var xref = Assert.IsType<Xref>(((Paragraph)article.Body.Sections[0].Blocks[1]).Content[^1]);
        Assert.Equal((XrefType.Fn, "fn1"), (xref.Type, xref.TargetId));
    }

    [Fact]
    public void Words_keep_their_emphasis_and_links()
    {
        var blocks = Blocks(
            Body()
                .Inline(
                    new ManuscriptText("A ", RunFormat.Plain, new SourceRef("word/document.xml", 9, 0, 2)),
                    new ManuscriptText("federation", RunFormat.Plain with { Italic = true }, new SourceRef("word/document.xml", 9, 2, 10)),
                    new ManuscriptText(" of ", RunFormat.Plain, new SourceRef("word/document.xml", 9, 12, 4)),
                    new ManuscriptText(
                        "ports",
                        RunFormat.Plain with
                        {
                            Link = "https://ports.example",
                            Underline = true,
                        },
                        new SourceRef("word/document.xml", 9, 16, 5)
                    ),
                    new ManuscriptText(".", RunFormat.Plain, new SourceRef("word/document.xml", 9, 21, 1))
                )
        );
        var content = ((Paragraph)blocks[1]).Content;
        Assert.Equal(EmphasisKind.Italic, Assert.IsType<Emphasis>(content[1]).Kind);
        var link = Assert.IsType<ExtLink>(content[3]);
        Assert.Equal("https://ports.example", link.Uri);
        Assert.IsType<Pipeline.Vocabulary.Articles.Text>(link.Content[0]);
    }

    [Fact]
    public void Passages_between_line_breaks_become_paragraphs()
    {
        Assert.Equal(3, Blocks(Body().P($"{Paper.Prose()}\n{Paper.Prose("the market")}")).Count);
    }

    [Fact]
    public void A_page_break_inside_a_sentence_is_a_space()
    {
        var place = new SourceRef("word/document.xml", 9);
        var blocks = Blocks(
            Body()
                .Inline(
                    new ManuscriptText("The harbour", RunFormat.Plain, place),
                    new ManuscriptPageBreak(place),
                    new ManuscriptText("was quiet.", RunFormat.Plain, place)
                )
        );
        Assert.Equal("The harbour was quiet.", Text(blocks[1]));
    }

    [Fact]
    public void Soft_hyphens_go_and_hard_ones_stay()
    {
        Assert.Equal("A post-war remittance arrives.", Text(Blocks(Body().P("A post\u2011war remit\u00ADtance arrives."))[1]));
    }

    [Fact]
    public void An_Indonesian_text_makes_an_Indonesian_article()
    {
        var article = Paper
            .WithFront()
            .Heading("Pendahuluan")
            .P(
                "Orang yang pulang dari rantau berbicara tentang pelabuhan sebagai tempat yang sudah berubah selama mereka pergi, dan tentang tahun-tahun yang panjang itu."
            )
            .Article();
        Assert.Equal("id", article.Language);
        Assert.Equal("intro", article.Body.Sections[0].SecType);
    }

    [Fact]
    public void Statements_after_the_text_belong_to_no_numbered_section()
    {
        var article = Paper
            .WithFront()
            .P("I. INTRODUCTION", bold: true)
            .P(Paper.Prose())
            .P("A. The Boats", italic: true)
            .P(Paper.Prose())
            .P("II. CONCLUSION", bold: true)
            .P(Paper.Prose())
            .P("Author Contributions", bold: true)
            .P("S.R.: writing.")
            .Article();
        Assert.Equal(["INTRODUCTION", "CONCLUSION"], article.Body.Sections.Select(section => section.Title.PlainText()));
        Assert.Equal("author-contributions", Assert.Single(article.Back.Sections).SecType);
    }

    [Fact]
    public void Paragraphs_in_a_style_for_programs_are_one_listing_with_their_spaces()
    {
        var blocks = Blocks(
            Body()
                .P("The program is short.")
                .P("for entry in entries:", style: "Source Code")
                .P("    total  += 1", style: "Source Code")
                .P(Paper.Prose())
        );
        var code = Assert.Single(blocks.OfType<KeptBlock>());
        Assert.Equal(("preformat", "for entry in entries:\n    total  += 1"), (code.Name, code.Text.PlainText()));
    }

    [Theory]
    [InlineData("Courier New", true)]
    [InlineData("Noto Sans Mono", true)]
    [InlineData("Georgia", false)]
    public void A_line_in_letters_of_one_width_is_a_listing(string font, bool isCode)
    {
        var blocks = Blocks(
            Body().Add("total += 1", new RunFormat(Font: font, Size: new Points(11)), new ParagraphFormat()).P(Paper.Prose())
        );
        Assert.Equal(isCode, blocks.Any(block => block is KeptBlock { Name: "preformat" }));
    }

    [Fact]
    public void A_manuscript_typed_in_letters_of_one_width_has_no_listings()
    {
        var typed = new RunFormat(Font: "Courier", Size: new Points(11));
        var paper = Paper.WithFront().Heading("Introduction");
        for (var index = 0; index < 4; index++)
            paper = paper.Add(Paper.Prose(), typed, new ParagraphFormat());
        Assert.DoesNotContain(Blocks(paper.Add("So it was", typed, new ParagraphFormat())), block => block is KeptBlock);
    }

    [Fact]
    public void Lines_in_different_scripts_are_not_joined()
    {
        Assert.Equal(
            3,
            Blocks(
                Body().P("الغربة مدرسة لا تغلق أبوابها ومن دخلها صغيرا خرج منها شاهدا").P("al-ghurba madrasa, as they say in the harbour.")
            ).Count
        );
    }

    [Fact]
    public void A_paragraph_of_an_equation_alone_is_never_the_rest_of_a_sentence()
    {
        var blocks = Blocks(
            Body()
                .P("The number of boats that leave the harbour each year is given by")
                .Inline(new ManuscriptEquation("n", false, new SourceRef("word/document.xml", 9)))
        );
        Assert.IsType<DispFormula>(blocks[2]);
    }

    [Fact]
    public void A_paragraph_without_the_usual_indent_goes_on_from_an_open_one()
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose(), firstLine: 28)
            .P(Paper.Prose("the market"), firstLine: 28)
            .P("The houses of the island were counted for the first time in the years of Governor", firstLine: 28)
            .P("Raffles, and the boats were counted twice, once in the harbour and once at sea.")
            .P(Paper.Prose("the hill"), firstLine: 28);
        Assert.Equal(4, paper.Article().Body.Sections[0].Blocks.Count);
    }

    [Fact]
    public void An_abbreviated_mention_is_a_link_too()
    {
        var paper = Body().P("The harbour (Fig. 1) has changed more than the hill behind it.").Picture().P("Fig. 1. The harbour");
        Assert.Equal("Fig. 1", ((Paragraph)Blocks(paper)[1]).Content.OfType<Xref>().Single().Content.PlainText());
    }

    [Fact]
    public void A_text_box_opens_no_section()
    {
        var boxed = new ParagraphFormat(IsInTextBox: true);
        var article = Body()
            .Heading("Findings")
            .P(Paper.Prose())
            .Add("Key messages", new RunFormat(Bold: true, Size: new Points(11)), boxed)
            .Add("Letters matter more than money.", new RunFormat(Size: new Points(11)), boxed)
            .P(Paper.Prose("the market"))
            .Article();
        Assert.Equal("Introduction\nFindings", article.Outline());
        var blocks = article.Body.Sections[1].Blocks;
        Assert.Equal(4, blocks.Count);
        Assert.IsType<Emphasis>(((Paragraph)blocks[1]).Content[0]);
    }

    [Fact]
    public void A_soft_hyphen_is_told_with_its_whole_word()
    {
        var finding = Assert.Single(Body().P("Her grand**\u00ADmother** sent letters.").Findings(Rules.SoftHyphenDropped.Rule));
        Assert.Equal(("grand\u00ADmother", "grandmother"), (finding.Before, finding.After));
    }

    [Fact]
    public void A_source_in_brackets_belongs_to_its_figure()
    {
        var article = Body()
            .Picture()
            .P("Figure 1. The harbour", centred: true)
            .P("(Source: Harbour Office, 2020)")
            .P("Figure 1 shows the harbour. " + Paper.Prose())
            .Article();
        Assert.Single(Assert.Single(article.Body.Sections[0].Blocks.OfType<Figure>()).Notes);
    }

    [Theory]
    [InlineData("Fig. 1. The harbour", "Fig. 1")]
    [InlineData("Figure 1. The harbour", "Figure 1")]
    public void An_abbreviated_label_keeps_its_stop(string caption, string label) =>
        Assert.Equal(
            label,
            Assert
                .Single(Blocks(Body().Picture().P(caption, centred: true).P("Fig. 1 shows the harbour. " + Paper.Prose())).OfType<Figure>())
                .Label
        );

    [Fact]
    public void Text_typed_throughout_in_letters_of_one_width_is_no_program()
    {
        var paper = Paper.WithFront();
        var typewriter = new RunFormat(Font: "Courier New", Size: new Points(10));
        foreach (
            var line in new[]
            {
                "On the morning of 7 June no boat left the",
                "stairs. The agent counted boats tied up and",
                "men sitting on the steps as in a theatre.",
                "Nobody had paid attention to paper, yet the",
                "company printed tickets, and with the ticket",
                "came a number, a price and a date for all.",
            }
        )
            for (var times = 0; times < 3; times++)
                paper.Add(line, typewriter, new ParagraphFormat());
        Assert.DoesNotContain(paper.Article().AllBlocks(), block => block is KeptBlock { Name: "preformat" });
    }

    [Theory]
    [InlineData("**Papers that are late.** They come in spring.", true)]
    [InlineData("Papers that are late.", false)]
    public void An_item_in_bold_keeps_it_beside_others_that_begin_so(string first, bool keeps)
    {
        var list = Body()
            .Item(first, 1)
            .Item("**Papers that are lost.**", 2)
            .P(Paper.Prose("the hill"))
            .Article()
            .AllBlocks()
            .OfType<ListBlock>()
            .Single();
        Assert.Equal(keeps, ((Paragraph)list.Items[1].Blocks[0]).Content[0] is Emphasis { Kind: EmphasisKind.Bold });
    }
}
