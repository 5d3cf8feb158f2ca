using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Habits of title pages, each with what looks like it and is not.</summary>
public sealed class UntidyFrontTests
{
    private static Paper Begin(string title = "Routes of Return in the Riau Islands") => new Paper().Title(title);

    private static Paper WithAuthor() => Begin().P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia");

    private static ArticleMeta Meta(Paper paper) => paper.Heading("Introduction").P(Paper.Prose()).Article().Meta;

    private static string Names(ArticleMeta meta) => string.Join(" | ", meta.Contribs.Select(contrib => contrib.Raw));

    private static string Linked(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw}: {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))} {contrib.Email}".TrimEnd()
            )
        );

    [Theory]
    [InlineData("They are received as strangers. Keywords: return; islands")]
    [InlineData("They are received as strangers. **Keywords:** return; islands")]
    [InlineData("They are received as strangers\nKeywords: return; islands")]
    public void Keywords_may_end_the_last_paragraph_of_the_abstract(string end)
    {
        var meta = Meta(WithAuthor().P("**Abstract**").P(Paper.Prose()).P(end));
        Assert.Equal("return; islands", Assert.Single(meta.KwdGroups).Raw);
        Assert.EndsWith("strangers", Assert.Single(meta.Abstracts).Blocks.Paragraphs().Last().TrimEnd('.'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Deceased 3 May 2024: Budi Santoso.", "Siti Rahma^1^ and Budi Santoso^1^")]
    [InlineData(null, "Siti Rahma^1^, Budi Santoso^1^ (deceased)")]
    [InlineData(null, "Siti Rahma ^1^ | Budi Santoso ^1^ (meninggal)")]
    public void Who_has_died_is_told_by_name_or_behind_it(string? note, string authors)
    {
        var paper = Begin().P(authors).P("^1^Universitas Contoh, Batam, Indonesia");
        var meta = Meta((note is null ? paper : paper.P(note)).P("**Abstract**").P(Paper.Prose()));
        Assert.Equal(["Siti Rahma", "Budi Santoso"], meta.Contribs.Select(contrib => contrib.Raw));
        Assert.Equal([false, true], meta.Contribs.Select(contrib => contrib.IsDeceased));
    }

    [Fact]
    public void A_number_behind_some_names_may_lead_to_equal_work()
    {
        var paper = Begin()
            .P("Siti Rahma^a,*^, Budi Santoso^b,1^, Jan Wit^a,b,1^")
            .P("^a^ Universitas Contoh, Batam, Indonesia")
            .P("^b^ Universitas Lain, Medan, Indonesia")
            .P("^1^ These authors contributed equally to this work.")
            .P("**Abstract**")
            .P(Paper.Prose());
        var meta = Meta(paper);
        Assert.Equal([false, true, true], meta.Contribs.Select(contrib => contrib.IsEqualContributor));
        Assert.Empty(paper.Findings(AuthorMarkUnexplained.Rule));
    }

    [Fact]
    public void A_German_doctor_is_no_second_author() =>
        Assert.Equal(
            "Siti Rahma, PhD | Heike Brand, Dr. rer. pol.",
            Names(
                Meta(
                    Begin()
                        .P("Siti Rahma, PhD^1^, Heike Brand, Dr. rer. pol.^1^")
                        .P("^1^Universitas Contoh, Indonesia")
                        .P("**Abstract**")
                        .P(Paper.Prose())
                )
            )
        );

    [Fact]
    public void The_corresponding_author_may_be_named_above_the_title()
    {
        var meta = TitlePages.Meta(
            new Paper()
                .P("**Title page**")
                .P("**Corresponding author:**")
                .P("Siti Rahma, Centre for Borders, Universitas Contoh, Batam, Indonesia")
                .P("**Full title:** Routes of Return in the Riau Islands")
                .P("**Authors:** Siti Rahma^1^ and Budi Santoso^1^")
                .P("^1^Universitas Contoh, Indonesia")
        );
        Assert.Equal([true, false], meta.Contribs.Select(contrib => contrib.IsCorresponding));
        Assert.Equal(AuthorNote.Correspondence, Assert.Single(meta.AuthorNotes).FnType);
    }

    [Fact]
    public void Keywords_may_stand_behind_codes_in_one_line()
    {
        var meta = Meta(
            WithAuthor().P("**Abstract**").P(Paper.Prose()).P("JEL Classification Codes: F24; O15    Keywords: remittances; lockdown")
        );
        Assert.Equal(["F24; O15", "remittances; lockdown"], meta.KwdGroups.Select(group => group.Raw));
    }

    [Theory]
    [InlineData("Het stille dossier\nOver wachten en wrok in een oord", "Het stille dossier", "Over wachten en wrok in een oord")]
    [InlineData(
        "The Long and Silent Making of the Files\nof the Border Camps",
        "The Long and Silent Making of the Files of the Border Camps",
        ""
    )]
    public void A_title_broken_by_hand_may_have_a_subtitle(string printed, string title, string subtitle)
    {
        var meta = Meta(Begin(printed).P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia").P("**Abstract**").P(Paper.Prose()));
        Assert.Equal((title, subtitle), (meta.Title.Content.PlainText(), meta.Subtitle.PlainText()));
    }

    [Fact]
    public void Titles_in_further_languages_may_stand_plain_between_the_title_and_the_names()
    {
        var meta = Meta(
            Begin("Las manos y la nieve: temporeras rumanas en los invernaderos de Almería")
                .P("The Hands and the Snow: Romanian Seasonal Workers in the Greenhouses of Almería")
                .P("As mãos e a neve: trabalhadoras sazonais romenas nas estufas de Almería")
                .P("Begoña Sagasti^1^")
                .P("^1^Universidad del Sureste, España")
                .P("**Resumen**")
                .P(
                    "El artículo analiza el trabajo de las temporeras rumanas en los invernaderos y la nieve que no cae allí desde hace años."
                )
        );
        Assert.Equal(["en", "pt"], meta.TranslatedTitles.Select(title => title.Language));
        Assert.Empty(meta.AuthorNotes);
    }

    [Fact]
    public void A_subtitle_may_stand_over_a_name_with_its_address_in_one_paragraph() =>
        Assert.Equal(
            "Mémoire, rumeur et traversée à Mayotte",
            Meta(
                Begin("L’île des passeurs et de la rumeur dans le canal")
                    .P("*Mémoire, rumeur et traversée à Mayotte*", centred: true)
                    .P("Clémence Aubry\nUniversité de Nantes, France\nc.aubry@una.example")
                    .P(
                        "**Résumé. –** À Mayotte, les passeurs sont de la famille, et la rumeur y règle la traversée depuis des années déjà."
                    )
            )
                .Subtitle.PlainText()
        );

    [Theory]
    [InlineData("doi: 10.22201/xxx.2025.1.9999", null, 1)]
    [InlineData("doi: 10.22201/riau.2025.1.9", "10.22201/riau.2025.1.9", 0)]
    public void A_placeholder_is_no_DOI(string line, string? doi, int leftOut)
    {
        var paper = new Paper()
            .P(line)
            .Title("Routes of Return in the Riau Islands")
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Indonesia");
        Assert.Equal(doi, TitlePages.Meta(paper).Doi);
        Assert.Equal(leftOut, paper.Findings(LeftOutText.Rule).Count(finding => finding.Before == line));
    }

    [Fact]
    public void The_headings_of_an_article_in_one_line_are_left_out() =>
        Assert.Single(
            WithAuthor()
                .P("**Abstract**")
                .P(Paper.Prose())
                .P("Sumario: 1. Introducción. 2. El invernadero. 3. Conclusiones.")
                .Heading("Introducción")
                .P(Paper.Prose())
                .Findings(TableOfContentsLeftOut.Rule)
        );

    [Fact]
    public void Keywords_may_end_an_abstract_under_a_spaced_heading() =>
        Assert.Equal(
            "return; islands",
            Assert.Single(Meta(WithAuthor().P("**A B S T R A C T**").P($"{Paper.Prose()} **Keywords:** return; islands")).KwdGroups).Raw
        );

    [Fact]
    public void An_abstract_may_speak_of_keywords()
    {
        var meta = Meta(
            WithAuthor()
                .P("**Abstract**")
                .P($"{Paper.Prose()} We ask which keywords: home or return, people choose.")
                .P("Keywords: return; islands")
        );
        Assert.Equal("return; islands", Assert.Single(meta.KwdGroups).Raw);
        Assert.EndsWith("people choose.", Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keywords_may_stand_one_on_a_line_and_end_at_a_line_of_another_look()
    {
        var article = WithAuthor()
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords:")
            .P("return")
            .P("island life", italic: true)
            .P(string.Empty)
            .P("ferries")
            .P("Leaving home", bold: true)
            .P(Paper.Prose("the market"))
            .Article();
        Assert.Equal("return; island life; ferries", Assert.Single(article.Meta.KwdGroups).Raw);
        Assert.Equal("Leaving home", article.Outline());
    }

    [Fact]
    public void A_list_of_keywords_under_its_label_takes_no_further_line() =>
        Assert.Equal(
            "return, islands",
            Assert
                .Single(
                    WithAuthor()
                        .P("**Abstract**")
                        .P(Paper.Prose())
                        .P("Keywords:")
                        .P("return, islands")
                        .P("Leaving home")
                        .P(Paper.Prose("the market"))
                        .Article()
                        .Meta.KwdGroups
                )
                .Raw
        );

    [Theory]
    [InlineData(
        "Li Minghua (李明华)^1^, Kim Min-jun (김민준)^1^, and Tanaka Hiroshi 田中宏^1^",
        "Li Minghua (李明华) | Kim Min-jun (김민준) | Tanaka Hiroshi 田中宏"
    )]
    [InlineData("Ahmad Fauzi (أحمد فوزي)^1^ and Olena Koval (Олена Коваль)^1^", "Ahmad Fauzi (أحمد فوزي) | Olena Koval (Олена Коваль)")]
    public void Names_may_stand_in_two_scripts(string authors, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(authors).P("^1^Universitas Contoh, Indonesia"))));

    [Fact]
    public void An_author_may_stand_under_another_with_a_word_that_joins_them() =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia siti@contoh.example | Budi Santoso: Universitas Laut, Jakarta, Indonesia budi@laut.example",
            Linked(
                Meta(
                    Begin()
                        .P("by Siti Rahma")
                        .P("Universitas Contoh, Batam, Indonesia. siti@contoh.example")
                        .P("and Budi Santoso")
                        .P("Universitas Laut, Jakarta, Indonesia. budi@laut.example")
                )
            )
        );

    [Fact]
    public void The_title_of_a_paper_of_a_course_stands_under_its_date()
    {
        var result = new Paper()
            .P("Siti Rahma")
            .P("Professor Scott")
            .P("English 402")
            .P("14 May 2024")
            .P("Routes of Return in the Riau Islands", centred: true)
            .P($"Abstract: {Paper.Prose()}")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Recognise();
        Assert.Equal("Routes of Return in the Riau Islands", result.Value.Meta.Title.Content.PlainText());
        Assert.Equal("Siti Rahma", Names(result.Value.Meta));
        Assert.Equal(
            ["Professor Scott", "English 402", "14 May 2024"],
            result.Diagnostics.Where(finding => finding.Code == LeftOutText.Rule.Code).Select(finding => finding.Before)
        );
    }

    [Theory]
    [InlineData(
        "Siti Rahma 1), Budi Santoso 2)",
        "Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso: Universitas Laut, Jakarta, Indonesia"
    )]
    [InlineData(
        "Siti Rahma1), Budi Santoso2)",
        "Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso: Universitas Laut, Jakarta, Indonesia"
    )]
    [InlineData(
        "Dr. Siti Rahma, S.Sos., M.A. 1), Budi Santoso, M.H. 2)",
        "Dr. Siti Rahma, S.Sos., M.A.: Universitas Contoh, Batam, Indonesia | Budi Santoso, M.H.: Universitas Laut, Jakarta, Indonesia"
    )]
    public void Marks_may_have_one_bracket(string authors, string linked) =>
        Assert.Equal(
            linked,
            Linked(Meta(Begin().P(authors).P("1) Universitas Contoh, Batam, Indonesia").P("2) Universitas Laut, Jakarta, Indonesia")))
        );

    [Theory]
    [InlineData("Siti Rahma\tBudi Santoso", "Siti Rahma | Budi Santoso")]
    [InlineData("Siti Rahma / Budi Santoso", "Siti Rahma | Budi Santoso")]
    [InlineData("Prof. Siti Rahma/ Rajan a/l Muniandy, M.A.", "Prof. Siti Rahma | Rajan a/l Muniandy, M.A.")]
    [InlineData("Nguyễn Minh Khai (she/her), Budi Santoso (he/him)", "Nguyễn Minh Khai | Budi Santoso")]
    [InlineData("María del Carmen García de la Torre", "María del Carmen García de la Torre")]
    [InlineData("Md. Rafiqul Islam, MBBS, and NGŨGĨ wa KAMAU", "Md. Rafiqul Islam, MBBS | NGŨGĨ wa KAMAU")]
    public void Names_are_parted_by_many_signs_and_have_many_words(string authors, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(authors).P("Universitas Contoh, Batam, Indonesia"))));

    [Theory]
    [InlineData("Siti Rahma, PhD student", "Siti Rahma", "PhD student")]
    [InlineData("Siti Rahma, M.A., Associate Professor", "Siti Rahma, M.A.", "Associate Professor")]
    [InlineData("Dr hab. Agnieszka Kowalczyk, prof. UŚ", "Dr hab. Agnieszka Kowalczyk", "prof. UŚ")]
    public void A_post_behind_a_name_is_the_role_of_its_author(string line, string name, string post)
    {
        var contrib = Assert.Single(Meta(Begin().P(line).P("Universitas Contoh, Batam, Indonesia")).Contribs);
        Assert.Equal((name, post), (contrib.Raw, Assert.Single(contrib.Roles)));
    }

    [Fact]
    public void Authors_with_their_addresses_may_stand_between_semicolons() =>
        Assert.Equal(
            "Fatou Diop: Université Cheikh Anta Diop, Dakar, Senegal fatou@contoh.example | Gani Oladimeji: University of Ibadan, Nigeria | Mehmet Öztürk: Boğaziçi University, Istanbul, Türkiye",
            Linked(
                Meta(
                    Begin()
                        .P(
                            "Fatou Diop, Université Cheikh Anta Diop, Dakar, Senegal (fatou@contoh.example); Gani Oladimeji, University of Ibadan, Nigeria; and Mehmet Öztürk, Boğaziçi University, Istanbul, Türkiye"
                        )
                )
            )
        );

    [Fact]
    public void Posts_between_semicolons_under_a_name_are_no_authors() =>
        Assert.Equal(
            "Maria Pistori",
            Names(
                Meta(
                    Begin()
                        .P("Maria Pistori")
                        .P(
                            "Editora Associada da Bahia. Revista de Estudos do Discurso, Pontifícia Universidade Católica de São Paulo, São Paulo, Brasil; Pós-doutoranda em Linguística Aplicada, Pontifícia Universidade Católica de São Paulo, São Paulo, Brasil"
                        )
                )
            )
        );

    [Fact]
    public void A_country_alone_is_no_author_and_goes_on_from_its_address() =>
        Assert.Equal(
            "Lim Swee Hoon: National University, Singapore",
            Linked(Meta(Begin().P("Lim Swee Hoon").P("National University").P("Singapore")))
        );

    [Fact]
    public void What_editors_are_to_the_journal_names_nobody() =>
        Assert.Equal("Siti Rahma | Budi Santoso", Names(Meta(Begin().P("Siti Rahma and Budi Santoso").P("Guest Editors, Harbour"))));

    [Fact]
    public void An_executive_summary_is_the_abstract() =>
        Assert.Single(Meta(WithAuthor().P("**Executive summary**").P(Paper.Prose())).Abstracts);

    [Fact]
    public void A_title_may_begin_with_a_road() =>
        Assert.Equal(
            "Jalan Pulang di Kepulauan Riau",
            Meta(new Paper().Title("Jalan Pulang di Kepulauan Riau").P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia"))
                .Title.Content.PlainText()
        );

    [Fact]
    public void The_text_begins_behind_an_abstract_of_one_paragraph_that_nothing_ends()
    {
        var article = WithAuthor()
            .P("ABSTRACT — The harbour of Batam and those who come back to it are followed here.")
            .P(Paper.Prose())
            .P(Paper.Prose("the market"))
            .P(Paper.Prose("the hill"))
            .P(Paper.Prose("the quay"))
            .Heading("Archival sources")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(4, article.Body.Blocks.Count);
        Assert.Single(Assert.Single(article.Meta.Abstracts).Blocks);
    }

    [Theory]
    [InlineData("**Aims:** We ask. **Methods:** We read letters. **Results:** They are late.", 3)]
    [InlineData("Purpose: We ask. Methods: We read letters. Findings: They are late.", 3)]
    [InlineData("We ask one thing: who returns. Methods: we read letters.", 0)]
    public void A_paragraph_may_hold_all_parts_of_an_abstract(string text, int parts) =>
        Assert.Equal(
            parts,
            Assert.Single(Meta(WithAuthor().P("**Abstract**").P(text).P("Keywords: return; islands")).Abstracts).Sections.Count
        );

    [Fact]
    public void A_count_of_words_is_left_out() =>
        Assert.Empty(
            Meta(
                WithAuthor().P("Word count: abstract 248; text 3,112. Tables: 1. Figures: none at all.").P("**Abstract**").P(Paper.Prose())
            ).AuthorNotes
        );

    [Theory]
    [InlineData("Siti Rahma – Universitas Contoh, Batam, Indonesia – siti@contoh.example")]
    [InlineData("Siti Rahma: Universitas Contoh, Batam, Indonesia, siti@contoh.example")]
    public void Under_names_a_line_may_repeat_one_before_its_address(string line) =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia siti@contoh.example | Budi Santoso: Universitas Laut, Jakarta, Indonesia",
            Linked(Meta(Begin().P("Siti Rahma, Budi Santoso").P(line).P("Budi Santoso – Universitas Laut, Jakarta, Indonesia –")))
        );

    [Theory]
    [InlineData("Universitas Contoh; Universitas Laut", "Siti Rahma: Universitas Contoh | Budi Santoso: Universitas Laut")]
    [InlineData("Universitas Contoh, Universitas Laut", "Siti Rahma: Universitas Contoh | Budi Santoso: Universitas Laut")]
    [InlineData("Universitas Contoh, Universitas Contoh", "Siti Rahma: Universitas Contoh | Budi Santoso: Universitas Contoh")]
    public void As_many_institutions_in_a_line_as_names_are_theirs_in_order(string affs, string linked) =>
        Assert.Equal(linked, Linked(Meta(Begin().P("Siti Rahma, Budi Santoso").P(affs))));

    [Theory]
    [InlineData("Editor of the Review, Universitas Contoh, Batam; Fellow of the Centre, Universitas Contoh, Batam", 1)]
    [InlineData("Universitas Contoh, Batam; Universitas Laut, Ambon", 2)]
    public void Posts_of_one_author_at_one_university_are_one_address(string line, int addresses) =>
        Assert.Equal(addresses, Meta(Begin().P("Siti Rahma").P(line)).Affs.Count);

    [Fact]
    public void Institutions_between_semicolons_are_never_one()
    {
        var meta = Meta(Begin().P("Siti Rahma, Budi Santoso, Ali Hasjmy").P("Universitas Contoh; Universitas Laut"));
        Assert.Equal(["Universitas Contoh", "Universitas Laut"], meta.Affs.Select(aff => aff.Raw));
    }

    [Fact]
    public void A_street_goes_on_from_its_institution() =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Jl. Melati 3, Batam",
            Linked(Meta(Begin().P("Siti Rahma").P("Universitas Contoh").P("Jl. Melati 3, Batam")))
        );

    [Fact]
    public void A_motto_and_a_line_that_heads_the_text_are_text()
    {
        var article = WithAuthor()
            .P("The sea is history. —Derek Walcott")
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .P("Fieldnote, Sekupang terminal, 14 February")
            .P(Paper.Prose("rain"))
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Contains(
            "Derek Walcott",
            string.Concat(
                article
                    .AllBlocks()
                    .SelectMany(block =>
                        block is DispQuote quote ? quote.Attribution.PlainText()
                        : block is Paragraph paragraph ? paragraph.Content.PlainText()
                        : string.Empty
                    )
            ),
            StringComparison.Ordinal
        );
        Assert.Contains("Fieldnote, Sekupang terminal, 14 February", article.Body.Blocks.Paragraphs());
    }

    [Fact]
    public void A_translated_title_loses_its_brackets() =>
        Assert.Equal(
            "Routes of Return in the Riau Islands",
            Assert
                .Single(
                    Meta(
                        new Paper()
                            .Title("Jalan Pulang orang Melayu di Kepulauan Riau yang jauh")
                            .P("(Routes of Return in the Riau Islands)", bold: true, centred: true)
                            .P("Siti Rahma^1^")
                            .P("^1^Universitas Contoh, Indonesia")
                    ).TranslatedTitles
                )
                .Content.PlainText()
        );

    [Fact]
    public void A_kicker_over_a_heading_is_not_the_title()
    {
        var article = new Paper()
            .P("Book Reviews", bold: true, centred: true)
            .P("Moving Borders, Standing Still", outline: 1)
            .P("Reviewed by Siti Rahma, Universitas Contoh, Indonesia")
            .P(Paper.Prose())
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal(("Moving Borders, Standing Still", "book-review"), (article.Meta.Title.Content.PlainText(), article.Meta.ArticleType));
        Assert.Equal("Siti Rahma", Names(article.Meta));
    }

    [Fact]
    public void A_sign_behind_the_title_leads_to_a_note()
    {
        var meta = Meta(
            Begin("Routes of Return‡")
                .P("Siti Rahma†")
                .P("† Universitas Contoh, Indonesia")
                .P("‡ An earlier version was read at the harbour in Batam in May.")
                .P("**Abstract**")
                .P(Paper.Prose())
        );
        Assert.Equal("Routes of Return", meta.Title.Content.PlainText());
        Assert.Equal("An earlier version was read at the harbour in Batam in May.", Assert.Single(meta.AuthorNotes).Content.PlainText());
        Assert.Equal(
            "Why Return?‡",
            Meta(Begin("Why Return?‡").P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia")).Title.Content.PlainText()
        );
    }

    [Fact]
    public void A_graphical_abstract_is_told_from_the_abstract()
    {
        var meta = Meta(WithAuthor().P("**Graphical abstract**").P("Two boats on a map.").P("**Abstract**").P(Paper.Prose()));
        Assert.Equal(["graphical", null], meta.Abstracts.Select(item => item.Kind));
    }

    [Theory]
    [InlineData("Title: Routes of Return", "Routes of Return")]
    [InlineData("Judul Artikel: Rute Pulang ke Riau", "Rute Pulang ke Riau")]
    [InlineData("Title and Deed: Land on Bintan", "Title and Deed: Land on Bintan")]
    public void A_label_before_the_title_is_no_part_of_it(string printed, string title)
    {
        var paper = Begin(printed).P("Siti Rahma").P("Universitas Contoh, Indonesia").P("**Abstract**").P(Paper.Prose());
        Assert.Equal(title, Meta(paper).Title.Content.PlainText());
        Assert.Empty(paper.Findings(LeftOutText.Rule));
    }

    [Fact]
    public void Lines_of_ORCID_iDs_name_authors_and_are_none()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma, Budi Santoso")
                .P("Universitas Contoh, Indonesia")
                .P("ORCID Siti Rahma: 0000-0002-1825-0097")
                .P("ORCID Budi Santoso: 0000-0001-5109-3700")
                .P("**Abstract**")
                .P(Paper.Prose())
        );
        Assert.Equal(
            ["Siti Rahma 0000-0002-1825-0097", "Budi Santoso 0000-0001-5109-3700"],
            meta.Contribs.Select(contrib => $"{contrib.Raw} {contrib.Orcid}")
        );
    }

    [Fact]
    public void Name_addresses_and_email_may_share_a_line()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma, Universitas Contoh, Batam, Indonesia; Institut Contoh, Bintan, Indonesia, siti@contoh.example")
                .P("Budi Santoso, Universitas Contoh, Batam, Indonesia")
                .P("**Abstract**")
                .P(Paper.Prose())
        );
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia + Institut Contoh, Bintan, Indonesia siti@contoh.example | Budi Santoso: Universitas Contoh, Batam, Indonesia",
            Linked(meta)
        );
    }

    [Theory]
    [InlineData(
        "Rahma, Siti, Universitas Contoh, Batam, Indonesia, siti@contoh.example",
        "Rahma, Siti: Universitas Contoh, Batam, Indonesia siti@contoh.example"
    )]
    [InlineData("Siti Rahma, https://orcid.org/0000-0002-1825-0097, Universitas Contoh, Batam", "Siti Rahma: Universitas Contoh, Batam")]
    [InlineData(
        "Siti Rahma, Universitas Contoh, Batam, siti@contoh.example, https://orcid.org/0000-0002-1825-0097",
        "Siti Rahma: Universitas Contoh, Batam siti@contoh.example"
    )]
    [InlineData("I. P. L. Png, Universitas Contoh, Batam", "I. P. L. Png: Universitas Contoh, Batam")]
    [InlineData(
        "Dr. Rahma, Siti, M.A. (https://orcid.org/0000-0002-1825-0097), Universitas Contoh, Batam",
        "Dr. Rahma, Siti, M.A.: Universitas Contoh, Batam"
    )]
    public void A_name_with_its_surname_first_or_with_initials_may_share_a_line_with_an_address(string line, string linked) =>
        Assert.Equal(linked, Linked(Meta(Begin().P(line).P("**Abstract**").P(Paper.Prose()))));

    [Fact]
    public void An_address_may_name_no_kind_of_institution() =>
        Assert.Equal(
            "Siti Rahma: Lallemand, Montreal, Québec, Canada",
            Linked(Meta(Begin().P("Siti Rahma").P("Lallemand, Montreal, Québec, Canada").P("**Abstract**").P(Paper.Prose())))
        );

    [Fact]
    public void Of_two_authors_with_one_surname_a_line_of_an_iD_names_the_right_one()
    {
        var meta = Meta(
            Begin()
                .P("Rahmawati, Siti; Rahmawati, Budi")
                .P("Universitas Contoh, Indonesia")
                .P("ORCID Budi Rahmawati: 0000-0001-5109-3700")
                .P("**Abstract**")
                .P(Paper.Prose())
        );
        Assert.Equal([null, "0000-0001-5109-3700"], meta.Contribs.Select(contrib => contrib.Orcid));
    }

    [Fact]
    public void An_address_before_an_email_address_is_no_name() =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia siti@contoh.example",
            Linked(
                Meta(
                    Begin()
                        .P("Siti Rahma")
                        .P("Universitas Contoh, Batam, Indonesia, siti@contoh.example")
                        .P("**Abstract**")
                        .P(Paper.Prose())
                )
            )
        );

    [Theory]
    [InlineData("Rahma, Siti", "siti.rahma@contoh.example", "Rahma, Siti")]
    [InlineData("RAHMA, Siti", "info@contoh.example", "RAHMA, Siti")]
    [InlineData("Rahma, Siti A.", "info@contoh.example", "Rahma, Siti A.")]
    [InlineData("Rahma, Siti, Ph.D.", "siti.rahma@contoh.example", "Rahma, Siti, Ph.D.")]
    [InlineData("Joshi, PS, M.Si.", "info@contoh.example", "Joshi, PS, M.Si.")]
    [InlineData("Suharto, Sukarno", "suharto@contoh.example", "Suharto | Sukarno")]
    [InlineData("Siti Rahma, Budi Santoso", "rahma@contoh.example", "Siti Rahma | Budi Santoso")]
    public void A_surname_may_come_first(string line, string email, string names) =>
        Assert.Equal(
            names,
            Names(Meta(Begin().P(line).P("Universitas Contoh, Indonesia").P($"email: {email}").P("**Abstract**").P(Paper.Prose())))
        );

    [Theory]
    [InlineData("Rahma, Siti and Santoso, Budi", "Rahma, Siti | Santoso, Budi")]
    [InlineData("Rahma, Siti^1^ e Santoso, Budi^1^", "Rahma, Siti | Santoso, Budi")]
    [InlineData("Rahma, Siti; Santoso, Budi e Wijaya, Ayu", "Rahma, Siti | Santoso, Budi | Wijaya, Ayu")]
    [InlineData("Siti Rahma, Budi Santoso and Ayu Wijaya", "Siti Rahma | Budi Santoso | Ayu Wijaya")]
    public void Surnames_may_come_first_on_either_side_of_a_conjunction(string line, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(line).P("^1^Universitas Contoh, Indonesia").P("**Abstract**").P(Paper.Prose()))));

    [Theory]
    [InlineData("Rahma, Siti", "Santoso, Budi", "Rahma, Siti | Santoso, Budi")]
    [InlineData("Siti Rahma, Budi Santoso", "Ayu Wijaya", "Siti Rahma | Budi Santoso | Ayu Wijaya")]
    public void Surnames_come_first_where_most_lines_of_names_have_one_comma(string one, string other, string names) =>
        Assert.Equal(
            names,
            Names(
                Meta(
                    Begin()
                        .P(one)
                        .P("Universitas Contoh, Indonesia")
                        .P(other)
                        .P("Institut Contoh, Indonesia")
                        .P("**Abstract**")
                        .P(Paper.Prose())
                )
            )
        );

    [Fact]
    public void Different_signs_behind_a_name_are_two_marks()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1,#^, Budi Santoso^1,*#^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("# These authors contributed equally.")
                .P("*Corresponding author: budi@contoh.example")
                .P("**Abstract**")
                .P(Paper.Prose())
        );
        Assert.Equal([(true, false), (true, true)], meta.Contribs.Select(contrib => (contrib.IsEqualContributor, contrib.IsCorresponding)));
    }

    [Fact]
    public void A_doubled_sign_is_one_mark() =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Indonesia | Budi Santoso: Institut Contoh, Indonesia",
            Linked(
                Meta(
                    Begin()
                        .P("Siti Rahma*, Budi Santoso**")
                        .P("* Universitas Contoh, Indonesia")
                        .P("** Institut Contoh, Indonesia")
                        .P("**Abstract**")
                        .P(Paper.Prose())
                )
            )
        );

    [Fact]
    public void A_line_of_an_iD_names_its_author_without_titles_and_in_either_order()
    {
        var meta = Meta(
            Begin()
                .P("Dr. Siti Rahma, Ph.D.; Santoso, Budi")
                .P("Universitas Contoh, Indonesia")
                .P("ORCID Budi Santoso: 0000-0001-5109-3700")
                .P("ORCID Siti Rahma: 0000-0002-1825-0097")
                .P("**Abstract**")
                .P(Paper.Prose())
        );
        Assert.Equal(["0000-0002-1825-0097", "0000-0001-5109-3700"], meta.Contribs.Select(contrib => contrib.Orcid));
    }

    [Fact]
    public void A_name_with_its_iD_may_share_a_line_with_an_address()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma (https://orcid.org/0000-0002-1825-0097), Universitas Contoh, Batam, Indonesia")
                .P("Budi Santoso, Universitas Contoh, Batam, Indonesia, ORCID: 0000-0001-5109-3700")
                .P("**Abstract**")
                .P(Paper.Prose())
        );
        Assert.Equal("Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso: Universitas Contoh, Batam, Indonesia", Linked(meta));
        Assert.Equal(["0000-0002-1825-0097", "0000-0001-5109-3700"], meta.Contribs.Select(contrib => contrib.Orcid));
    }

    [Fact]
    public void Footnotes_behind_names_are_about_authors_below_an_abstract_too()
    {
        var meta = Meta(
            Begin()
                .P("**Abstract**")
                .P(Paper.Prose())
                .P("Keywords: return; islands")
                .Note("Siti Rahma", "Universitas Contoh, Batam, Indonesia.")
        );
        Assert.Equal("Siti Rahma: Universitas Contoh, Batam, Indonesia", Linked(meta));
    }

    [Fact]
    public void A_footnote_behind_a_name_may_give_addresses_and_email()
    {
        var meta = Meta(
            Begin()
                .Note("Siti Rahma", "Fakultas Hukum, Universitas Contoh, Batam; Institut Contoh, Bintan. Email: siti@contoh.example.")
                .P("**Abstract**")
                .P(Paper.Prose())
        );
        Assert.Equal("Siti Rahma: Fakultas Hukum, Universitas Contoh, Batam + Institut Contoh, Bintan siti@contoh.example", Linked(meta));
        Assert.Empty(meta.AuthorNotes);
    }

    [Fact]
    public void A_footnote_may_stand_behind_a_name_with_its_surname_first()
    {
        var meta = Meta(
            Begin().Note("Rahma, Siti", "Universitas Contoh, Batam. Email: siti.rahma@contoh.example").P("**Abstract**").P(Paper.Prose())
        );
        Assert.Equal("Rahma, Siti: Universitas Contoh, Batam siti.rahma@contoh.example", Linked(meta));
    }

    [Fact]
    public void An_address_in_a_footnote_behind_one_name_is_that_author_s_alone()
    {
        var meta = Meta(
            Begin().Note("Siti Rahma", "Universitas Contoh, Batam, Indonesia").P("Budi Santoso").P("**Abstract**").P(Paper.Prose())
        );
        Assert.Equal("Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso:", Linked(meta));
    }

    [Fact]
    public void A_sentence_about_keywords_far_behind_an_abstract_stays_whole()
    {
        var paper = Begin().P("Siti Rahma").P("Universitas Contoh, Indonesia").P("**Abstract**").P(Paper.Prose()).Heading("Method");
        for (var at = 0; at < 30; at++)
            paper.P(Paper.Prose());
        Assert.Empty(Meta(paper.P("We looked for words. Keywords: return; islands")).KwdGroups);
    }

    [Theory]
    [InlineData("The author is thankful to Universitas Contoh.")]
    [InlineData("An earlier version of this article was presented at Universitas Contoh, Batam.")]
    public void A_sentence_in_a_footnote_behind_a_name_stays_a_note(string note)
    {
        var meta = Meta(Begin().Note("Siti Rahma", note).P("**Abstract**").P(Paper.Prose()));
        Assert.Empty(meta.Affs);
        Assert.Equal(note, Assert.Single(meta.AuthorNotes).Content.PlainText());
    }

    [Fact]
    public void A_light_heading_after_the_keywords_begins_the_text()
    {
        var article = WithAuthor()
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return, islands")
            .P("Leaving home", italic: true)
            .P(Paper.Prose("the market"))
            .P("Coming back", italic: true)
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal("Leaving home\nComing back", article.Outline());
    }

    [Fact]
    public void Keywords_in_italics_under_their_label_are_no_heading()
    {
        var article = WithAuthor()
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords", bold: true)
            .P("return", italic: true)
            .P(Paper.Prose("the market"))
            .Article();
        Assert.Equal("return", Assert.Single(article.Meta.KwdGroups).Raw);
        Assert.Empty(article.Body.Sections);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_table_of_data_after_the_keywords_belongs_to_the_text(bool borders)
    {
        var paper = WithAuthor()
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return, islands")
            .Table(borders, ["Subject", "History"], ["Years", "2001"], ["Place", "Batam"])
            .P(Paper.Prose("the market"));
        Assert.Equal(borders, paper.Findings(MetadataInTable.Rule).Count == 0);
        Assert.Equal(borders, paper.Article().AllBlocks().OfType<TableWrap>().Any());
    }

    [Fact]
    public void Labels_may_stand_in_letters_apart()
    {
        var meta = Meta(
            WithAuthor()
                .Table(borders: false, ["A R T I C L E  I N F O", "A B S T R A C T"], ["Received 3 March 2024", Paper.Prose()])
                .P("K e y w o r d s :")
                .P("return; islands")
        );
        Assert.Equal(Paper.Prose(), Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single());
        Assert.Equal("return; islands", Assert.Single(meta.KwdGroups).Raw);
        Assert.Empty(meta.AuthorNotes);
    }

    [Theory]
    [InlineData("L I T E R A T U R E  R E V I E W", "LITERATURE REVIEW")]
    [InlineData("F I N D I N G S", "FINDINGS")]
    [InlineData("A B C D E", "A B C D E")]
    [InlineData("U  S  A", "U  S  A")]
    public void Headings_may_stand_in_letters_apart(string heading, string read) =>
        Assert.Equal(
            read,
            Paper
                .WithFront()
                .Heading("Introduction")
                .P(Paper.Prose())
                .Heading(heading)
                .P(Paper.Prose())
                .Article()
                .Body.Sections[^1]
                .Title.PlainText()
        );

    [Fact]
    public void Two_lines_under_a_name_that_end_in_a_country_are_two_addresses() =>
        Assert.Equal(
            2,
            Meta(
                Begin()
                    .P("Siti Rahma")
                    .P("Department of Chemistry, Universitas Contoh, Batam, Indonesia")
                    .P("Department of Pharmacology, Contoh School of Medicine, Batam, Indonesia")
            ).Affs.Count
        );

    [Theory]
    [InlineData("queue; law", 1)]
    [InlineData("Template2019", 0)]
    public void Keywords_of_the_file_are_taken_where_none_are_printed(string keywords, int groups)
    {
        var meta = Begin().P("Siti Rahma").Heading("Introduction").P(Paper.Prose()).Properties(keywords: keywords).Article().Meta;
        Assert.Equal(groups, meta.KwdGroups.Count);
    }
}
