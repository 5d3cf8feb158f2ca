using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

public sealed class BackMatterTests
{
    private const string First = "Abidin, A. (2001). *Tides of return*. Harbour Press.";
    private const string Second = "Budiman, B., & Candra, C. (2002). Winds and letters. *Coastal Studies*, 3(1), 1–20.";

    private static Paper Body() =>
        Paper.WithFront().Heading("Introduction").P(Paper.Prose()).Heading("Conclusion").P(Paper.Prose("the end"));

    [Theory]
    [InlineData("References")]
    [InlineData("REFERENCES:")]
    [InlineData("Daftar Pustaka")]
    public void References_stand_under_a_heading_of_any_name(string heading)
    {
        var list = Body().P(heading, bold: true).P(First).P(Second).Article().Back.References;
        Assert.Equal(heading, list.Title);
        Assert.Equal(["ref1", "ref2"], list.References.Select(reference => reference.Id));
        Assert.Equal(First.Replace("*", string.Empty, StringComparison.Ordinal), list.References[0].Raw);
        Assert.Equal([false, true, false], list.References[0].Parts.Select(part => part.IsItalic));
    }

    [Theory]
    [InlineData("Ethics approval and consent to participate", "ethics-statement")]
    [InlineData("Data sharing", "data-availability")]
    [InlineData("Aprobación ética", "ethics-statement")]
    public void Statements_of_ethics_and_data_have_their_type(string heading, string type) =>
        Assert.Equal(
            [type, "coi-statement"],
            Body()
                .Heading(heading)
                .P("The island gave its consent.")
                .Heading("Conflict of interest")
                .P("None.")
                .Heading("References")
                .P(First)
                .Article()
                .Back.Sections.Select(section => section.SecType)
        );

    [Fact]
    public void An_answer_to_reviewers_is_left_out_with_all_under_it_and_nothing_behind_it()
    {
        var article = Body()
            .Heading("Respuesta a los revisores")
            .P("Thank you.")
            .Heading("Reviewer 1", 2)
            .P("Done.")
            .Heading("Funding")
            .P("None.")
            .Article();
        Assert.Equal(["Introduction", "Conclusion"], article.Body.Sections.Select(section => section.Title.PlainText()));
        Assert.Equal("funding-statement", Assert.Single(article.Back.Sections).SecType);
    }

    [Fact]
    public void A_letter_with_a_table_stays() =>
        Assert.Equal(
            3,
            Body()
                .Heading("Cover letter")
                .P("Dear editor, see our table.")
                .Table(true, ["Year", "People"], ["2001", "14"])
                .Article()
                .Body.Sections.Count
        );

    [Fact]
    public void An_answer_to_reviewers_that_is_most_of_the_file_stays() =>
        Assert.Equal(
            3,
            Body()
                .Heading("Author response")
                .P(Paper.Prose())
                .P(Paper.Prose())
                .P(Paper.Prose())
                .P(Paper.Prose())
                .Article()
                .Body.Sections.Count
        );

    [Theory]
    [InlineData("Notes on contributors")]
    [InlineData("Funding")]
    public void Plain_heads_of_the_back_matter_behind_numbered_ones_are_on_the_first_level(string heading)
    {
        var article = Paper
            .WithFront()
            .P("1 Introduction", bold: true)
            .P(Paper.Prose())
            .P("2 Conclusion", bold: true)
            .P(Paper.Prose("the end"))
            .P(heading, bold: true)
            .P("Siti Rahma is a lecturer at Universitas Contoh in Batam, where she teaches sociology.")
            .Heading("References")
            .P("Abidin, A. (2001). *Tides of return*. Harbour Press.")
            .Article();
        Assert.Equal(2, article.Body.Sections.Count);
        Assert.Empty(article.Body.Sections[1].Sections);
    }

