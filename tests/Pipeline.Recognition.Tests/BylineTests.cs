using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using static Pipeline.Recognition.Tests.TitlePages;

namespace Pipeline.Recognition.Tests;

/// <summary>Who is named for what, and which lines of a title page name nobody.</summary>
public sealed class BylineTests
{
    [Theory]
    [InlineData("Interviewed by Siti Rahma and Jan de Wit", "Siti Rahma | Jan de Wit", "Interviewer")]
    [InlineData("Diwawancarai oleh Siti Rahma", "Siti Rahma", "Interviewer")]
    [InlineData("Translated from the Malay and introduced by Siti Rahma", "Siti Rahma", "Translated from the Malay and introduced")]
    [InlineData(
        "Edición, notas y presentación de Itzel Ramírez y Ramírez y Juan Manuel Ortega y Vela",
        "Itzel Ramírez y Ramírez | Juan Manuel Ortega y Vela",
        "Edición, notas y presentación"
    )]
    [InlineData("Door dr. J.W. (Jan Willem) van den Oever-Tuhuteru", "dr. J.W. (Jan Willem) van den Oever-Tuhuteru", null)]
    [InlineData("Lead authors: Siti Rahma; Budi Santoso", "Siti Rahma | Budi Santoso", null)]
    [InlineData("Jan de Vries en Anna Bakker", "Jan de Vries | Anna Bakker", null)]
    [InlineData("Von Dr. phil. Anna Böhme", "Dr. phil. Anna Böhme", null)]
    [InlineData("Seperti yang diceritakan kepada Siti Rahma", "Siti Rahma", null)]
    [InlineData("Sukarsih Wibowo, as told to Siti Rahma", "Sukarsih Wibowo | Siti Rahma", null)]
    [InlineData("Interview by: Siti Rahma, Universitas Contoh (siti@contoh.example)", "Siti Rahma", "Interviewer")]
    [InlineData("With contributions by Siti Rahma, Budi Santoso, and Jan de Wit", "Siti Rahma | Budi Santoso | Jan de Wit", null)]
    public void Words_before_the_names_are_none_and_may_be_a_role(string printed, string names, string? role)
    {
        var meta = Meta(Begin().P(printed).P(Address));
        Assert.Equal(names, Names(meta));
        Assert.All(meta.Contribs, contrib => Assert.Equal(role, contrib.Roles is [var first, ..] ? first : null));
    }

    [Theory]
    [InlineData("Translated from the Indonesian by Lim Swee Hoon", "translator")]
    [InlineData("Diterjemahkan oleh Lim Swee Hoon", "translator")]
    [InlineData("Edited by Lim Swee Hoon", "editor")]
    public void Beside_an_author_a_translator_is_a_contributor_of_another_kind(string printed, string kind)
    {
        var meta = Meta(Begin().P("Siti Rahma").P(Address).P(printed));
        Assert.Equal("Siti Rahma", Names(meta));
        Assert.Equal((kind, "Lim Swee Hoon"), (Assert.Single(meta.OtherContribs).Kind, meta.OtherContribs[0].Raw));
        Assert.Contains(printed, meta.AuthorNotes.Select(note => note.Content.PlainText()));
    }

    [Fact]
    public void Who_assisted_is_no_author()
    {
        var meta = Meta(Begin().P("E. Prasetya with the assistance of S. H. Lim").P(Address));
        Assert.Equal("E. Prasetya: " + Address, Reached(meta));
        Assert.Equal("with the assistance of S. H. Lim", Assert.Single(meta.AuthorNotes).Content.PlainText());
    }

    [Fact]
    public void A_group_takes_its_members_from_brackets()
    {
        var group = Assert.Single(
            Meta(Begin().P("Kolektif Dapur Perbatasan (Siti Rahma, Budi Santoso, Lim Swee Hoon)").P(Address)).Contribs
        );
        Assert.Equal(("Kolektif Dapur Perbatasan", 3), (group.Raw, group.Members.Count));
    }

    [Theory]
    [InlineData("Contact: siti@contoh.example")]
    [InlineData("Words: 7,890; Tables: 2; Figures: 1")]
    [InlineData("Kupang, February 2026")]
    [InlineData("TESTIMONY")]
    [InlineData("Jabatan Sosiologi, Fakulti Sains Sosial")]
    [InlineData("Safe Passage: Notes")]
    public void Labels_dates_and_lone_words_are_no_authors(string printed) =>
        Assert.Equal("Siti Rahma", Names(Meta(Begin().P("Siti Rahma").P(Address).P(printed))));

