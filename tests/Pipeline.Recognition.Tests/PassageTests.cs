using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Passages that are not plain paragraphs, and paragraphs that only look like them.</summary>
public sealed class PassageTests
{
    [Theory]
    [InlineData("(Mak Ani, 52, food seller)", true)]
    [InlineData("Mak Ani sells food.", false)]
    public void A_short_indented_saying_over_a_bracket_at_the_right_end_is_a_quotation(string under, bool isQuotation)
    {
        var paper = Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P("“I cook on both sides,” said Mak Ani. “The salt is the same.”", indent: 36, italic: true)
            .Add(under, new RunFormat(Size: new Points(11)), new ParagraphFormat(Alignment: TextAlignment.End)).P(Paper.Prose("the quay"));
        Assert.Equal(isQuotation ? under : null, (paper.Article().Body.Sections[0].Blocks[1] as DispQuote)?.Attribution.PlainText());
    }

    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    private static Seq<Block> Blocks(Paper paper) => paper.Article().Body.Sections[0].Blocks;

    private static string Text(Block block) => ((Paragraph)block).Content.PlainText();

    private static Seq<Type> Kinds(Paper paper) => Blocks(paper).Select(block => block.GetType());

    private static Paper At(Paper paper, string text, TextAlignment alignment, bool italic = false, double indent = 0, bool inBox = false, bool bold = false) =>
        paper.Add(text, new RunFormat(Italic: italic, Bold: bold, Size: new Points(11)), new ParagraphFormat(Alignment: alignment, IndentStart: new Points(indent), IsInTextBox: inBox));