    [Fact]
    public void Thanks_keep_their_heading_in_a_language_the_journal_has_no_word_for()
    {
        var paper = Paper
            .WithFront()
            .Heading("Einleitung")
            .P(
                "Die Leute, die zurückkommen, sprechen vom Hafen als einem Ort, der sich verändert hat, während sie nicht da waren, und von den Jahren, in denen sie Geld geschickt haben."
            )
            .Heading("DANKSAGUNG")
            .P("Wir danken den Leuten am Hafen.")
            .Heading("References")
            .P(First);
        Assert.Equal("Danksagung", paper.Article().Back.AcknowledgementsTitle);
        Assert.Null(
            Body()
                .Heading("ACKNOWLEDGMENT")
                .P("We thank the people of the harbour.")
                .Heading("References")
                .P(First)
                .Article()
                .Back.AcknowledgementsTitle
        );
    }

    [Theory]
    [InlineData("———. 1991. Tides and rains. Harbour Press.")]
    [InlineData("--- (1991). Tides and rains. Harbour Press.")]
    [InlineData("— 1991. Tides and rains. Harbour Press.")]
    public void A_dash_for_the_author_of_the_entry_before_makes_no_saying_of_it(string entry)
    {
        var article = Hanging(Body().Heading("References"), First, entry, Second).Article();
        Assert.Equal(
            [First.Replace("*", string.Empty, StringComparison.Ordinal), entry],
            article.Back.References.References.Take(2).Select(reference => reference.Raw)
        );
        Assert.Equal(3, article.Back.References.References.Count);
    }

    [Fact]
    public void A_saying_may_head_an_appendix_after_the_references()
    {
        var article = Hanging(Body().Heading("References"), First, Second)
            .Heading("Appendix: Letters")
            .P("Who leaves, waits.", italic: true, indent: 72)
            .P("— Ali Hasjmy", indent: 72)
            .P(Paper.Prose())
            .Article();
        Assert.Equal(2, article.Back.References.References.Count);
        Assert.Equal(QuoteKind.Epigraph, Assert.IsType<DispQuote>(article.Back.Sections[0].Blocks[0]).Kind);
    }

    private static Paper Hanging(Paper paper, params string[] entries) =>
        entries.Aggregate(paper, (list, entry) => list.P(entry, indent: 36, firstLine: -36));

    [Fact]
    public void A_table_is_moved_behind_the_passage_that_first_mentions_it()
    {
        var paper = Body()
            .P("INT: Did you see Table 1?")
            .P("R1: I did, and it is long.")
            .P(Paper.Prose("the quay"))
            .Heading("References")
            .P(First)
            .P(Second)
            .P("Table 1. Arrivals by year")
            .Table(true, ["_Year", "_People"], ["2001", "14"]);
        Assert.Equal(
            [typeof(Paragraph), typeof(DispQuote), typeof(TableWrap), typeof(Paragraph)],
            paper.Article().Body.Sections[1].Blocks.Select(block => block.GetType())
        );
    }

    [Fact]
    public void References_without_a_heading_are_told_by_their_shape()
    {
        var article = Body().P(First).P(Second).P("Dewi, D. (2003). *Rains*. Harbour Press.").Article();
        Assert.Equal(3, article.Back.References.References.Count);
        Assert.Single(article.Body.Sections[1].Blocks);
    }

    [Fact]
    public void A_reference_broken_over_lines_or_paragraphs_is_one()
    {
        var list = Body()
            .Heading("References")
            .P("Abidin, A. (2001). Tides of return.\nhttps://tides.example/return")
            .P("Budiman, B. (2002). Winds and letters in the harbours of the")
            .P("islands. Harbour Press.")
            .P(Second)
            .Article()
            .Back.References;
        Assert.Equal("Abidin, A. (2001). Tides of return. https://tides.example/return", list.References[0].Raw);
        Assert.Equal("Budiman, B. (2002). Winds and letters in the harbours of the islands. Harbour Press.", list.References[1].Raw);
        Assert.Equal(3, list.References.Count);
    }

    [Fact]
    public void Several_references_in_one_paragraph_are_parted()
    {
        Assert.Equal(2, Body().Heading("References").P($"{First}\n{Second}").Article().Back.References.References.Count);
    }

    [Theory]
    [InlineData("[1] ", "[2] ")]
    [InlineData("1. ", "2. ")]
    [InlineData("1.\t", "2.\t")]
    public void Numbers_before_references_go(string one, string two)
    {
        var list = Body().Heading("References").P(one + First).P(two + Second).Article().Back.References;
        Assert.All(list.References, reference => Assert.True(char.IsLetter(reference.Raw[0])));
    }

