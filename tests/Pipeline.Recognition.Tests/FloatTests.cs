using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Listings;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Tables and figures that stand apart from their captions, their text or both, and what they are called.</summary>
public sealed class FloatTests
{
    private static readonly string[][] Rows =
    [
        ["_Year", "_People"],
        ["2001", "14"],
        ["2002", "19"],
    ];

    private static Paper Body(
        string first = "Figure 1 and Figure 2 show the harbour, and nobody who saw it in those years could tell the ships apart."
    ) => Paper.WithFront().Heading("Introduction").P(first).P(Paper.Prose("the quay"));

    [Fact]
    public void Chinese_captions_are_read_and_called()
    {
        var article = Paper
            .WithFront()
            .Heading("材料")
            .P("从材料看，套语约占六成（见表1），如图1所示，附言的位置和笔迹都在说话，女性并未缺席。")
            .P("表1\u3000回批的构成", bold: true, centred: true)
            .Table(true, Rows)
            .P("资料来源：泉州市档案馆。")
            .Picture()
            .P("图1\u3000附言之一例", centred: true)
            .P("他们只是借别人的手写字，而这些字至今仍在。")
            .Article();
        Assert.Equal(
            "表1: 回批的构成 / 图1: 附言之一例",
            string.Join(
                " / ",
                article
                    .AllBlocks()
                    .Select(block =>
                        block is TableWrap table ? $"{table.Label}: {table.Caption.PlainText()}"
                        : block is Figure figure ? $"{figure.Label}: {figure.Caption.PlainText()}"
                        : string.Empty
                    )
                    .Where(text => text.Length > 0)
            )
        );
        Assert.Equal(
            ["表1", "图1"],
            article.InlineRuns().SelectMany(run => run.Content).OfType<Xref>().Select(xref => xref.Content.PlainText())
        );
        Assert.Single(article.AllBlocks().OfType<TableWrap>().Single().Notes);
    }

    private static Paper References(Paper paper) =>
        paper.Heading("References").P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.");

    private static string Labels(Article article) =>
        string.Join(
            " / ",
            article
                .AllBlocks()
                .Select(block =>
                    block switch
                    {
                        Figure figure => $"{figure.Label}: {figure.Caption.PlainText()}",
                        TableWrap table => $"{table.Label}: {table.Caption.PlainText()}",
                        _ => string.Empty,
                    }
                )
                .Where(label => label.Length > 0)
        );