    [Fact]
    public void Indented_lines_that_run_on_are_verse_with_stanzas_parted_by_blank_lines()
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Body()
            .P("The song that everyone knows goes like this:")
            .P("Kalau ada sumur di ladang", indent: 36).P("boleh kita menumpang mandi;", indent: 36).P(string.Empty)
            .P("kalau ada umur yang panjang,", indent: 36).P("boleh kita berjumpa lagi.", indent: 36)
            .P("— pantun lama", indent: 36).P(Paper.Prose()))[2]);
        Assert.Equal([2, 2], verse.Stanzas.Select(stanza => stanza.Lines.Count));
        Assert.Equal("boleh kita menumpang mandi;", verse.Stanzas[0].Lines[1].Content.PlainText());
        Assert.Equal("— pantun lama", verse.Attribution.PlainText());
    }

    [Fact]
    public void Lines_parted_by_line_breaks_are_verse()
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Body().P("The boats come in at evening,\nthe boats go out at dawn,\n\nand those who wait are waiting\nfor those who are long gone.", italic: true))[1]);
        Assert.Equal([2, 2], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Theory]
    [InlineData("Verse")]
    [InlineData("Gedicht")]
    [InlineData("Puisi")]
    [InlineData("Poem Line")]
    public void A_style_says_that_lines_are_verse(string style) =>
        Assert.IsType<VerseGroup>(Blocks(Body().P("They went.", style: style).P("They came.", style: style))[1]);

    [Fact]
    public void Numbers_of_lines_stay_with_their_lines()
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Body().P("Ist zwivel herzen nachgebur,").P("daz muoz der sele werden sur.").P("gesmaehet unde gezieret").P("ist, swa sich parrieret").P("5\tunverzaget mannes muot,").P("als agelstern varwe tuot."))[1]);
        Assert.Equal("5 unverzaget mannes muot,", verse.Stanzas[0].Lines[4].Content.PlainText());
    }

    [Fact]
    public void Short_paragraphs_that_list_things_are_no_verse()
    {
        string[] entries = ["better wages than at home;", "a house for the parents;", "the fare for the ferry;", "letters that are answered."];
        Assert.DoesNotContain(Blocks(entries.Aggregate(Body(), (paper, entry) => paper.P(entry, indent: 36))), block => block is VerseGroup);
        string[] topics = ["Economic reasons for leaving", "Social reasons for leaving", "Family reasons for staying", "Reasons for coming back"];
        Assert.DoesNotContain(Blocks(topics.Aggregate(Body(), (paper, entry) => paper.P(entry, indent: 36))), block => block is VerseGroup);
        Assert.DoesNotContain(Blocks(Body().P("Universitas Contoh,\nJalan Merdeka 17,\nBatam 29432,\nIndonesia")), block => block is VerseGroup);
    }

    [Theory]
    [InlineData("People who come back to the|islands speak of the harbour as|a place that has changed while|they were away, and of the|years in which they sent money.")]
    [InlineData("People come back every year,|speak of the old harbour, then|leave again. Nobody on the islands|asks them where they will go,|for everyone knows it already.")]
    [InlineData("Gender of the respondents,|Age of the respondents,|Years away from home,|Places of work abroad.")]
    public void Text_of_a_narrow_column_and_lists_without_marks_are_no_verse(string lines) =>
        Assert.DoesNotContain(Blocks(lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose())), block => block is VerseGroup);

    [Fact]
    public void A_heading_stands_above_a_passage_too()
    {
        static string Verse(string line) => Body().P(line, italic: true)
            .P("Kalau ada sumur di ladang", indent: 36).P("boleh kita menumpang mandi,", indent: 36).P("kalau ada umur yang panjang.", indent: 36).P(Paper.Prose("the quay")).Article().Outline();
        Assert.Equal("Introduction\n  The song of the quay", Verse("The song of the quay"));
        Assert.Equal("Introduction", Verse("The song of the quay:"));
        var examples = Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P("1. Sentences of return", italic: true).P("(3) a. Dia pulang.").P("b. Dia sudah pulang.").P(Paper.Prose("the quay")).Article();
        Assert.Contains("Sentences of return", examples.Outline(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indented_series_is_no_verse_but_lines_with_capitals_and_commas_may_be()
    {
        static Paper Indented(string lines) => lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line, indent: 36)).P(Paper.Prose());
        Assert.DoesNotContain(Blocks(Indented("Gender of the respondents,|Age of the respondents,|Years away from home, and|Places of work abroad.")), block => block is VerseGroup);
        Assert.IsType<VerseGroup>(Blocks(Indented("Pulau Pandan jauh ke tengah,|Gunung Daik bercabang tiga,|Hancur badan dikandung tanah,|Budi yang baik dikenang juga."))[1]);
    }

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
        var before = Paper.WithFront().P("Who leaves, waits; who stays, waits longer.", italic: true).P("— Ali Hasjmy").Heading("Introduction").P(Paper.Prose());
        Assert.Equal(QuoteKind.Epigraph, Assert.IsType<DispQuote>(before.Article().Body.Blocks[0]).Kind);
        Assert.Single(before.Findings(EpigraphRead.Rule));
        var under = Paper.WithFront().Heading("Introduction").P("Who leaves, waits; who stays, waits longer.", italic: true).P("— Ali Hasjmy").P(Paper.Prose());
        Assert.Equal("— Ali Hasjmy", Assert.IsType<DispQuote>(Blocks(under)[0]).Attribution.PlainText());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(45)]
    public void Names_before_tabs_that_recur_speak(double indent)
    {
        var speeches = Body().P("TDL:\tHow do you know that it will go?", indent: indent, firstLine: -indent).P("Pak Dul:\tThe engine coughs. A cough, then nothing.", indent: indent, firstLine: -indent)
            .P("TDL:\tAnd if it does not cough?", indent: indent, firstLine: -indent).P("Pak Dul:\tThen there is coffee.", indent: indent, firstLine: -indent).P(Paper.Prose("the quay")).Article().AllBlocks().OfType<Speech>();
        Assert.Equal(["TDL:", "Pak Dul:", "TDL:", "Pak Dul:"], speeches.Select(speech => speech.Speaker.PlainText()));
    }

    [Fact]
    public void Questions_in_italics_with_dashes_before_their_answers_are_no_epigraph()
    {
        var paper = Paper.WithFront().Heading("Introduction").P("Why did you leave the island?", italic: true).P("— For work, as everyone did.").P("And what happened then?", italic: true).P("— I stayed.").P(Paper.Prose());
        Assert.DoesNotContain(Blocks(paper), block => block is DispQuote);
    }

    [Fact]
    public void A_passage_in_italics_before_the_first_heading_that_no_one_is_named_for_is_no_epigraph()
    {
        var paper = Paper.WithFront().P("Who leaves, waits; who stays, waits longer.", italic: true).Heading("Introduction").P(Paper.Prose());
        Assert.IsType<Paragraph>(Assert.Single(paper.Article().Body.Blocks));
        Assert.Empty(paper.Findings(EpigraphRead.Rule));
    }

    [Fact]
    public void A_style_says_that_a_line_before_the_first_heading_is_an_epigraph() =>
        Assert.Equal(QuoteKind.Epigraph, Assert.IsType<DispQuote>(Paper.WithFront().P("Who leaves, waits.", style: "Epigraph").Heading("Introduction").P(Paper.Prose()).Article().Body.Blocks[0]).Kind);

    [Fact]
    public void Verse_in_italics_under_a_heading_stays_verse()
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Paper.WithFront().Heading("Introduction").P("Kalau ada sumur di ladang", italic: true).P("boleh kita menumpang mandi,", italic: true).P("kalau ada umur yang panjang.", italic: true).P("— pantun lama").P(Paper.Prose()))[0]);
        Assert.Equal("— pantun lama", verse.Attribution.PlainText());
    }

    [Theory]
    [InlineData("— Ali Hasjmy", true)]
    [InlineData("-- Ali Hasjmy", true)]
    [InlineData("—“Letters”, 1961", true)]
    [InlineData("———. 1961. Letters.", false)]
    [InlineData("--- 1961. Letters.", false)]
    public void One_dash_stands_before_the_source_of_a_saying(string source, bool isSource)
    {
        var blocks = Blocks(Paper.WithFront().Heading("Introduction").P("Who leaves, waits; who stays, waits longer.", italic: true, indent: 72).P(source, indent: 72).P(Paper.Prose()));
        Assert.Equal(isSource, blocks[0] is DispQuote);
    }

    [Fact]
    public void A_paragraph_that_hangs_from_the_margin_is_no_saying() =>
        Assert.IsType<Paragraph>(Blocks(Paper.WithFront().Heading("Sources of this text").P("Hasjmy, Ali. 1961. Letters. Harbour Press.", indent: 36, firstLine: -36).P("— Ali Hasjmy").P(Paper.Prose()))[0]);

    [Fact]
    public void A_saying_before_the_first_heading_is_an_epigraph()
    {
        var article = Paper.WithFront().P("Who leaves, waits; who stays, waits longer.", italic: true, indent: 72).P("— Ali Hasjmy", indent: 72).Heading("Introduction").P(Paper.Prose()).Article();
        Assert.Equal(QuoteKind.Epigraph, Assert.IsType<DispQuote>(article.Body.Blocks[0]).Kind);
    }

    [Fact]
    public void A_quotation_further_down_is_no_epigraph()
    {
        var quote = Assert.IsType<DispQuote>(Blocks(Body().P("Who leaves, waits; who stays, waits longer than that.", indent: 36, indentEnd: 36).P("— Ali Hasjmy").P(Paper.Prose()))[1]);
        Assert.Equal((QuoteKind.Passage, "— Ali Hasjmy"), (quote.Kind, quote.Attribution.PlainText()));
    }

    [Theory]
    [InlineData("INT: Why did you leave?|R1: For work, as everyone did.|INT: And then?")]
    [InlineData("P1: I left for work.|P2: So did I.|P1: And we stayed.")]
    [InlineData("IV: Why did you leave?|P1: For work.|P2: For school.")]
    [InlineData("Q1: Why did you leave?|A1: For work.|Q2: And then?|A2: I stayed.")]
    [InlineData("Q: Why did you leave?|A: For work.")]
    [InlineData("Peneliti: Mengapa Anda pergi?|Informan 2: Untuk bekerja.")]
    [InlineData("**Siti:** Why did you leave?|**Budi:** For work.|**Siti:** And then?")]
    [InlineData("*Siti:* Why did you leave?|*Budi:* For work.|*Siti:* And then?")]
    [InlineData("**THE PRINCE.**\tHave him called.|**THE VALET.**\tHe waits.|**THE PRINCE.**\tThen let him in.")]
    public void Turns_of_speech_keep_their_speakers(string turns)
    {
        var lines = turns.Split('|');
        var talk = Assert.IsType<DispQuote>(Blocks(lines.Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose()))[1]);
        Assert.Equal(QuoteKind.Interview, talk.Kind);
        var speeches = talk.Blocks.OfType<Speech>().Select(speech => $"{speech.Speaker.PlainText()} {Text(speech.Blocks[0])}");
        Assert.Equal(lines.Select(line => line.Replace("*", string.Empty, StringComparison.Ordinal).Replace('\t', ' ')), speeches);
    }

    [Theory]
    [InlineData("Note: the harbour is closed.|Remark: it opens again.|Note: at dawn.")]
    [InlineData("A: the first case is that of those who left by ferry.")]
    [InlineData("H1: Wages draw people away.|H2: Letters bring them back.|H3: Age does so too.")]
    [InlineData("UK: the wages are higher.|US: the fare is higher.|EU: nothing is known.")]
    [InlineData("Q1: Why do people leave?|Q2: Why do they return?|Q3: Who receives them?")]
    [InlineData("**H1:** Wages draw people away.|**H2:** Letters bring them back.")]
    [InlineData("Q: the flow of people.|A: the area of the island.|V: their speed.")]
    [InlineData("**Setting:** the harbour.|**People:** those who wait.")]
    public void Words_with_colons_are_no_talk(string lines) =>
        Assert.DoesNotContain(Blocks(lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose())), block => block is DispQuote);

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
        var list = Assert.IsType<DefList>(Blocks(Body().P("Rantau", bold: true).P("The land away from home.", indent: 18).P("Pulang", bold: true).P("To go home for good.", indent: 18).P("Mudik", bold: true).P("To go home for the feast.", indent: 18).P(Paper.Prose()))[1]);
        Assert.Equal(3, list.Items.Count);
    }

    [Theory]
    [InlineData("**Rantau**: the land away from home|**Pulang**: to go home for good")]
    [InlineData("**Siti** went home for the feast.|**Budi** stayed on the island.|**Ali** came a week later.")]
    public void Bold_words_are_not_always_terms(string lines) =>
        Assert.DoesNotContain(Blocks(lines.Split('|').Aggregate(Body(), (paper, line) => paper.P(line)).P(Paper.Prose())), block => block is DefList);

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
        Assert.Equal(title, Assert.IsType<BoxedText>(Blocks(Body().Table(true, [$"{first}\n{Paper.Prose()}"]).P(Paper.Prose()))[1]).Title.PlainText());

    [Fact]
    public void A_text_box_with_a_heading_is_a_box()
    {
        var paper = At(At(Body(), "Going home", TextAlignment.Start, bold: true, inBox: true), Paper.Prose("the box"), TextAlignment.Start, inBox: true);
        Assert.Equal("Going home", Assert.IsType<BoxedText>(Blocks(paper.P(Paper.Prose("the quay")))[1]).Title.PlainText());
    }

    [Fact]
    public void A_box_that_repeats_a_sentence_is_left_out_and_told()
    {
        var paper = At(Body(), $"“{Paper.Prose()}”", TextAlignment.Start, inBox: true).P(Paper.Prose("the quay"));
        Assert.Equal(2, Blocks(paper).Count);
        Assert.Single(paper.Findings(PullQuoteLeftOut.Rule));
        Assert.Equal(3, Blocks(At(Body(), Paper.Prose("another place"), TextAlignment.Start, inBox: true).P(Paper.Prose("the quay"))).Count);
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
        var quote = Assert.IsType<DispQuote>(Blocks(Body()
            .P("We took what we could carry and left the rest for those who stayed.", indent: 36, indentEnd: 36)
            .Add("two suitcases", RunFormat.Plain, new ParagraphFormat(IndentStart: new Points(54), IndentEnd: new Points(36)), new ListMark("9", 0, false, "bullet", 0, "•"))
            .P("No more.", indent: 36, indentEnd: 36).P(Paper.Prose("the quay")))[1]);
        Assert.Equal([typeof(Paragraph), typeof(ListBlock), typeof(Paragraph)], quote.Blocks.Select(block => block.GetType()));
    }

    [Fact]
    public void An_equation_under_a_quotation_is_a_formula_of_its_own()
    {
        var paper = Body().P("We came back with two suitcases, and no one on the quay knew any longer who we were.", indent: 36);
        var equation = new ManuscriptEquation("r = a / b", true, new SourceRef("word/document.xml", 99)) { Math = MathElement.Of("math", MathElement.Token("mi", "r")) };
        Assert.Equal([typeof(Paragraph), typeof(DispQuote), typeof(DispFormula), typeof(Paragraph)], Kinds(paper.Inline(equation).Indented(36).P(Paper.Prose("the quay"))));
    }

    [Theory]
    [InlineData("a. those who came|b. those who left|c. those who stayed")]
    [InlineData("- who came|- who left|- who stayed")]
    [InlineData("– who came|– who left")]
    public void A_typed_list_under_a_quotation_is_a_list_of_its_own(string items)
    {
        var paper = Body().P("We came back with two suitcases, and no one on the quay knew any longer who we were.", indent: 36);
        Assert.Equal([typeof(Paragraph), typeof(DispQuote), typeof(ListBlock), typeof(Paragraph)], Kinds(items.Split('|').Aggregate(paper, (list, item) => list.P(item, indent: 36)).P(Paper.Prose("the quay"))));
        paper = Body().P("We came back with two suitcases, and no one knew us.", indent: 36, indentEnd: 36);
        var blocks = Blocks(items.Split('|').Aggregate(paper, (list, item) => list.P(item)).P(Paper.Prose("the quay")));
        Assert.Empty(Assert.IsType<DispQuote>(blocks[1]).Attribution);
        Assert.Equal(items.Split('|').Length, Assert.IsType<ListBlock>(blocks[2]).Items.Count);
    }

    [Fact]
    public void A_typed_list_within_both_indents_is_quoted_and_told()
    {
        var paper = Body().P("Everyone who returns has the following rights, says the law:", indent: 36, indentEnd: 36)
            .P("(1) a house of their own;", indent: 36, indentEnd: 36).P("(2) a share of the harbour.", indent: 36, indentEnd: 36).P("— Law of the Islands", indent: 36, indentEnd: 36).P(Paper.Prose("the quay"));
        var quote = Assert.IsType<DispQuote>(Blocks(paper)[1]);
        Assert.Equal([typeof(Paragraph), typeof(ListBlock)], quote.Blocks.Select(block => block.GetType()));
        Assert.Equal("— Law of the Islands", quote.Attribution.PlainText());
        Assert.Single(paper.Findings(HandTypedList.Rule));
    }

    [Fact]
    public void Dashes_under_a_line_that_announces_them_name_no_source()
    {
        var paper = Paper.WithFront().Heading("Introduction").P("The study has these purposes:", indent: 36).P("- to learn who came", indent: 36).P(Paper.Prose("the quay"));
        Assert.DoesNotContain(Blocks(paper), block => block is DispQuote);
        paper = Paper.WithFront().Heading("Introduction").P("The study has three purposes", indent: 36).P("- to learn who came", indent: 36).P("- to learn who left", indent: 36).P(Paper.Prose("the quay"));
        Assert.DoesNotContain(Blocks(paper), block => block is DispQuote);
    }

    [Fact]
    public void Dashes_under_verse_that_go_on_are_a_list()
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Body()
            .P("Kalau ada sumur di ladang", indent: 36).P("boleh kita menumpang mandi,", indent: 36).P("kalau ada umur yang panjang.", indent: 36)
            .P("- who came").P("- who left").P(Paper.Prose("the quay")))[1]);
        Assert.Empty(verse.Attribution);
    }

    [Fact]
    public void Smaller_type_between_small_indents_is_quoted()
    {
        Assert.IsType<DispQuote>(Blocks(Body().P("We came back with two suitcases and no one knew us.", size: 9.5, indent: 12, indentEnd: 12).P(Paper.Prose("the quay")))[1]);
        Assert.IsType<Paragraph>(Blocks(Body().P("We came back with two suitcases and no one knew us.", size: 9.5).P(Paper.Prose("the quay")))[1]);
    }

    [Theory]
    [InlineData("Interviewer:\tHow did you find the broker?", "Ibu Sari:\tHe found me, and came to our house.")]
    [InlineData("Peneliti: Mengapa pulang?", "Sari: Karena ibu saya sakit.")]
    public void Two_turns_are_a_talk_where_one_asks_and_is_named_so(string question, string answer) =>
        Assert.Equal(2, Assert.IsType<DispQuote>(Body().P(question).P(answer).P(Paper.Prose("the quay")).Article().Body.Sections[0].Blocks[1]).Blocks.OfType<Speech>().Count());

    [Fact]
    public void Names_that_come_again_and_again_speak() =>
        Assert.Equal(4, Assert.IsType<DispQuote>(Body().P("Sari: He came again.").P("Rahma: And what did he say?").P("Sari: That it would cost more.").P("Rahma: It always does.").P(Paper.Prose("the quay")).Article().Body.Sections[0].Blocks[1]).Blocks.OfType<Speech>().Count());

    [Theory]
    [InlineData("Informan: 12 orang", "Lokasi: Batam")]
    [InlineData("Age:\t35 years", "Sex:\tfemale")]
    public void Words_before_colons_that_ask_nothing_are_no_talk(string one, string other) =>
        Assert.Empty(Body().P(one).P(other).P(Paper.Prose("the quay")).Article().AllBlocks().OfType<Speech>());

    [Theory]
    [InlineData("As the song has it:", true)]
    [InlineData("The people of the quay sing of it.", false)]
    public void Two_lines_in_italics_that_a_break_parts_are_verse(string lead, bool isAnnounced)
    {
        var section = Assert.Single(Body().P(lead).P("*The sea people have no land,\nthey have the wind’s direction*", indent: 36).P(Paper.Prose("the quay")).Article().Body.Sections);
        Assert.Equal((2, isAnnounced), (Assert.Single(section.Blocks.OfType<VerseGroup>()).Stanzas[0].Lines.Count, lead.EndsWith(':')));
    }

    [Fact]
    public void Signs_of_a_formula_are_listed_with_what_they_mean()
    {
        var list = Assert.Single(Body().P("Keterangan:").P("Y\t= rasa memiliki").P("X\t= jumlah dokumen").P("e\t= galat").P(Paper.Prose("the quay")).Article().AllBlocks().OfType<DefList>());
        Assert.Equal(["Y", "X", "e"], list.Items.Select(item => item.Term.PlainText()));
    }

    [Fact]
    public void Lines_that_reckon_are_no_list_of_signs() =>
        Assert.Empty(Body().P("Y = a + b").P("X = 2 + 3").P("Z = 4 x 5").P(Paper.Prose("the quay")).Article().AllBlocks().OfType<DefList>());

    [Fact]
    public void Two_indented_lines_that_a_colon_announces_and_that_run_on_are_verse() =>
        Assert.Single(Body().P("On the wall of the ferry hall stands:").P("Who waits here waits for one he does not know", indent: 36).P("and goes when he is told that he may go.", indent: 36).P(Paper.Prose("the quay")).Article().AllBlocks().OfType<VerseGroup>());

    [Fact]
    public void Two_labels_in_italics_behind_a_colon_are_no_verse() =>
        Assert.Empty(Body().P("To be filled in by hand:").P("*Name of the preparations*").P("*No. of injections*").P(Paper.Prose("the quay")).Article().AllBlocks().OfType<VerseGroup>());

    [Fact]
    public void A_table_of_speakers_and_what_they_say_is_a_talk() =>
        Assert.Equal(
            ["INT:", "P1:", "INT:", "P1:"],
            Body().Table(false, ["INT:", "Why did you leave?"], ["P1:", "There was no work."], ["INT:", "And then?"], ["P1:", "Then the ferry came."]).P(Paper.Prose("the quay")).Article().AllBlocks().OfType<Speech>().Select(speech => speech.Speaker.PlainText()));

    [Fact]
    public void A_transcript_may_count_its_lines()
    {
        var speeches = Body().P("1\tINT:\tso you waited?").P("2\tP1:\tyes (.) the whole day").P("3\tINT:\tmhm").P("4\tP1:\tand then they closed").P(Paper.Prose("the quay")).Article().AllBlocks().OfType<Speech>().ToList();
        Assert.Equal(4, speeches.Count);
        Assert.Equal("1 INT:", speeches[0].Speaker.PlainText());
    }

    [Fact]
    public void Verse_may_begin_with_a_colon_where_one_announces_it_and_end_with_its_page()
    {
        var article = Paper.WithFront().Heading("Findings").P("It is from a poem:")
            .P("At the counter they ask me to begin:", indent: 56).P("name, father, place.", indent: 56).P("The border is a sentence", indent: 56).P("that somebody else finishes. (12)", indent: 56)
            .P(Paper.Prose()).Article();
        Assert.Equal(4, Assert.Single(article.AllBlocks().OfType<VerseGroup>()).Stanzas.Single().Lines.Count);
    }

    [Fact]
    public void A_framed_cell_under_the_name_of_a_box_is_that_box()
    {
        var article = Paper.WithFront().Heading("Findings").P(Paper.Prose()).P("Box 1: Words of children", bold: true).Table(true, [["“I sang louder than the rain.”"]]).P(Paper.Prose("the hill")).Article();
        Assert.Equal("Box 1: Words of children", Assert.Single(article.AllBlocks().OfType<BoxedText>()).Title.PlainText());
        Assert.Single(article.Body.Sections);
    }

    [Fact]
    public void More_space_behind_a_line_ends_a_stanza()
    {
        Paper Line(Paper paper, string text, double after) => paper.Add(text, new RunFormat(Size: new Points(11)), new ParagraphFormat(IndentStart: new Points(36), SpaceAfter: new Points(after)));
        var lines = new[] { ("We carry home the names", 0.0), ("of harbours, of bridges,", 0), ("of ports we have already left.", 12), ("Nobody asks the time,", 0), ("for the clock in the hall", 0), ("says what it always said.", 12) };
        var verse = Assert.IsType<VerseGroup>(Blocks(lines.Aggregate(Body(), (paper, line) => Line(paper, line.Item1, line.Item2)).P(Paper.Prose()))[1]);
        Assert.Equal([3, 3], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Fact]
    public void A_paragraph_of_several_lines_is_a_stanza()
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Body().P("We carry home the names\nof harbours, of bridges,", indent: 36).P("of ports we have left,\nand nobody asks the time.", indent: 36).P(Paper.Prose()))[1]);
        Assert.Equal([2, 2], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Fact]
    public void A_line_may_be_long_among_short_ones()
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Body().P("A line of verse that is much too long for any measure and goes on as the lines of the old poets were,\nand a short one,\n\nand after an empty line a third.", indent: 42).P(Paper.Prose()))[1]);
        Assert.Equal([2, 1], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Fact]
    public void Descriptions_in_capitals_before_a_tab_are_speakers()
    {
        var quote = Assert.IsType<DispQuote>(Blocks(Body().P("GUARD.\tName?", indent: 36, firstLine: -18).P("WOMAN.\tYou have it there.", indent: 36, firstLine: -18).P("GUARD.\tSay it.", indent: 36, firstLine: -18).P("CHORUS OF THOSE BEHIND HER.\tHurry. Hurry.", indent: 36, firstLine: -18).Add("(77–78)", RunFormat.Plain, new ParagraphFormat(Alignment: TextAlignment.End)).P(Paper.Prose()))[1]);
        Assert.Equal("(77–78)", quote.Attribution.PlainText());
        Assert.Equal(["GUARD.", "WOMAN.", "GUARD.", "CHORUS OF THOSE BEHIND HER."], quote.Blocks.OfType<Speech>().Select(turn => turn.Speaker.PlainText()));
    }

    [Theory]
    [InlineData("We carry home the names\n        of harbours,\n                of bridges,\nof ports we have left.")]
    [InlineData("    We carry home the names\n\t\t\tof harbours,\n\t\t\t\t\tof bridges,\n\tof ports we have left.")]
    public void Typed_indents_of_lines_are_kept(string poem)
    {
        var verse = Assert.IsType<VerseGroup>(Blocks(Body().P(poem, indent: 36).P(Paper.Prose()))[1]);
        Assert.Equal(["We carry home the names", "\u2003\u2003of harbours,", "\u2003\u2003\u2003\u2003of bridges,", "of ports we have left."], verse.Stanzas[0].Lines.Select(line => line.Content.PlainText()));
    }
}