    [Fact]
    public void Thanks_and_statements_stand_after_the_text()
    {
        var back = Body()
            .Heading("Acknowledgements")
            .P("We thank the people of the harbour.")
            .Heading("Funding")
            .P("The island paid for the boats.")
            .Heading("References")
            .P(First)
            .Article()
            .Back;
        Assert.Equal(["We thank the people of the harbour."], back.Acknowledgements.Paragraphs());
        Assert.Equal(("sec4", "funding-statement"), (back.Sections[0].Id, back.Sections[0].SecType));
    }

    [Fact]
    public void A_statement_run_into_its_label_becomes_a_section()
    {
        var article = Body().P("**Conflict of interest:** The authors own no boats.").Heading("References").P(First).Article();
        Assert.Equal("Conflict of interest", Assert.Single(article.Back.Sections).Title.PlainText());
        Assert.Equal("Conclusion", article.Body.Sections[^1].Title.PlainText());
        Assert.Single(article.Body.Sections[^1].Blocks);
    }

    [Fact]
    public void An_appendix_keeps_its_own_sections()
    {
        var article = Body()
            .Heading("References")
            .P(First)
            .Heading("Appendix A. Questions")
            .P(Paper.Prose())
            .Heading("For those who stayed", 2)
            .P(Paper.Prose("the quay"))
            .Article();
        var appendix = Assert.Single(article.Back.Sections);
        Assert.Equal("For those who stayed", Assert.Single(appendix.Sections).Title.PlainText());
        Assert.Single(article.Back.References.References);
    }