    [Fact]
    public void A_lone_word_over_an_address_is_the_name_of_somebody_with_one_name() =>
        Assert.Equal("Sukarti: " + Address, Reached(Meta(Begin().P("Sukarti").P(Address))));

    [Fact]
    public void Of_two_addresses_the_one_with_the_word_behind_it_answers_letters()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^, Budi Santoso^1^")
                .P("^1^" + Address)
                .P("siti@contoh.example (corresponding author), budi@contoh.example")
        );
        Assert.Equal([true, false], meta.Contribs.Select(contrib => contrib.IsCorresponding));
    }

    [Fact]
    public void Each_of_several_sentences_is_about_the_author_it_names()
    {
        var meta = Meta(
            Begin()
                .P("Hendrik Wibowo and Saoirse Brennan")
                .P(
                    "Hendrik Wibowo is a doctoral candidate at Universitas Contoh, Yogyakarta, Indonesia (h.wibowo@contoh.example). Saoirse Brennan teaches anthropology at Maynooth University, Ireland."
                )
        );
        Assert.Equal(
            "Hendrik Wibowo: Universitas Contoh, Yogyakarta, Indonesia h.wibowo@contoh.example | Saoirse Brennan: Maynooth University, Ireland",
            Reached(meta)
        );
    }

    [Theory]
    [InlineData(
        "The author is Lecturer in History at Universitas Contoh. E-mail: siti@contoh.example",
        "Siti Rahma: Universitas Contoh siti@contoh.example"
    )]
    [InlineData(
        "De auteur is universitair docent migratiegeschiedenis aan de Universiteit Leiden. E-mail: siti@contoh.example",
        "Siti Rahma: Universiteit Leiden siti@contoh.example"
    )]
    public void A_sentence_about_the_author_is_no_institution(string printed, string linked) =>
        Assert.Equal(linked, Reached(Meta(Begin().P("Siti Rahma").P(printed))));

    [Fact]
    public void A_footnote_that_says_where_an_author_teaches_gives_the_institution_and_stays_a_note()
    {
        var meta = Meta(Begin().Note("Siti Rahma", "Siti Rahma teaches history at Universitas Contoh, Batam."));
        Assert.Equal("Siti Rahma: Universitas Contoh, Batam", Reached(meta));
        Assert.Single(meta.AuthorNotes);
    }

    [Fact]
    public void What_is_told_of_an_author_is_tied_to_the_author()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma and Budi Santoso")
                .P("Siti Rahma is Lecturer in History at Universitas Contoh, Batam. Budi Santoso works at Universitas Lain, Medan.")
        );
        Assert.All(meta.AuthorNotes, note => Assert.Equal(AuthorNote.Biography, note.FnType));
        Assert.Equal(
            ["Siti Rahma is", "Budi Santoso "],
            meta.Contribs.Select(contrib => meta.AuthorNotes.Single(note => note.Id == contrib.NoteIds.Single()).Content.PlainText()[..13])
        );
    }

    [Fact]
    public void A_life_under_the_references_is_tied_to_its_author()
    {
        var meta = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .P(
                "Siti Rahma is a lecturer in history at Universitas Contoh, Batam, and writes about ferries and the people who wait for them."
            )
            .Article()
            .Meta;
        Assert.Equal(
            (AuthorNote.Biography, meta.Contribs[0].NoteIds.Single()),
            (Assert.Single(meta.AuthorNotes).FnType, meta.AuthorNotes[0].Id)
        );
    }

    [Fact]
    public void Names_taken_out_for_review_are_asked_for() =>
        Assert.Equal(
            Vocabulary.Diagnostics.Severity.Query,
            Assert.Single(End(Begin().P("[Author names and affiliations removed for peer review]")).Findings(LeftOutText.Rule)).Severity
        );

    [Fact]
    public void The_sentence_under_a_title_may_name_the_author()
    {
        var meta = End(
                new Paper()
                    .Title("Stop Calling It a Wave")
                    .P("Metaphors of water drown people twice, argues **Siti Rahma**", style: "Subtitle")
            )
            .Article()
            .Meta;
        Assert.Equal("Siti Rahma", Names(meta));
        Assert.EndsWith("argues Siti Rahma", meta.Subtitle.PlainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plate 1")]
    [InlineData("Working Paper No. 12")]
    [InlineData("Version 3")]
    public void Things_with_a_number_are_no_authors(string printed) =>
        Assert.Equal("Siti Rahma", Names(Meta(Begin().P("Siti Rahma").P(printed).P(Address))));

    [Fact]
    public void A_mark_among_addresses_may_say_who_answers_letters()
    {
        var meta = Meta(Begin().P("Siti Rahma^a,b^, Budi Santoso^a^").P("^a^Universitas Contoh, Indonesia").P("^b^Corresponding author"));
        Assert.Equal("Universitas Contoh, Indonesia", Assert.Single(meta.Affs).Raw);
        Assert.Equal([true, false], meta.Contribs.Select(contrib => contrib.IsCorresponding));
    }

    [Theory]
    [InlineData("“Nobody leaves home unless home is the mouth of a shark.”", "Warsan Shire, *Home*")]
    [InlineData("“Nobody leaves home unless home is the mouth of a shark.”\nWarsan Shire", null)]
    [InlineData("“We are the boat; we are the sea.” — Epeli Hau’ofa", null)]
    [InlineData("« Celui qui court arrive avec celui qui dort. »\n(Proverbe des chauffeurs)", null)]
    public void Who_is_quoted_under_the_names_is_no_author_and_no_address(string quoted, string? source)
    {
        var paper = Begin().P("Siti Rahma").P(Address);
        foreach (var line in new[] { quoted, source }.OfType<string>())
            paper.Add(line, new RunFormat(Size: new Points(11)), new ParagraphFormat(Alignment: TextAlignment.End));
        var article = End(paper).Article();
        Assert.Equal("Siti Rahma: " + Address, Reached(article.Meta));
        Assert.Empty(article.Meta.AuthorNotes);
        var epigraph = Assert.IsType<DispQuote>(article.Body.Blocks[0]);
        Assert.Equal((QuoteKind.Epigraph, false, 1), (epigraph.Kind, epigraph.Attribution.IsEmpty, epigraph.Blocks.Count));
    }

    [Fact]
    public void A_dedication_heads_the_text()
    {
        var article = End(Begin().P("Siti Rahma").P(Address).P("Para doña Chayo, in memoriam.", italic: true)).Article();
        Assert.Equal(
            ("Para doña Chayo, in memoriam.", QuoteKind.Epigraph),
            (
                Assert.IsType<Paragraph>(Assert.Single(Assert.IsType<DispQuote>(article.Body.Blocks[0]).Blocks)).Content.PlainText(),
                Assert.IsType<DispQuote>(article.Body.Blocks[0]).Kind
            )
        );
        Assert.Empty(article.Meta.AuthorNotes);
    }

    [Fact]
    public void Where_an_author_is_now_is_a_note_of_its_own()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma")
                .P(Address)
                .P("This commentary received no specific funding. Siti Rahma is now at the Harbour Community, Nouméa.")
        );
        Assert.Equal(
            [
                ("financial-disclosure", "This commentary received no specific funding."),
                ("present-address", "Siti Rahma is now at the Harbour Community, Nouméa."),
            ],
            meta.AuthorNotes.Select(note => (note.FnType, note.Content.PlainText()))
        );
    }

    [Fact]
    public void An_envelope_before_a_known_name_marks_who_answers_letters()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^ · Budi Santoso^2^")
                .P("✉ Siti Rahma")
                .P("siti@contoh.example")
                .P("Budi Santoso")
                .P("budi@contoh.example")
                .P("^1^Universitas Contoh, Batam, Indonesia")
                .P("^2^Universitas Lain, Medan, Indonesia")
        );
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia siti@contoh.example | Budi Santoso: Universitas Lain, Medan, Indonesia budi@contoh.example",
            Reached(meta)
        );
        Assert.Equal([true, false], meta.Contribs.Select(contrib => contrib.IsCorresponding));
    }

    [Fact]
    public void A_known_name_without_its_titles_is_the_same_author()
    {
        var meta = Meta(
            Begin()
                .P("Von Annegret Müller und Prof. Dr. Karl-Heinz von der Tann")
                .P("Annegret Müller, Institut für Ethnologie, Universität Hamburg; a.mueller@hh.example")
                .P("Karl-Heinz von der Tann, Lehrstuhl für Soziologie, Universität Passau; tann@passau.example")
        );
        Assert.Equal(
            "Annegret Müller: Institut für Ethnologie, Universität Hamburg a.mueller@hh.example | Prof. Dr. Karl-Heinz von der Tann: Lehrstuhl für Soziologie, Universität Passau tann@passau.example",
            Reached(meta)
        );
    }

    [Fact]
    public void Numbers_may_count_authors_and_lead_nowhere() =>
        Assert.Equal(
            "Siti Rahma, PhD: Department of Sociology, Universitas Contoh, Batam, Indonesia siti@contoh.example | Wei-Ling Tan, MPH: Universitas Lain, Medan, Indonesia tan@contoh.example",
            Reached(
                Meta(
                    Begin()
                        .P("Authors:")
                        .P("1. Siti Rahma, PhD, Department of Sociology, Universitas Contoh, Batam, Indonesia. siti@contoh.example")
                        .P("2. Wei-Ling Tan, MPH, Universitas Lain, Medan, Indonesia. tan@contoh.example")
                )
            )
        );

    [Theory]
    [InlineData("Author One^1^, Author Two^2^")]
    [InlineData("Nama Penulis Pertama, Nama Penulis Kedua")]
    [InlineData("NIM. 12010123")]
    [InlineData("Mahasiswa Magister Sosiologi, Universitas Contoh")]
    public void Placeholders_numbers_and_posts_are_no_authors(string printed) =>
        Assert.DoesNotContain(printed[..6], Names(Meta(Begin().P(printed))), StringComparison.Ordinal);

    [Fact]
    public void Who_made_the_pictures_stays_on_the_page() =>
        Assert.Equal(
            "Foto: Agus Salim",
            Assert.Single(Meta(Begin().P("Siti Rahma").P(Address).P("Foto: Agus Salim")).AuthorNotes).Content.PlainText()
        );

    [Fact]
    public void A_structured_abstract_needs_no_heading()
    {
        var meta = Begin()
            .P("Siti Rahma")
            .P(Address)
            .P("Purpose – " + Paper.Prose())
            .P("Findings – Women took most decisions.")
            .P("Originality/value – The paper is the first on the subject.")
            .P("Keywords: return; islands")
            .Heading("Introduction")
            .P(Paper.Prose("the market"))
            .Article()
            .Meta;
        Assert.Equal("Siti Rahma", Names(meta));
        Assert.Empty(meta.AuthorNotes);
        Assert.Single(meta.Abstracts);
    }

    [Fact]
    public void A_title_may_say_that_the_article_is_a_correction()
    {
        var article = new Paper()
            .Title("Erratum to: Routes of Return in the Riau Islands")
            .P("Siti Rahma")
            .P(Address)
            .P("This article corrects: https://doi.org/10.12345/perantau.v1i1.12")
            .P("In the original version of this article, the name of the second author was misspelt.")
            .P("1. Page 3: read “Budi” for “Budhi”.")
            .Article();
        Assert.Equal(("correction", "Erratum"), (article.Meta.ArticleType, article.Meta.Subject));
        Assert.Equal("10.12345/perantau.v1i1.12", Assert.Single(article.Meta.Related).Doi);
        Assert.StartsWith("In the original version", article.Body.Blocks.Paragraphs().First());
    }

    [Fact]
    public void Who_published_is_no_address() =>
        Assert.Equal(
            "Siti Rahma:",
            Reached(Meta(Begin().P("Siti Rahma").P("Malang, June 2026").P("Published by: Migration Policy Lab, Universitas Contoh")))
        );

    [Fact]
    public void A_list_of_abbreviations_before_the_abstract_names_nobody()
    {
        var paper = Begin()
            .P("Siti Rahma")
            .P(Address)
            .Heading("Abbreviations")
            .Table(
                false,
                ["BP3MI", "Balai Pelayanan Pelindungan Pekerja Migran"],
                ["KMM", "Consortium for Humane Migration"],
                ["NTT", "Nusa Tenggara Timur"]
            );
        var article = End(paper).Article();
        Assert.Equal("Siti Rahma", Names(article.Meta));
        Assert.Equal("Abbreviations", article.Body.Sections[0].Title.PlainText());
    }

    [Theory]
    [InlineData("SPECIAL ISSUE: FOOD AND BORDERS")]
    [InlineData("POLICY REPORT")]
    [InlineData("Title Page (not for review)")]
    [InlineData("Article Title")]
    public void What_stands_above_the_title_is_not_the_title(string above)
    {
        var meta = End(new Paper().P(above, bold: true).P("Routes of Return in the Riau Islands", bold: true).P("Siti Rahma").P(Address))
            .Article()
            .Meta;
        Assert.Equal("Routes of Return in the Riau Islands", meta.Title.Content.PlainText());
        Assert.Equal("Siti Rahma", Names(meta));
    }

    [Fact]
    public void The_title_above_the_text_is_repeated_whatever_its_signs()
    {
        var article = Begin()
            .P("Siti Rahma")
            .P(Address)
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .P("Routes of return in the Riau Islands.", bold: true, centred: true)
            .P(Paper.Prose("the quay"))
            .P(Paper.Prose("the market"))
            .Article();
        Assert.Empty(article.Body.Sections);
    }

    [Fact]
    public void Numbered_corrections_are_the_text_of_a_corrigendum()
    {
        var article = new Paper()
            .P("CORRIGENDUM", bold: true)
            .Title("Corrigendum to “Routes of Return in the Riau Islands”")
            .P("Siti Rahma^1^ and Budi Santoso^2^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("^2^Universitas Lain, Medan, Indonesia")
            .P("DOI of original article: https://doi.org/10.12345/perantau.v1i2.88")
            .P("The authors regret that the article contained the following errors.")
            .P("1. On page 93, in the second paragraph, “in 2016” should read “in 2019”.")
            .P("2. In Table 2, the figures in the third column were transposed.")
            .Article();
        Assert.Equal(2, article.Meta.Affs.Count);
        Assert.Equal(new RelatedArticle("corrected-article", "10.12345/perantau.v1i2.88"), Assert.Single(article.Meta.Related));
        Assert.StartsWith("The authors regret", article.Body.Blocks.Paragraphs().First());
    }

    [Fact]
    public void Who_signs_under_an_obituary_is_its_author()
    {
        var paper = new Paper()
            .P("IN MEMORIAM", bold: true)
            .Title("Wilhelmina Sapulete (1941–2026)")
            .P(Paper.Prose())
            .P(Paper.Prose("the quay"));
        foreach (var line in new[] { "Nona Tahitu-Lekatompessy", "Museum Sophiahof, The Hague", "nona@museum.example" })
            paper.Add(line, new RunFormat(Size: new Points(11)), new ParagraphFormat(Alignment: TextAlignment.End));
        var article = paper.Article();
        Assert.Equal("Nona Tahitu-Lekatompessy: Museum Sophiahof, The Hague nona@museum.example", Reached(article.Meta));
        Assert.Empty(article.Body.Signature);
    }

    [Theory]
    [InlineData("Submit: 11-01-2026 | Revisi: 20-02-2026 | Diterima: 05-03-2026 | Terbit: 30-06-2026", 4)]
    [InlineData("Se recibió el 4 de mayo de 2025. Se aceptó el 18 de diciembre de 2025.", 2)]
    public void Several_dates_may_share_a_line(string printed, int dates) =>
        Assert.Equal(dates, Meta(Begin().P("Siti Rahma").P(Address).P(printed)).History.Count);

    [Fact]
    public void Who_signs_at_the_left_is_the_author_too()
    {
        static Paper Text(string last) =>
            new Paper()
                .P("IN MEMORIAM", bold: true)
                .Title("Wilhelmina Sapulete (1941–2026)")
                .P(Paper.Prose())
                .P(Paper.Prose("the quay"))
                .P("Nona Tahitu-Lekatompessy")
                .P(last);
        Assert.Equal("Nona Tahitu-Lekatompessy: Museum Sophiahof, The Hague", Reached(Text("Museum Sophiahof, The Hague").Article().Meta));
        Assert.Empty(Text("who knew her as a child").Article().Meta.Contribs);
    }

    [Fact]
    public void Words_of_somebody_else_between_names_and_abstract_head_the_text()
    {
        var paper = new Paper().Title("What the Ferry Knows").P("Siti Rahma^1^").P("^1^Universitas Contoh, Batam, Indonesia");
        foreach (var (line, isItalic) in new[] { ("The sea is a road with opinions.", true), ("— Pak Atan, boatman", false) })
            paper.Add(line, new RunFormat(Italic: isItalic, Size: new Points(11)), new ParagraphFormat(Alignment: TextAlignment.End));
        var quote = Assert.IsType<DispQuote>(
            paper.P("**Abstract**").P(Paper.Prose()).Heading("Introduction").P(Paper.Prose()).Article().Body.Blocks[0]
        );
        Assert.Equal(QuoteKind.Epigraph, quote.Kind);
    }

    [Theory]
    [InlineData("subtitle")]
    [InlineData(null)]
    public void Names_with_towns_in_brackets_are_no_subtitle(string? style)
    {
        var meta = Meta(Begin().P("Von Dr. phil. Anna Böhme (Chemnitz) und PD Dr. Holger Wirth (Frankfurt an der Oder)", style: style));
        Assert.Equal("Dr. phil. Anna Böhme: Chemnitz | PD Dr. Holger Wirth: Frankfurt an der Oder", Reached(meta));
        Assert.True(meta.Subtitle.IsEmpty);
    }

    [Fact]
    public void Who_guided_a_thesis_and_the_number_of_its_author_name_nobody()
    {
        var meta = Meta(
            Begin()
                .P("Oleh:")
                .P("Siti Rahma, S.Sos.\nNIM. 1930208004")
                .P(Address)
                .P("Alamat surel: siti@contoh.example")
                .Table(
                    false,
                    ["Promotor", ":", "Prof. Dr. Budi Santoso, M.A."],
                    ["Ko-promotor I", ":", "Dr. Lim Swee Hoon (Universiti Rembau)"]
                )
        );
        Assert.Equal($"Siti Rahma, S.Sos.: {Address} siti@contoh.example", Reached(meta));
        Assert.Equal(
            ["Promotor: Prof. Dr. Budi Santoso, M.A.", "Ko-promotor I: Dr. Lim Swee Hoon (Universiti Rembau)"],
            meta.AuthorNotes.Select(note => note.Content.PlainText())
        );
    }

    [Fact]
    public void Late_before_a_name_says_that_its_bearer_has_died()
    {
        var meta = Meta(Begin().P("Siti Rahma, Late Prof. Nurul Absar").P(Address));
        Assert.Equal("Siti Rahma | Prof. Nurul Absar", Names(meta));
        Assert.Equal([false, true], meta.Contribs.Select(contrib => contrib.IsDeceased));
    }

    [Fact]
    public void Chinese_names_and_the_same_in_Latin_letters_are_one_author_each()
    {
        var meta = new Paper()
            .Title("侨批与家庭：泉州侨乡女性的书写与代笔")
            .P("陈婉仪^1^，林国栋^2^")
            .P("**摘　要：**侨批是海外华侨寄给国内眷属的书信与汇款凭证的合称。")
            .P("CHEN Wanyi^1^, LIM Kok Tong^2^")
            .P("(1. Department of History, Quanzhou College, Quanzhou, China; 2. Penang Institute of Chinese Studies, Penang, Malaysia)")
            .P("**Abstract:** " + Paper.Prose())
            .P("收稿日期：2026-01-12")
            .Heading("Introduction")
            .P(Paper.Prose("the market"))
            .Article()
            .Meta;
        Assert.Equal("CHEN Wanyi (陈婉仪) | LIM Kok Tong (林国栋)", Names(meta));
        Assert.Equal(
            ["Department of History, Quanzhou College, Quanzhou, China", "Penang Institute of Chinese Studies, Penang, Malaysia"],
            meta.Affs.Select(aff => aff.Raw)
        );
        Assert.Equal(["zh", "en"], meta.Abstracts.Select(item => item.Language));
        Assert.Equal("2026-01-12", Assert.Single(meta.History).Raw);
    }

    [Fact]
    public void The_editor_may_have_written_a_section_too()
    {
        var article = new Paper()
            .Title("What Is a Port For in the Riau Islands?")
            .P("Siti Rahma and Budi Santoso", centred: true)
            .P("Edited and introduced by Ani Lestari", centred: true)
            .Heading("Introduction")
            .P("Ani Lestari", italic: true)
            .P(Paper.Prose())
            .Heading("The crane")
            .P("Siti Rahma", italic: true)
            .P(Paper.Prose("the market"))
            .Heading("The net")
            .P("Budi Santoso", italic: true)
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal("Introduction\nThe crane\nThe net", article.Outline());
    }
}
