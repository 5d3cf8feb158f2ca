using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Where a reference list begins and ends, and what divides it.</summary>
public sealed class ReferenceListTests
{
    [Fact]
    public void Numbers_typed_without_a_stop_begin_entries()
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("References")
            .P("1 Silva MJ, Souza AB. Tides of return. J Coast. 2001;3(1):1-20.")
            .P("2 Costa-Lima C. Winds and letters. J Coast. 2002;4(2):21-40.");
        Assert.Equal(2, paper.Article().Back.References.References.Count);
    }

    private const string First = "Abidin, A. (2001). *Tides of return*. Harbour Press.";
    private const string Second = "Budiman, B., & Candra, C. (2002). Winds and letters. *Coastal Studies*, 3(1), 1–20.";
    private const string Law = "Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran Indonesia.";
    private const string About =
        "Siti Rahma is a lecturer in sociology at Universitas Contoh, Batam. In 2015 she received her doctorate, and she has since worked on return.";

    private static Paper Body() =>
        Paper.WithFront().Heading("Introduction").P(Paper.Prose()).Heading("Conclusion").P(Paper.Prose("the end"));

    private static string[] Raw(Article article) => [.. article.Back.References.References.Select(reference => reference.Raw)];

    private static string Plain(string text) => text.Replace("*", string.Empty, StringComparison.Ordinal);

    [Theory]
    [InlineData("Books", "Laws", "Websites")]
    [InlineData("A. Buku", "B. Peraturan Perundang-undangan", "C. Sumber internet")]
    [InlineData("Monographien", "Gesetze", "Internetquellen")]
    [InlineData("Libros", "Leyes", "Páginas web")]
    [InlineData("Printed sources", "Legislation and official documents", "Online sources")]
    public void Groups_of_a_single_entry_are_parts_of_the_list(string books, string laws, string sites)
    {
        var article = Body()
            .Heading("References")
            .Heading(books, 2)
            .P(First)
            .Heading(laws, 2)
            .P(Law)
            .Heading(sites, 2)
            .P("https://harbour.example/return")
            .P("https://quay.example/letters")
            .Article();
        Assert.Equal([Plain(First), Law, "https://harbour.example/return", "https://quay.example/letters"], Raw(article));
        Assert.Equal([(books, 0), (laws, 1), (sites, 2)], article.Back.References.Groups.Select(group => (group.Title, group.Start)));
        Assert.Empty(article.Back.Sections);
        Assert.Equal(2, article.Body.Sections.Count);
    }

    [Theory]
    [InlineData("5. References")]
    [InlineData("VI. References")]
    [InlineData("References")]
    public void A_number_typed_before_the_heading_is_no_part_of_it(string heading) =>
        Assert.Equal("References", Body().Heading(heading).P(First).P(Second).Article().Back.References.Title);

    [Fact]
    public void A_table_of_numbers_and_entries_is_a_list()
    {
        string[][] rows =
        [
            ["[1]", "A. Abidin, “Tides of return,” Coastal Studies, vol. 3, no. 1, pp. 1–20, 2001."],
            ["[2]", "B. Budiman and C. Candra, Winds and letters. Jakarta: Harbour Press, 2002."],
            ["[3]", "D. Dewi, “Quays,” Coastal Studies, vol. 4, no. 2, pp. 21–40, 2003."],
        ];
        var article = Body().Heading("References").Table(borders: false, rows).Article();
        Assert.Equal(rows.Select(row => row[1]), article.Back.References.References.Select(reference => reference.Raw));
        Assert.Equal(ListNumbering.Bracketed, article.Back.References.Numbering);

        Assert.Empty(Body().Heading("Vessels").Table(borders: false, rows).Article().Back.References.References);
        rows[1][0] = "[7]";
        Assert.Empty(Body().Heading("References").Table(borders: false, rows).Article().Back.References.References);
    }

    [Theory]
    [InlineData("Sources et bibliographie")]
    [InlineData("Quellen und Literatur")]
    [InlineData("Fuentes y bibliografía")]
    [InlineData("Sources and Bibliography")]
    public void A_heading_of_sources_and_works_is_that_of_the_list(string heading)
    {
        var article = Body()
            .Heading(heading)
            .Heading("Archives", 2)
            .P("Harbour Museum, Port Calm (HM). Papers of the Quiet Company.")
            .Heading("Literatur", 2)
            .P(First)
            .P(Second)
            .Article();
        Assert.Equal(heading, article.Back.References.Title);
        Assert.Equal(3, Raw(article).Length);
        Assert.Equal(2, article.Body.Sections.Count);
    }

    [Fact]
    public void A_plain_word_above_a_kind_of_sources_heads_a_list_whose_first_entries_are_of_archives()
    {
        var article = Body()
            .P("Bibliography", centred: true)
            .P("Archival Sources", italic: true)
            .P("Harbour Museum, Port Calm-on-Sea (HM). Papers of the Quiet Steam Navigation Company, BI/4 (Provisions), BI/9 (Logs).")
            .P("Published Works", italic: true)
            .P(First)
            .P(Second)
            .Article();
        Assert.Equal(3, Raw(article).Length);
        Assert.Equal("Bibliography", article.Back.References.Title);
    }

    [Fact]
    public void A_list_below_an_appendix_begins_at_a_sub_heading_over_one_manuscript()
    {
        var article = Body()
            .Heading("Appendix: The letters")
            .P(Paper.Prose("the letters"))
            .Heading("References")
            .Heading("Manuscript", 2)
            .P("MS Or. 7431. Quiet University Library.")
            .Heading("Printed works", 2)
            .P(First)
            .P(Second)
            .Article();
        Assert.Equal(3, Raw(article).Length);
    }

    [Fact]
    public void The_list_of_a_comment_before_its_reply_is_no_section_of_the_text()
    {
        var article = Body()
            .Heading("References")
            .P(First)
            .P(Second)
            .Heading("A reply")
            .P(Paper.Prose("the reply"))
            .Heading("References")
            .P("Candra, C. (2003). *Tides and winds*. Harbour Press.")
            .Article();
        Assert.Equal(3, Raw(article).Length);
        Assert.DoesNotContain(article.Body.Sections, section => section.Title.PlainText() == "References");
    }

    [Theory]
    [InlineData("ter Horst, J-W 2011, *Choirs of labour*, PhD thesis, Quiet University.")]
    [InlineData("az-Zuhaili, W. (1985). *Al-Fiqh*. Dar al-Qalam.")]
    [InlineData("d’Hauterive, P. (1999). *La mer*. Quiet Press.")]
    public void A_small_word_before_a_surname_begins_an_entry(string reference) =>
        Assert.Equal(3, Raw(Body().Heading("References").P(First).P(Second).P(reference).Article()).Length);

    [Fact]
    public void Headings_of_groups_may_be_plain_or_on_the_level_of_the_list()
    {
        Assert.Equal(
            3,
            Raw(Body().Heading("References").P("Books").P(First).P("Journal articles").P(Second).P("Laws").P(Law).Article()).Length
        );
        Assert.Equal(
            3,
            Raw(
                Body().Heading("References").Heading("Primary sources").P(Law).Heading("Secondary sources").P(First).P(Second).Article()
            ).Length
        );
    }

    [Fact]
    public void A_part_that_is_called_as_the_whole_does_not_hide_the_parts_before_it()
    {
        var article = Body()
            .Heading("Quellen- und Literaturverzeichnis")
            .Heading("Quellen", 2)
            .P(Law)
            .Heading("Literatur", 2)
            .P(First)
            .P(Second)
            .Article();
        Assert.Equal([Law, Plain(First), Plain(Second)], Raw(article));
    }

    [Fact]
    public void A_short_text_that_cites_many_works_is_no_group_of_the_list()
    {
        const string Narrative = "Abidin (2001) calls it a tide, Budiman and Candra (2002) a wind. Others see letters (Abidin, 2001: 12).";
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Narrative)
            .P(Narrative)
            .P(Narrative)
            .Heading("References")
            .P(First)
            .P(Second)
            .Article();
        Assert.Equal([Plain(First), Plain(Second)], Raw(article));
        Assert.Equal("Introduction", Assert.Single(article.Body.Sections).Title.PlainText());
    }

    [Fact]
    public void A_section_behind_the_list_is_no_group_of_it()
    {
        var article = Body().Heading("References").P(First).P(Second).Heading("Data sources").P(Paper.Prose()).Article();
        Assert.Equal(2, Raw(article).Length);
        Assert.Equal("Data sources", Assert.Single(article.Back.Sections).Title.PlainText());
    }

    [Theory]
    [InlineData("[1] ", "[2] ", ListNumbering.Bracketed)]
    [InlineData("1. ", "2. ", ListNumbering.Plain)]
    [InlineData("", "", ListNumbering.None)]
    public void The_list_tells_how_it_was_numbered(string first, string second, ListNumbering numbering)
    {
        var list = Body().Heading("References").P(first + First).P(second + Second).Article().Back.References;
        Assert.Equal(numbering, list.Numbering);
        Assert.Equal(Plain(First), list.References[0].Raw);
    }

    [Theory]
    [InlineData("Further reading")]
    [InlineData("Works by Alma Dewi")]
    [InlineData("Selected publications")]
    public void A_section_of_nothing_but_entries_is_the_list(string heading)
    {
        var article = Body()
            .Heading(heading)
            .P("Abidin, A. (2001). *Tides of return*. Harbour Press.")
            .P("Budiman, B. (2002). *Winds*. Harbour Press.")
            .Article();
        Assert.Equal(heading, article.Back.References.Title);
        Assert.Equal(2, Raw(article).Length);
    }

    [Fact]
    public void Works_of_a_person_may_begin_with_their_year()
    {
        var article = Body()
            .P("Selected publications", bold: true)
            .P("1979. *Barakken en brieven*. PhD diss., Leiden.", firstLine: -18)
            .P("1988. *De kinderen van de kade*. Zutphen: Stille Pers.", firstLine: -18)
            .Article();
        Assert.Equal(
            ["1979. Barakken en brieven. PhD diss., Leiden.", "1988. De kinderen van de kade. Zutphen: Stille Pers."],
            Raw(article)
        );
    }

    [Fact]
    public void Several_such_sections_are_groups_of_one_list()
    {
        var list = Body()
            .Heading("Works by Alma Dewi")
            .P("Dewi, A. (2008). *Hours*. Anvil Press.")
            .P("Dewi, A. (2019). *Words*. Anvil Press.")
            .Heading("Other references")
            .P("Abidin, A. (2001). *Tides*. Harbour Press.")
            .Article()
            .Back.References;
        Assert.Equal(3, list.References.Count);
        Assert.Equal([("Works by Alma Dewi", 0), ("Other references", 2)], list.Groups.Select(group => (group.Title, group.Start)));
        Assert.Null(list.Title);
    }

    [Fact]
    public void A_section_with_a_sentence_of_its_own_is_text() =>
        Assert.Empty(
            Raw(
                Body()
                    .Heading("Further reading")
                    .P(Paper.Prose())
                    .P("Abidin, A. (2001). *Tides of return*. Harbour Press.")
                    .P("Budiman, B. (2002). *Winds*. Harbour Press.")
                    .P(Paper.Prose())
                    .Article()
            )
        );

    [Fact]
    public void A_section_of_entries_before_the_list_is_a_group_of_it()
    {
        var list = Body()
            .Heading("Works by Alma Dewi")
            .P("Dewi, A. (2008). *Hours*. Anvil Press.")
            .P("Dewi, A. (2019). *Words*. Anvil Press.")
            .Heading("References")
            .P(First)
            .P(Second)
            .Article()
            .Back.References;
        Assert.Equal(4, list.References.Count);
        Assert.Equal([("Works by Alma Dewi", 0), ("References", 2)], list.Groups.Select(group => (group.Title, group.Start)));
    }

    [Fact]
    public void Entries_before_the_first_group_are_in_none()
    {
        var list = Body()
            .Heading("Literatur")
            .P(First)
            .P(Second)
            .Heading("Ungedruckte Quellen", 2)
            .P("Bundesarchiv Berlin, DQ 3/2132.")
            .P("Stadtarchiv Chemnitz, Bestand 12, Nr. 4.")
            .Article()
            .Back.References;
        Assert.Equal([("Ungedruckte Quellen", 2)], list.Groups.Select(group => (group.Title, group.Start)));
        Assert.Equal("Literatur", list.Title);
    }

    [Fact]
    public void Bold_titles_are_set_in_italics()
    {
        var reference = Body()
            .Heading("References")
            .P("ABIDIN, A. **Tides**: a history. Padang: Harbour, 2001.")
            .Article()
            .Back.References.References[0];
        Assert.Equal("Tides", Assert.Single(reference.Parts, part => part.IsItalic).Text);
    }

    [Fact]
    public void References_may_be_headed_as_notes()
    {
        var article = Body().Heading("Notes").P(First).P(Second).P("Dewi, D. (2003). *Rains*. Harbour Press.").Article();
        Assert.Equal("Notes", article.Back.References.Title);
        Assert.Equal(3, Raw(article).Length);
    }

    [Fact]
    public void Notes_beside_a_reference_list_are_none()
    {
        var article = Body().Heading("Notes").P(Paper.Prose("the harbour office")).Heading("References").P(First).P(Second).Article();
        Assert.Equal("References", article.Back.References.Title);
        Assert.Equal(2, Raw(article).Length);
    }

    [Theory]
    [InlineData("The authors thank the people of the harbour, who gave their time in 2019.")]
    [InlineData("Penulis mengucapkan terima kasih kepada warga pelabuhan yang meluangkan waktu.")]
    [InlineData("Wir danken den Leuten am Hafen, die sich 2019 Zeit genommen haben.")]
    public void Thanks_under_the_list_are_acknowledgements(string thanks)
    {
        var article = Body().Heading("References").P(First).P(Second).P(thanks).Article();
        Assert.Equal(2, Raw(article).Length);
        Assert.Equal([thanks], article.Back.Acknowledgements.Paragraphs());
    }

    [Fact]
    public void Statements_behind_a_label_end_the_list()
    {
        var article = Body().Heading("References").P(First).P(Second).P("Funding: The island paid for the boats in 2019.").Article();
        Assert.Equal(2, Raw(article).Length);
        Assert.Equal("Funding", Assert.Single(article.Back.Sections).Title.PlainText());
    }

    [Fact]
    public void Lines_about_the_authors_end_the_list()
    {
        var article = Body()
            .Heading("References")
            .P(First)
            .P(Second)
            .P(About)
            .P("Corresponding author: Siti Rahma, siti@contoh.example")
            .P("Received: 3 January 2024; Accepted: 5 March 2024")
            .Article();
        Assert.Equal(2, Raw(article).Length);
        Assert.Contains(article.Meta.AuthorNotes, note => note.Content.PlainText() == About);
        Assert.True(article.Meta.Contribs[0].IsCorresponding);
        Assert.Equal(2, article.Meta.History.Count);
        Assert.Single(article.Body.Sections[^1].Blocks);
    }

    [Theory]
    [InlineData("Profil Penulis")]
    [InlineData("Biodata Pengarang")]
    [InlineData("Sobre los autores")]
    [InlineData("À propos de l’autrice")]
    [InlineData("Angaben zur Autorin")]
    [InlineData("Over de auteurs")]
    [InlineData("Notes on the contributors")]
    public void A_heading_over_lives_of_the_authors_ends_the_list(string heading)
    {
        var article = Body()
            .Heading("References")
            .P(First)
            .P(Second)
            .P(heading, bold: true)
            .P("Siti Rahma lahir di Batam, 3 Mei 1990. Dosen pada Fakultas Hukum Universitas Contoh.")
            .Article();
        Assert.Equal(2, Raw(article).Length);
        Assert.Equal(AuthorNote.Biography, Assert.Single(article.Meta.AuthorNotes).FnType);
    }

    [Theory]
    [InlineData("Prof. Dr. h.c. Siti Rahma lehrt Neuere Geschichte an der Universität Contoh. E-Mail: siti@contoh.example")]
    [InlineData("Siti Rahma adalah dosen di Universitas Contoh, Batam.")]
    [InlineData("Siti Rahma est maîtresse de conférences à l’Université de Contoh.")]
    public void Lives_of_the_authors_at_the_end_of_the_text_are_notes(string life)
    {
        var article = Body().P(life).Article();
        Assert.Equal([life], article.Meta.AuthorNotes.Select(note => note.Content.PlainText()));
        Assert.Single(article.Body.Sections[^1].Blocks);
    }

    [Fact]
    public void Lives_give_the_address_that_the_front_matter_lacks()
    {
        var article = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^, Budi Santoso^1^", centred: true)
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("Siti Rahma is a lecturer at Universitas Contoh.")
            .P("Budi Santoso is a professor at Universitas Contoh. E-mail: budi@contoh.example")
            .Article();
        Assert.Equal([null, "budi@contoh.example"], article.Meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void A_life_gives_its_address_to_nobody_whose_name_is_a_part_of_its_words()
    {
        var article = new Paper()
            .Title("Routes of Return")
            .P("Hana Li^1^, Budi Santoso^1^", centred: true)
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("Budi Santoso is a professor of public policy at Universitas Contoh. E-mail: budi@contoh.example")
            .Article();
        Assert.Equal([null, "budi@contoh.example"], article.Meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void A_number_without_an_entry_moves_no_start_of_a_group()
    {
        var article = Body()
            .Heading("References")
            .Heading("Books", 2)
            .P($"[1] {First}")
            .P("[2] ")
            .P($"[3] {Second}")
            .Heading("Laws", 2)
            .P($"[4] {Law}")
            .Article();
        Assert.Equal(3, Raw(article).Length);
        Assert.Equal([2], article.Back.References.GroupStarts);
    }

    [Fact]
    public void A_last_sentence_about_somebody_else_is_text()
    {
        var article = Body().P("Ayu Lestari is a teacher at Universitas Contoh, Batam.").Article();
        Assert.Empty(article.Meta.AuthorNotes);
        Assert.Equal(2, article.Body.Sections[^1].Blocks.Count);
    }

    [Fact]
    public void Workplaces_and_an_address_under_the_text_are_the_authors()
    {
        var paper = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma", centred: true)
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("Universitas Contoh, Batam", italic: true)
            .P("Correspondence to: Siti Rahma, siti@contoh.example");
        var article = paper.Article();
        Assert.Equal("siti@contoh.example", Assert.Single(article.Meta.Contribs).Email);
        Assert.Contains("Universitas Contoh", Assert.Single(article.Meta.Affs).Raw, StringComparison.Ordinal);
        Assert.Single(article.Body.Sections[^1].Blocks);
    }

    [Theory]
    [InlineData("Notes on contributors")]
    [InlineData("Sobre los autores")]
    [InlineData("About the Author")]
    public void A_title_of_notes_about_the_authors_ends_the_list(string title)
    {
        var article = Body()
            .Heading("References")
            .P(First)
            .P(Second)
            .P($"*{title}*")
            .P("Siti Rahma lahir di Praya, 3 Mei 1990. Dosen pada Fakultas Hukum, Universitas Contoh.")
            .Article();
        Assert.Equal([Plain(First), Plain(Second)], Raw(article));
    }

    [Fact]
    public void A_signature_at_the_right_edge_is_no_entry()
    {
        var article = Body()
            .Heading("References")
            .P(First)
            .P(Second)
            .Add(
                "Siti Rahma, Faculty of Social Sciences, Universitas Contoh",
                new RunFormat(),
                new ParagraphFormat(Alignment: TextAlignment.End)
            )
            .Article();
        Assert.Equal(2, Raw(article).Length);
    }

    [Theory]
    [InlineData("**Funding.** This work was supported by the Contoh Foundation (grant CF-2024-31).")]
    [InlineData("Address for correspondence: Faculty of Law, Universitas Contoh, Praya, Indonesia.")]
    [InlineData("How to cite this article: Rahma, S. (2026). Routes of return. Perantau, 2(1), 1–12.")]
    [InlineData("© 2026 The Authors. Published by Perantau.")]
    [InlineData("Publisher’s Note: The journal remains neutral.")]
    [InlineData("All translations are mine unless otherwise noted.")]
    [InlineData("Word count: 4,210")]
    [InlineData("Praya, 12 May 2026")]
    [InlineData("Siti Rahma")]
    [InlineData("Ana Putri\nFaculty of Law\nUniversitas Contoh\nPraya 83511")]
    [InlineData("THE END")]
    [InlineData("* * *")]
    public void What_stands_behind_the_last_entry_and_is_no_work_ends_the_list(string line) =>
        Assert.Equal([Plain(First), Plain(Second)], Raw(Body().Heading("References").P(First).P(Second).P(line).Article()));

    [Fact]
    public void Papers_with_their_days_under_a_heading_of_the_list_are_entries() =>
        Assert.Equal(
            4,
            Raw(
                Body()
                    .Heading("References")
                    .P(First)
                    .P(Second)
                    .P("Newspapers", bold: true)
                    .P("Kompas, 12 May 2024")
                    .P("The Harbour Post, 14 May 2024")
                    .Article()
            ).Length
        );

    [Fact]
    public void An_entry_without_a_year_at_the_end_stays_in_the_list() =>
        Assert.Equal(
            3,
            Raw(Body().Heading("References").P(First).P(Second).P("Zed, M. *Metode penelitian*. Jakarta: Obor.").Article()).Length
        );

    [Fact]
    public void An_appendix_with_a_plain_title_ends_the_list()
    {
        var article = Body()
            .Heading("References")
            .P(First)
            .P(Second)
            .P("Appendix 1. Interview guide")
            .P("When did you leave the island, and who went with you on the boat that day?")
            .Article();
        Assert.Equal(2, Raw(article).Length);
        Assert.Equal("appendix", Assert.Single(article.Back.Sections).SecType);
    }

    [Fact]
    public void What_looks_like_a_statement_or_thanks_among_entries_is_an_entry()
    {
        var article = Body()
            .Heading("References")
            .P(First)
            .P("Thanks to the harbour: A history of gratitude. (2004). Harbour Press.")
            .P(
                "The Harbour Office. (2005). *Report on the boats of the island and of those who came back to it in the years of the drought*. Harbour Press."
            )
            .P(Second)
            .Article();
        Assert.Equal(4, Raw(article).Length);
    }

    [Fact]
    public void Sections_whose_paragraphs_all_cite_a_work_are_no_groups_of_the_list()
    {
        const string Cited = "They treat it as a matter of kin, of debts and of the price of rice, and not of the law (Abidin, 2001).";
        var article = Body()
            .Heading("What the boats carry")
            .P(Cited)
            .P(Cited.Replace("kin", "trust", StringComparison.Ordinal))
            .Heading("References")
            .P(First)
            .P(Second)
            .Article();
        Assert.Equal(2, Raw(article).Length);
        Assert.Equal("What the boats carry", article.Body.Sections[^1].Title.PlainText());
    }

    [Fact]
    public void Under_any_heading_a_list_may_hold_an_organisation()
    {
        var article = Body()
            .Heading("Sources")
            .P(First)
            .P(Second)
            .P("International Bureau of Labour Mobility. (2023). *Global ledger of costs*. https://contoh.example/ledger")
            .P("Rahman, S. (2014). *Men who leave*. Harbour Press.")
            .P("Wahid, A. (2019). *Pulang*. Harbour Press.")
            .Article();
        Assert.Equal(5, Raw(article).Length);
        Assert.Equal("Sources", article.Back.References.Title);
    }

    [Fact]
    public void Behind_entries_in_a_style_of_their_own_prose_is_none()
    {
        var article = new[] { First, Second, "Rahman, S. (2014). *Men who leave*. Harbour Press." }
            .Aggregate(Body().Heading("References"), (paper, entry) => paper.P(entry, style: "Bibliography"))
            .P("Hannelore Fischer has written *Zungen aus Salz* (2017), and Aminah Yusof edits the newsletter of the archive.")
            .Article();
        Assert.Equal(3, Raw(article).Length);
    }
}