    [Fact]
    public void What_a_program_printed_under_a_picture_is_no_caption()
    {
        var paper = Body()
            .Picture()
            .Add("## Loading required package: grid", new RunFormat(Font: "Courier New", Size: new Points(8)), new ParagraphFormat());
        Assert.Empty(Assert.Single(paper.Article().AllBlocks().OfType<Figure>()).Caption);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Figure captions", "Figures")]
    [InlineData("List of figures", null)]
    [InlineData("Figure legends", "Figures")]
    [InlineData("11 Figure legends", "Figures")]
    public void Captions_in_a_list_go_to_the_pictures_after_them_in_order(string? captions, string? pictures)
    {
        var paper = References(Body());
        if (captions is not null)
            paper.P(captions);
        paper.P("Figure 1. The harbour").P("Figure 2. The hill");
        if (pictures is not null)
            paper.P(pictures, bold: true);
        var article = paper.Picture().Picture().Article();
        Assert.Equal("Figure 1: The harbour / Figure 2: The hill", Labels(article));
        Assert.Empty(article.Back.Sections);
        Assert.Empty(paper.Findings(CaptionWithoutObject.Rule));
        Assert.Equal((captions is null ? 0 : 1) + (pictures is null ? 0 : 1), paper.Findings(LeftOutText.Rule).Count);
    }

    [Fact]
    public void A_table_of_an_appendix_may_be_counted_in_parts() =>
        Assert.Equal(
            "Table A2.1: Interviews",
            Labels(Body().P("Table A2.1 Interviews").Table(true, ["Place", "Number"], ["Batam", "12"]).Article())
        );

    [Fact]
    public void Captions_in_a_list_go_to_pictures_that_have_their_label_alone() =>
        Assert.Equal(
            "Figure 1: The harbour / Figure 2: The hill",
            Labels(
                References(Body())
                    .P("Figure captions")
                    .P("Figure 1. The harbour")
                    .P("Figure 2. The hill")
                    .Picture()
                    .P("Figure 1", centred: true)
                    .Picture()
                    .P("Figure 2", centred: true)
                    .Article()
            )
        );

    [Fact]
    public void A_list_of_tables_and_figures_is_parted_by_kind() =>
        Assert.Equal(
            "Table 1: People / Figure 1: The harbour",
            Labels(
                    References(Body("Table 1 and Figure 1 show the harbour in those years, of which nobody speaks."))
                        .P("Table 1. People")
                        .P("Figure 1. The harbour")
                        .P("Table 2. Ships")
                        .Table(true, Rows)
                        .Picture()
                        .Table(true, Rows)
                        .Article()
                )
                .Replace(" / Table 2: Ships", string.Empty, StringComparison.Ordinal)
        );

    [Fact]
    public void Numbered_steps_are_no_list_of_captions() =>
        Assert.Equal(
            "Figure 1: The harbour / Figure 2: The hill",
            Labels(
                References(Body().P("Step 1. Gather papers.").P("Step 2. Go to the window.").P(Paper.Prose("the hill")))
                    .P("Figure 1. The harbour")
                    .P("Figure 2. The hill")
                    .Picture()
                    .Picture()
                    .Article()
            )
        );

    [Fact]
    public void Captions_stay_where_no_picture_fits_them()
    {
        var paper = References(Body()).P("Figure 1. The harbour").P("Figure 2. The hill");
        Assert.Equal(string.Empty, Labels(paper.Article()));
        Assert.Equal(2, paper.Findings(CaptionWithoutObject.Rule).Count);
    }

    [Theory]
    [InlineData("[Figure 1 about here]")]
    [InlineData("FIGURE 1 ABOUT HERE")]
    [InlineData("Insert Figure 1 here")]
    [InlineData("<Gambar 1 di sini>")]
    [InlineData("(Insert Fig. 1 about here)")]
    [InlineData("[Insert Figure 1: The harbour]")]
    [InlineData("— Figure 1 goes here —")]
    [InlineData("Figura 1 aquí")]
    [InlineData("[Abbildung 1 etwa hier einfügen]")]
    public void A_float_stands_where_the_author_asks_for_it(string place)
    {
        var paper = References(
                Body("Figure 1 shows the harbour, and nobody who saw it in those years could tell the ships apart.")
                    .P(place, centred: true)
                    .P(Paper.Prose("the hill"))
            )
            .Picture()
            .P("Figure 1. The harbour", centred: true);
        var blocks = paper.Article().Body.Sections[0].Blocks;
        Assert.Equal([typeof(Paragraph), typeof(Paragraph), typeof(Figure), typeof(Paragraph)], blocks.Select(block => block.GetType()));
        Assert.Equal(place, Assert.Single(paper.Findings(FloatPlaced.Rule)).Before);
        Assert.Empty(paper.Findings(ObjectMoved.Rule));
    }

    [Theory]
    [InlineData("Figure 1 shows who came here")]
    [InlineData("See Table 1 for what is counted here.")]
    [InlineData("Here we put the table together.")]
    [InlineData("Figure 9. The harbour as it is seen from here")]
    [InlineData("Figure 9. Monti Ernici")]
    public void A_sentence_that_mentions_a_float_asks_for_none(string sentence) =>
        Assert.Contains(
            sentence.TrimEnd('.'),
            References(Body().P(sentence)).Article().Body.Sections[0].Blocks.Paragraphs().Last(),
            StringComparison.Ordinal
        );

    [Fact]
    public void One_line_may_ask_for_several()
    {
        var paper = References(Body().P("[Figures 1 and 2 about here]").P(Paper.Prose("the hill")))
            .Picture()
            .P("Figure 1. The harbour")
            .Picture()
            .P("Figure 2. The hill");
        Assert.Equal(
            [typeof(Paragraph), typeof(Paragraph), typeof(Figure), typeof(Figure), typeof(Paragraph)],
            paper.Article().Body.Sections[0].Blocks.Select(block => block.GetType())
        );
    }

    [Fact]
    public void A_range_asks_for_all_it_passes_over() =>
        Assert.Empty(
            References(Body().P("[FIGURES 1-3 ABOUT HERE]").P(Paper.Prose("the hill")))
                .Picture()
                .P("Figure 1. The harbour")
                .Picture()
                .P("Figure 2. The hill")
                .Picture()
                .P("Figure 3. The quay")
                .Findings(ObjectMoved.Rule)
        );

    [Fact]
    public void Floats_of_several_words_are_called_by_their_own() =>
        Assert.Equal(
            "Exhibit 1: A card / Map 1: The lines / Figure 1: The counter",
            Labels(
                References(Body("Exhibit 1, Map 1 and Figure 1 were found in the tins under the bed."))
                    .P("Captions")
                    .P("Exhibit 1. A card")
                    .P("Map 1. The lines")
                    .P("Figure 1. The counter")
                    .P("Exhibit 1")
                    .Picture()
                    .P("Map 1")
                    .Picture()
                    .P("Figure 1")
                    .Picture()
                    .Article()
            )
        );

    [Fact]
    public void A_float_that_is_asked_for_and_not_there_is_a_question() =>
        Assert.Single(References(Body().P("[Table 3 about here]")).Findings(PlaceWithoutFloat.Rule));

    [Fact]
    public void Floats_gathered_before_the_references_go_to_their_mentions()
    {
        var article = References(
                Body()
                    .Heading("Conclusion")
                    .P(Paper.Prose("the hill"))
                    .Picture()
                    .P("Figure 1. The harbour")
                    .Picture()
                    .P("Figure 2. The hill")
            )
            .Article();
        Assert.Equal(
            [typeof(Paragraph), typeof(Figure), typeof(Figure), typeof(Paragraph)],
            article.Body.Sections[0].Blocks.Select(block => block.GetType())
        );
        Assert.Single(article.Body.Sections[1].Blocks);
    }

    [Fact]
    public void A_float_goes_to_the_mention_of_its_own_number() =>
        Assert.IsType<Figure>(
            References(
                    Body("Figure 10 is lost, and nobody who saw it in those years could tell what it had shown.")
                        .P("Of the two pictures Fig. 1 is the older, and it was made by a man who left.")
                )
                .Picture()
                .P("Figure 1. The harbour")
                .Article()
                .Body.Sections[0]
                .Blocks[3]
        );

    [Theory]
    [InlineData("Exhibit 1. A form", "Exhibit 1")]
    [InlineData("Plate III. A form", "Plate III")]
    [InlineData("Scheme 2: A form", "Scheme 2")]
    [InlineData("Map 2. A form", "Map 2")]
    [InlineData("Bagan 4. Formulir", "Bagan 4")]
    [InlineData("Lukisan 3. Formulir", "Lukisan 3")]
    [InlineData("Photo 1. A form", "Photo 1")]
    public void Floats_keep_the_word_they_are_called_by_and_mentions_lead_to_them(string caption, string label)
    {
        var article = Body($"In {label} a form is shown that nobody could read who had not been told how to.")
            .Picture()
            .P(caption, centred: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal(label, article.AllBlocks().OfType<Figure>().Single().Label);
        var link = Assert.Single(
            article.Body.Sections[0].Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content.OfType<Xref>())
        );
        Assert.Equal(label, link.Content.PlainText());
    }

    [Fact]
    public void Roman_numbers_and_ranges_lead_to_tables()
    {
        var paper = Body("Table I is the first, and Tables I–III show the rest, as does Table III.")
            .P("Table I. People")
            .Table(true, Rows)
            .P("Table II. Ships")
            .Table(true, Rows)
            .P("Table III. Letters")
            .Table(true, Rows)
            .P(Paper.Prose());
        var links = ((Paragraph)paper.Article().Body.Sections[0].Blocks[0])
            .Content.OfType<Xref>()
            .Select(link => $"{link.Content.PlainText()} {link.TargetId}");
        Assert.Equal(["Table I table1", "Tables I table1", "III table3", "Table III table3"], links);
    }

    [Fact]
    public void A_range_mentions_what_it_passes_over() =>
        Assert.Empty(
            Body("Tables 1–3 show the rest, and nobody who saw it in those years could tell.")
                .P("Table 1. People")
                .Table(true, Rows)
                .P("Table 2. Ships")
                .Table(true, Rows)
                .P("Table 3. Letters")
                .Table(true, Rows)
                .P(Paper.Prose())
                .Findings(ObjectNotCited.Rule)
        );

    [Fact]
    public void A_box_of_an_archive_is_no_float_and_is_not_missed()
    {
        var paper = Body("The letters lie in the archive of the harbour office, Box 3, Folder 12, where nobody had read them.")
            .Picture()
            .P("Figure 3. The harbour")
            .P(Paper.Prose());
        Assert.Empty(((Paragraph)paper.Article().Body.Sections[0].Blocks[0]).Content.OfType<Xref>());
        Assert.DoesNotContain(
            paper.Findings(MentionWithoutTarget.Rule),
            finding => finding.Message.Contains("Box", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Keterangan: angka dalam ringgit.")]
    [InlineData("Sumber: Kantor Imigrasi")]
    [InlineData("* p < .05. ** p < .01.")]
    [InlineData("N = 120 people")]
    [InlineData("Abbreviations: SD, standard deviation.")]
    [InlineData("a. Dependent Variable: Return")]
    [InlineData("Diolah dari data primer, 2023")]
    [InlineData("Fuente: elaboración propia")]
    [InlineData("^a^ Figures exclude the fee of the broker.")]
    [InlineData("SD: standard deviation.")]
    [InlineData("… not available; .. not applicable")]
    [InlineData("HH = household; n.a. = not available.")]
    [InlineData("F(2, 609) = 31.4, p < .001")]
    public void Lines_under_a_table_that_explain_it_are_its_notes(string note)
    {
        var section = Body("Table 1 shows the costs that were told to us by those who had paid them.")
            .P("Table 1. Costs")
            .Table(true, ["_Year", "_People^a^"], ["2001", "14"])
            .P(note)
            .P("Source: harbour office")
            .P(Paper.Prose())
            .Article()
            .Body.Sections[0];
        Assert.Equal(2, section.Blocks.OfType<TableWrap>().Single().Notes.Count);
    }

    [Fact]
    public void Two_figures_at_the_end_of_a_section_stay_there() =>
        Assert.Equal(
            4,
            References(Body().Picture().P("Figure 1. The harbour").Picture().P("Figure 2. The hill").Heading("Conclusion").P(Paper.Prose()))
                .Article()
                .Body.Sections[0]
                .Blocks.Count
        );

    [Fact]
    public void Floats_keep_their_order_where_one_is_asked_for_behind_the_mention_of_the_next()
    {
        var paper = References(Body().P("[Figure 1 about here]").P(Paper.Prose("the hill")))
            .Picture()
            .P("Figure 1. The harbour")
            .Picture()
            .P("Figure 2. The hill");
        Assert.Equal("Figure 1: The harbour / Figure 2: The hill", Labels(paper.Article()));
    }

    [Theory]
    [InlineData("Photo by the author")]
    [InlineData("Photograph: Siti Rahma")]
    [InlineData("Foto: dokumentasi penulis")]
    [InlineData("© Harbour office, 1987")]
    [InlineData("Courtesy of the harbour office")]
    public void Who_made_a_picture_is_a_note_of_it(string credit)
    {
        var section = Assert.Single(
            Body("Figure 1 shows the harbour, and nobody who saw it in those years could tell the ships apart.")
                .Picture()
                .P("Figure 1. The harbour", italic: true, centred: true)
                .P(credit, italic: true, centred: true)
                .P(Paper.Prose())
                .Article()
                .Body.Sections
        );
        Assert.Equal(credit, Assert.Single(section.Blocks.OfType<Figure>().Single().Notes).Content.PlainText());
    }

    [Fact]
    public void Floats_of_an_appendix_stay_in_it()
    {
        var paper = References(Body().P("[Figure 1 about here]").P(Paper.Prose("the hill")))
            .Heading("Appendix")
            .Picture()
            .P("Figure 1. The harbour")
            .Picture()
            .P("Figure 2. The hill");
        Assert.Equal(2, Assert.Single(paper.Article().Back.Sections).Blocks.OfType<Figure>().Count());
        Assert.Empty(paper.Findings(PlaceWithoutFloat.Rule));
    }

    [Fact]
    public void A_note_may_stand_between_a_caption_and_its_picture()
    {
        var figure = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("FIGURE 1: THE DRAWER")
            .P("REPRODUCED FROM LAN (2006) WITH PERMISSION")
            .Picture()
            .P("Figure 1 shows the drawer.")
            .Article()
            .Body.Sections[0]
            .Blocks.OfType<Figure>()
            .Single();
        Assert.Equal(("FIGURE 1", 1), (figure.Label, figure.Notes.Count));
    }

    [Fact]
    public void A_source_behind_a_line_break_in_a_caption_is_a_note_of_the_figure()
    {
        var figure = Assert.Single(
            Paper
                .WithFront()
                .Heading("Introduction")
                .P("Figure 1 shows the harbour as it was before the war and as people on the hill remember it still.")
                .Picture()
                .P("Figure 1. The harbour\nSource: photograph by the author")
                .P(Paper.Prose())
                .Article()
                .AllBlocks()
                .OfType<Figure>()
        );
        Assert.Equal(
            ("The harbour", "Source: photograph by the author"),
            (figure.Caption.PlainText(), Assert.Single(figure.Notes).Content.PlainText())
        );
    }

    [Fact]
    public void A_legend_with_a_bold_label_and_no_picture_is_asked_about_however_long() =>
        Assert.Contains(
            Paper
                .WithFront()
                .Heading("Introduction")
                .P(Paper.Prose())
                .P("**Figure 1.** A ledger of salt from the strait, kept by the family since the war (photograph by the author).")
                .P(Paper.Prose())
                .Recognise()
                .Diagnostics,
            finding => finding.Code == CaptionWithoutObject.Rule.Code
        );

    [Theory]
    [InlineData("Tableau n° 1 – Les grades", "Tableau n° 1")]
    [InlineData("Table No. 1. Ranks", "Table No. 1")]
    public void A_sign_for_number_may_stand_before_that_of_a_table(string caption, string label)
    {
        var article = Paper
            .WithFront()
            .Heading("Findings")
            .P("As table 1 and table no. 1 show, ranks matter.")
            .P(caption, bold: true, centred: true)
            .Table(true, ["Rank", "Count"], ["First", "12"], ["Second", "14"])
            .P(Paper.Prose())
            .Article();
        Assert.Equal(label, Assert.Single(article.AllBlocks().OfType<TableWrap>()).Label);
        Assert.Equal("Findings", article.Outline());
    }

    [Fact]
    public void A_caption_under_a_picture_goes_with_the_label_above_it()
    {
        var figure = Assert.Single(
            Body()
                .P("Plate 4", bold: true, centred: true)
                .Picture()
                .P("The stone, without people", italic: true, centred: true)
                .P(Paper.Prose())
                .Article()
                .AllBlocks()
                .OfType<Figure>()
        );
        Assert.Equal(("Plate 4", "The stone, without people"), (figure.Label, figure.Caption.PlainText()));
    }

    [Theory]
    [InlineData("Figure 1", "The gate")]
    [InlineData("Abbildung 1", "Das Tor vom Meer aus")]
    public void Plain_words_under_a_picture_are_its_caption_where_the_label_stands_alone_above_it(string label, string caption)
    {
        var figure = Assert.Single(
            Paper
                .WithFront()
                .Heading("Introduction")
                .P(Paper.Prose())
                .P(label)
                .Picture()
                .P(caption)
                .P(Paper.Prose())
                .Article()
                .AllBlocks()
                .OfType<Figure>()
        );
        Assert.Equal((label, caption), (figure.Label, figure.Caption.PlainText()));
    }

    [Fact]
    public void A_caption_between_two_tables_belongs_to_the_one_below_unless_captions_stand_below()
    {
        string[][] terms =
        [
            ["_Term", "_Meaning"],
            ["quay", "wall"],
        ];
        var above = Body("Table 1 and Table 2 show who came back.")
            .Table(true, terms)
            .P("Table 1: Arrivals", bold: true)
            .Table(true, Rows)
            .P(Paper.Prose("the hill"))
            .P("Table 2: Departures", bold: true)
            .Table(true, Rows);
        Assert.Equal(":  / Table 1: Arrivals / Table 2: Departures", Labels(above.P(Paper.Prose()).Article()));
        var below = Body("Table 1 and Table 2 show who came back.")
            .Table(true, terms)
            .P("Table 1: Words", bold: true)
            .Table(true, Rows)
            .P("Table 2: Arrivals", bold: true)
            .P(Paper.Prose("the hill"));
        Assert.Equal("Table 1: Words / Table 2: Arrivals", Labels(below.Article()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_text_box_holds_the_caption_of_the_floating_picture_beside_it(bool isWithText)
    {
        var place = new SourceRef("word/document.xml", 90);
        ManuscriptInline picture = new ManuscriptPicture("image1.png", null, new Points(200), new Points(150), false, true, null, place);
        var paper = Body("Figure 1 shows the quay.");
        paper = isWithText
            ? paper.Inline(picture, new ManuscriptText(Paper.Prose("the hill"), RunFormat.Plain, place))
            : paper.Inline(picture).P(Paper.Prose("the hill"));
        var article = paper
            .Add("Figure 1. A caption in a box", new RunFormat(Size: new Points(9)), new ParagraphFormat(IsInTextBox: true))
            .P(Paper.Prose())
            .Article();
        Assert.Equal(("Figure 1: A caption in a box", "Introduction"), (Labels(article), article.Outline()));
    }

    [Fact]
    public void Floats_of_appendices_are_called_by_letter_and_number()
    {
        var article = Body("Figure B.1 plots the contract, and Figures B.1 and B.2 the ferries.")
            .Picture()
            .P("Figure B.1. Contract")
            .P(Paper.Prose("the hill"))
            .Picture()
            .P("Figure B.2. Ferries")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            ["Figure B.1", "Figures B.1", "B.2"],
            article.InlineRuns().SelectMany(run => run.Content).OfType<Xref>().Select(xref => xref.Content.PlainText())
        );
    }

    [Fact]
    public void Tables_that_a_table_without_rules_places_beside_each_other_are_tables_of_their_own()
    {
        var article = Body("Table 1 and Table 2 show who came back.")
            .SideBySide(["Table 1. Arrivals", "Table 2. Departures"], Rows)
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal("Table 1: Arrivals / Table 2: Departures", Labels(article));
    }

    [Fact]
    public void A_place_at_the_end_of_a_paragraph_is_no_part_of_it()
    {
        var article = References(
                Body("Figure 1 shows the harbour, and nobody could tell the ships apart. [Figure 1 near here]").P(Paper.Prose("the hill"))
            )
            .Picture()
            .P("Figure 1. The harbour")
            .Article();
        Assert.DoesNotContain("near here", string.Concat(article.Body.Sections[0].Blocks.Paragraphs()), StringComparison.Ordinal);
        Assert.Equal(
            [typeof(Paragraph), typeof(Figure), typeof(Paragraph), typeof(Paragraph)],
            article.Body.Sections[0].Blocks.Select(block => block.GetType())
        );
    }

    [Theory]
    [InlineData("Figure 1. The harbour. Alt text: bar chart with a peak in July.", "The harbour.", "bar chart with a peak in July.")]
    [InlineData("Gambar 1. Pelabuhan. Teks alternatif: diagram batang.", "Pelabuhan.", "diagram batang.")]
    [InlineData("Figure 1. The harbour", "The harbour", "A chart of arrivals")]
    public void What_the_author_calls_the_alternative_text_is_no_part_of_the_caption(string line, string caption, string alt)
    {
        var figure = Body(Paper.Prose()).Picture().P(line).P(Paper.Prose("the hill")).Article().AllBlocks().OfType<Figure>().Single();
        Assert.Equal((caption, alt), (figure.Caption.PlainText(), figure.AltText));
    }

    [Fact]
    public void A_picture_anchored_in_the_text_has_the_caption_under_its_paragraph()
    {
        var paper = Body("Figure 1 shows the stones that hold a place in the line at the third gate.");
        var picture = (ManuscriptPicture)((ManuscriptParagraph)new Paper().Picture().Build().Body[0]).Inlines[0];
        var article = paper
            .Inline(picture with { IsAnchored = true }, new ManuscriptText(Paper.Prose(), RunFormat.Plain, SourceRef.None))
            .P("Figure 1: Stones at gate 3", style: "Caption")
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal("Stones at gate 3", Assert.Single(article.AllBlocks().OfType<Figure>()).Caption.PlainText());
    }

    [Fact]
    public void Tables_without_numbers_have_those_that_the_text_calls_them_by()
    {
        var article = Body("Table 1 and Table 2 show the nights that people spent before their screens in the years of the queue.")
            .P("Nights at the screen", style: "Table Caption")
            .Table(true, Rows)
            .P("Days at the gate", style: "Table Caption")
            .Table(true, Rows)
            .Article();
        Assert.Equal(["Table 1", "Table 2"], article.AllBlocks().OfType<TableWrap>().Select(table => table.Label));
        Assert.Contains("[Table 1]", ArticleListing.Write(article), StringComparison.Ordinal);
    }
}