    [Fact]
    public void Tables_gathered_after_the_references_go_to_their_mention()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P("As Table 1 shows, many have come back to the island in the last years.")
            .P(Paper.Prose())
            .Heading("References")
            .P(First)
            .P("Table 1. Arrivals")
            .Table(true, ["_Year", "_People"], ["2001", "14"])
            .Article();
        Assert.IsType<TableWrap>(article.Body.Sections[0].Blocks[1]);
    }

    [Theory]
    [InlineData(
        "Santoso, B. (2020). Letters from the harbour. *Coastal*",
        "*Studies, 12*(3), 201–219. https://doi.org/10.5555/coast.2020.12"
    )]
    [InlineData(
        "Santoso, B. (2020). Letters from the harbour.",
        "*Coastal Studies, 12*(3), 201–219. https://doi.org/10.5555/coast.2020.12"
    )]
    public void A_journal_without_a_year_goes_on_from_the_entry_before(string first, string second)
    {
        var article = Body().Heading("References").P(first).P(second).P("Rahma, S. (2021). Tides. Harbour Press.").Article();
        Assert.Equal(2, article.Back.References!.References.Count);
    }

    [Fact]
    public void An_address_longer_than_a_quotation_joins_its_entry()
    {
        var article = Body()
            .Heading("References")
            .P("Santoso, B. (2020). Tides. Harbour Press.")
            .P($"https://harbour.example/{new string('a', 90)}")
            .Article();
        Assert.Single(article.Back.References.References);
    }

    [Fact]
    public void A_short_statement_under_a_plain_heading_goes_behind_the_text()
    {
        var article = Body()
            .P("Competing interests")
            .P("None declared.")
            .Heading("References")
            .P("Santoso, B. (2020). Tides. Harbour Press.")
            .Article();
        Assert.Equal("coi-statement", Assert.Single(article.Back.Sections).SecType);
    }

    [Theory]
    [InlineData("Appendix A: Interview guide", "A")]
    [InlineData("Lampiran 2. Pedoman wawancara", "2")]
    [InlineData("Anexo B", "B")]
    [InlineData("Apêndice C – Roteiro", "C")]
    [InlineData("Annexe 1", "1")]
    [InlineData("Anhang IV: Leitfaden", "IV")]
    [InlineData("Bijlage A", "A")]
    [InlineData("Appendix", null)]
    public void An_appendix_is_one_whatever_it_holds_and_is_called_by_its_letter(string title, string? number)
    {
        var call = number is null ? "no appendix" : $"{title.Split(' ')[0]} {number}";
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P($"They asked many things (see {call}), and wrote down the answers.")
            .Heading("References")
            .P(First)
            .P(Second)
            .Heading(title)
            .P(Paper.Prose())
            .Article();
        var section = article.Back.Sections.Single();
        Assert.Equal("appendix", section.SecType);
        var links = article.Body.Sections[0].Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content).OfType<Xref>().ToList();
        Assert.Equal(
            number is null ? [] : [(XrefType.App, section.Id, call)],
            links.Select(link => (link.Type, link.TargetId, link.Content.PlainText()))
        );
    }

    [Fact]
    public void Each_of_several_appendices_is_linked()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P("They asked many things (Appendices A and B), and wrote down the answers.")
            .Heading("References")
            .P(First)
            .P(Second)
            .Heading("Appendix A")
            .P(Paper.Prose())
            .Heading("Appendix B")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            article.Back.Sections.Select(section => section.Id),
            article
                .Body.Sections[0]
                .Blocks.OfType<Paragraph>()
                .SelectMany(paragraph => paragraph.Content)
                .OfType<Xref>()
                .Select(link => link.TargetId)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Appendices_stand_where_the_author_has_them(bool isLast)
    {
        var paper = Paper.WithFront().Heading("Introduction").P(Paper.Prose());
        paper = isLast
            ? paper.Heading("References").P(First).P(Second).Heading("Appendix A").P(Paper.Prose())
            : paper.Heading("Appendix A").P(Paper.Prose()).Heading("References").P(First).P(Second);
        var back = paper.Article().Back;
        Assert.Equal((isLast, isLast ? 1 : 0), (back.HasAppendicesLast, back.SectionsBelow.Count));
    }

    [Fact]
    public void A_section_of_the_text_that_begins_with_such_a_word_is_no_appendix() =>
        Assert.Null(
            Paper
                .WithFront()
                .Heading("Annexe buildings of the harbour")
                .P(Paper.Prose())
                .Heading("Conclusion")
                .P(Paper.Prose())
                .Article()
                .Body.Sections[0]
                .SecType
        );

    [Theory]
    [InlineData("Use of generative AI")]
    [InlineData("Declaration of AI use")]
    [InlineData("Declaration of generative AI and AI-assisted technologies in the writing process")]
    [InlineData("Pernyataan penggunaan AI")]
    public void What_was_written_with_a_machine_is_a_statement(string heading) =>
        Assert.Equal(
            heading,
            Assert
                .Single(
                    Body().Heading(heading).P("No such tool was used.").Heading("References").P(First).P(Second).Article().Back.Sections
                )
                .Title.PlainText()
        );

    [Fact]
    public void Statements_headed_one_level_below_the_last_section_belong_to_the_back()
    {
        var article = Body()
            .Heading("Limits", 2)
            .P(Paper.Prose())
            .Heading("Acknowledgements", 2)
            .P("We thank the harbour master.")
            .Heading("Funding", 2)
            .P("This work was funded by the Example Trust (grant 12).")
            .Heading("Involvement of islanders", 2)
            .P("Islanders read the draft.")
            .Heading("Competing interests", 2)
            .P("None declared.")
            .Heading("References")
            .P(First)
            .P(Second)
            .Article();
        Assert.Equal("Introduction\nConclusion\n  Limits", article.Outline());
        Assert.Equal(
            ["Funding", "Involvement of islanders", "Competing interests"],
            article.Back.Sections.Select(section => section.Title.PlainText())
        );
        Assert.Equal(["funding-statement", null, "coi-statement"], article.Back.Sections.Select(section => section.SecType));
        Assert.Equal(["We thank the harbour master."], article.Back.Acknowledgements.Paragraphs());
    }

    [Fact]
    public void One_sub_heading_of_that_name_stays_in_its_section() =>
        Assert.Equal(
            "Introduction\nConclusion\n  Ethics statement\n  Limits",
            Body()
                .Heading("Ethics statement", 2)
                .P(Paper.Prose())
                .Heading("Limits", 2)
                .P(Paper.Prose())
                .Heading("References")
                .P(First)
                .P(Second)
                .Article()
                .Outline()
        );

    [Fact]
    public void Statements_run_in_are_found_among_lines_under_labels_nobody_lists()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("Conclusion")
            .P(Paper.Prose("the market"))
            .P("**Acknowledgements:** We thank the ferry crews.")
            .P("**Funding** This work was supported by the Contoh Foundation.")
            .P("Word count: 7,412 words in all.")
            .P("*Conflict of interest:* None declared.")
            .P("Disclaimer: The views are the authors’ own.")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .Article();
        Assert.Equal(["funding-statement", "coi-statement"], article.Back.Sections.Select(section => section.SecType));
        Assert.Equal(["We thank the ferry crews."], article.Back.Acknowledgements.Paragraphs());
        Assert.Equal(3, article.Body.Sections[^1].Blocks.Count);
    }

    [Fact]
    public void A_label_that_nobody_lists_and_no_sign_ends_does_not_hide_those_above_it()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("Conclusion")
            .P(Paper.Prose("the market"))
            .P("**Acknowledgements** We thank the ferry crews.")
            .P("**Funding** This work was supported by the Contoh Foundation.")
            .P("**Provenance and peer review** Not commissioned; externally peer reviewed.")
            .P("**Competing interests** None declared.")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .Article();
        Assert.Equal(["funding-statement", null, "coi-statement"], article.Back.Sections.Select(section => section.SecType));
        Assert.Equal(["We thank the ferry crews."], article.Back.Acknowledgements.Paragraphs());
        Assert.Single(article.Body.Sections[^1].Blocks);
    }

    [Fact]
    public void Headed_statements_behind_the_conclusion_stand_after_the_text()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("Conclusion")
            .P(Paper.Prose("the market"))
            .Heading("Data availability")
            .P("Guides are at the archive.")
            .Heading("Declaration of generative AI use")
            .P("No such tool was used.")
            .Heading("Supplementary material")
            .P("Table S1 is online.")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .Article();
        Assert.Equal("Introduction\nConclusion", article.Outline());
        Assert.Equal(["data-availability", null, "supplementary-material"], article.Back.Sections.Select(section => section.SecType));
    }

    [Fact]
    public void Authors_on_a_line_of_their_own_stand_before_each_work_under_them()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("References Cited")
            .P("Auyero, Javier")
            .P("\t2012\tPatients of the State. Durham: Duke University Press.")
            .P("Hage, Ghassan")
            .P("2009a Waiting Out the Crisis. Melbourne: Quay Press.")
            .P("2015 Alter-Politics. Melbourne: Quay Press.")
            .P("Lindquist, Johan, and Biao Xiang")
            .P("2014 Migration Infrastructure. International Migration Review 48:122–148.")
            .Article();
        Assert.Equal(
            [
                "Auyero, Javier 2012 Patients",
                "Hage, Ghassan 2009a Waiting ",
                "Hage, Ghassan 2015 Alter-Pol",
                "Lindquist, Johan, and Biao X",
            ],
            article.Back.References.References.Select(reference => reference.Raw.Replace('\t', ' ')[..28])
        );
    }

    [Fact]
    public void A_heading_over_headed_statements_goes_too_unless_something_stands_under_it()
    {
        Paper Declared(string? text)
        {
            var paper = Paper.WithFront().Heading("Introduction").P(Paper.Prose()).Heading("Declarations");
            return (text is null ? paper : paper.P(text))
                .Heading("Consent for publication", 2)
                .P("Not applicable.")
                .Heading("Funding", 2)
                .P("The Sea Fund paid for this.");
        }

        var alone = Declared(null).Article();
        Assert.Equal("Introduction", alone.Outline());
        Assert.Equal([null, "funding-statement"], alone.Back.Sections.Select(section => section.SecType));
        Assert.Equal("Introduction\nDeclarations", Declared("All authors have declared what follows.").Article().Outline());
    }

    [Fact]
    public void A_heading_over_statements_goes_where_all_of_them_have_their_own()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("Declarations")
            .P("**Funding:** The Sea Fund paid for this.")
            .P("**Conflict of interest:** None.")
            .Article();
        Assert.Equal("Introduction", article.Outline());
        Assert.Equal(["Funding", "Conflict of interest"], article.Back.Sections.Select(section => section.Title.PlainText()));
    }

    [Fact]
    public void Paragraphs_under_bold_labels_among_statements_are_statements_in_their_order()
    {
        var article = Paper
            .WithFront()
            .Heading("Conclusion")
            .P(Paper.Prose())
            .P("**Supplementary Materials:** Table S1 is available online.")
            .P("**Authors’ contributions:** Both wrote the text.")
            .P("**Funding** This work was funded by the Foundation.")
            .P("**Patient and public involvement** Not involved.")
            .P("**Competing interests:** The authors declare none.")
            .P("**Disclaimer/Publisher’s Note:** The statements are those of the authors.")
            .Article();
        Assert.Equal(
            [
                "Supplementary Materials",
                "Authors’ contributions",
                "Funding",
                "Patient and public involvement",
                "Competing interests",
                "Disclaimer/Publisher’s Note",
            ],
            article.Back.Sections.Select(section => section.Title.PlainText())
        );
        Assert.Equal("author-contributions", article.Back.Sections[1].SecType);
        Assert.Equal(["Not involved."], article.Back.Sections[3].Blocks.Paragraphs());
        Assert.Single(article.Body.Sections[0].Blocks);
    }

    [Fact]
    public void A_bold_label_without_statements_about_it_stays_in_the_text()
    {
        var article = Paper
            .WithFront()
            .Heading("Conclusion")
            .P(Paper.Prose())
            .P("**Practical implications** Harbours should be asked.")
            .P("**Funding:** This work was funded by the Foundation.")
            .Article();
        Assert.Equal(2, article.Body.Sections[0].Blocks.Count);
        Assert.Single(article.Back.Sections);
    }

    [Fact]
    public void Statements_that_share_a_paragraph_are_parted()
    {
        var article = Paper
            .WithFront()
            .Heading("Conclusion")
            .P(Paper.Prose())
            .P("*Déclaration d’intérêts* : aucun conflit. *Financement* : Agence des Seuils.")
            .Article();
        Assert.Equal(["coi-statement", "funding-statement"], article.Back.Sections.Select(section => section.SecType));
        Assert.Equal(["Agence des Seuils."], article.Back.Sections[1].Blocks.Paragraphs());
    }

    [Fact]
    public void A_heading_over_all_appendices_that_says_nothing_is_left_out()
    {
        var article = Paper
            .WithFront()
            .Heading("Conclusion")
            .P(Paper.Prose())
            .Heading("Appendices")
            .Heading("Appendix A. Letter of consent")
            .P("Please sign.")
            .Heading("Appendix B. Questions")
            .P("Who came?")
            .Article();
        Assert.Equal(
            ["Appendix A. Letter of consent", "Appendix B. Questions"],
            article.Back.Sections.Select(section => $"{section.PrintedLabel} {section.Title.PlainText()}")
        );
    }

    [Theory]
    [InlineData("Alamat surat-menyurat:")]
    [InlineData("Anschrift der Verfasserin")]
    public void Short_lines_under_the_references_that_say_where_an_author_is_are_no_text(string label)
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .P(label)
            .P("Siti Rahma")
            .P("Universitas Contoh")
            .P("E-mel: siti@contoh.example")
            .Article();
        Assert.Single(article.Body.Sections[0].Blocks);
        Assert.Single(article.Back.References.References);
    }

    [Fact]
    public void Statements_run_in_behind_the_thanks_are_sections()
    {
        var back = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("Acknowledgements")
            .P("I thank the women at the gate. Conflict of interest: None.")
            .P("Funding: The Harbour Fund paid for it. Ethics statement: Approved by the faculty.")
            .Article()
            .Back;
        Assert.Equal("I thank the women at the gate.", Assert.Single(back.Acknowledgements.Paragraphs()));
        Assert.Equal(["coi-statement", "funding-statement", "ethics-statement"], back.Sections.Select(section => section.SecType));
    }
}
