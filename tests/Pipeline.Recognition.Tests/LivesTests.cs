using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>What is said of the authors at the end of an article, or where they work.</summary>
public sealed class LivesTests
{
    private const string Reference = "Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.";

    private static Paper Begin(string byLine) =>
        new Paper()
            .Title("Routes of Return in the Riau Islands")
            .P(byLine)
            .P("**Abstract**")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose("the market"));

    private static string Linked(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw}: {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))} {contrib.Email}".TrimEnd()
            )
        );

    [Theory]
    [InlineData("Zu den Autoren")]
    [InlineData("Contributors")]
    [InlineData("Wer wir sind")]
    public void A_section_of_lives_gives_each_author_life_institution_and_address(string heading)
    {
        var article = Begin("Siti Rahma und Budi Santoso")
            .Heading("References")
            .P(Reference)
            .P(heading, bold: true)
            .P("Siti Rahma, Dr. phil., ist wissenschaftliche Mitarbeiterin am Institut für Geschichte. Kontakt: siti@contoh.example")
            .P("Budi Santoso is Lecturer in Sociology at Universitas Contoh, Batam.")
            .Article();
        Assert.Equal(
            "Siti Rahma: Institut für Geschichte siti@contoh.example | Budi Santoso: Universitas Contoh, Batam",
            Linked(article.Meta)
        );
        Assert.Equal([AuthorNote.Biography, AuthorNote.Biography], article.Meta.AuthorNotes.Select(note => note.FnType));
        Assert.Empty(article.Back.Sections);
    }

    [Fact]
    public void A_sentence_about_who_answers_letters_is_no_life()
    {
        var meta = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .P("**Siti Rahma** is Professor of History at Universitas Contoh.")
            .P("Siti Rahma is the corresponding author and can be contacted at: siti@contoh.example")
            .Article()
            .Meta;
        Assert.Equal([AuthorNote.Biography, AuthorNote.Correspondence], meta.AuthorNotes.Select(note => note.FnType));
        Assert.True(meta.Contribs[0].IsCorresponding);
    }

    [Fact]
    public void Authors_in_capitals_over_their_lives_are_known()
    {
        var article = Begin("Siti Rahma & Rosa Xicay Tum")
            .P("Author biographies", bold: true)
            .P("SITI RAHMA is a photographer.")
            .P("ROSA XICAY TUM directs the Centro de Estudios de la Cosecha.")
            .P("References", bold: true)
            .P(Reference)
            .Article();
        Assert.Equal(2, article.Meta.AuthorNotes.Count);
        Assert.Empty(article.Back.Sections);
    }

    [Fact]
    public void Sentences_about_several_authors_in_one_paragraph_are_their_lives()
    {
        var meta = Begin("Siti Rahma^a^ and Budi Santoso^a^")
            .Heading("Notes on contributors")
            .P("Siti Rahma is Lecturer at Universitas Contoh. Budi Santoso is Lecturer at Universitas Lain.")
            .Heading("References")
            .P(Reference)
            .Article()
            .Meta;
        Assert.Equal(
            ["Siti Rahma is Lecturer at Universitas Contoh.", "Budi Santoso is Lecturer at Universitas Lain."],
            meta.AuthorNotes.Select(note => note.Content.PlainText())
        );
    }

    [Fact]
    public void Lives_behind_a_label_under_the_keywords_are_read_with_the_front_matter()
    {
        var article = new Paper()
            .Title("侨批与家庭：泉州侨乡女性的书写与代笔")
            .P("陈婉仪，林国栋")
            .P(
                "摘要：侨批是海外华侨寄给国内眷属的书信与汇款凭证的合称。本文以泉州市档案馆所藏的三百二十封侨批和回批为材料，考察留守女性如何通过代笔人参与书写。"
            )
            .P("关键词：侨批；代笔；家庭")
            .P("基金项目：国家社会科学基金一般项目“侨批中的女性书写研究”（21BZS099）")
            .P("作者简介：陈婉仪（1984—），女，福建晋江人，副教授，博士，主要从事华侨史研究；林国栋（1971—），男，马来西亚槟城人，研究员。")
            .Heading("一、问题的提出")
            .P(Paper.Prose())
            .Article();
        Assert.Equal([AuthorNote.Biography, AuthorNote.Biography], article.Meta.AuthorNotes.Select(note => note.FnType));
        Assert.Contains(article.Back.Sections, section => section.SecType == "funding-statement");
    }

    [Theory]
    [InlineData("**About the author.** Siti Rahma is Lecturer at Universitas Contoh. Email: siti@contoh.example", true)]
    [InlineData("**Personalia.** Siti Rahma is Lecturer at Universitas Contoh. Email: siti@contoh.example", false)]
    public void A_life_may_run_on_from_its_heading(string printed, bool isBehind)
    {
        var paper = Begin("Siti Rahma");
        if (!isBehind)
            paper.P(printed);
        paper.Heading("References").P(Reference);
        if (isBehind)
            paper.P(printed);
        var article = paper.Article();
        Assert.Equal("Siti Rahma: Universitas Contoh siti@contoh.example", Linked(article.Meta));
        Assert.Single(article.Back.References.References);
        Assert.Equal(AuthorNote.Biography, Assert.Single(article.Meta.AuthorNotes).FnType);
    }

    [Fact]
    public void An_address_in_the_life_of_one_author_may_be_that_of_another()
    {
        var article = Begin("Siti Rahma and Budi Santoso")
            .P(
                "Siti Rahma is Lecturer at Universitas Contoh. Budi Santoso is Lecturer at Universitas Lain. Letters: siti.rahma@contoh.example"
            )
            .Heading("References")
            .P(Reference)
            .Article();
        Assert.Equal("Siti Rahma: Universitas Contoh siti.rahma@contoh.example | Budi Santoso: Universitas Lain", Linked(article.Meta));
    }

    [Fact]
    public void An_entry_of_the_list_is_no_life_that_runs_on_from_a_heading()
    {
        var article = Begin("Siti Rahma")
            .P("Universitas Contoh, Beijing, China")
            .Heading("References")
            .P("[1] BENTON G, LIU H. Dear China: emigrant letters and remittances. Oakland: University of California Press, 2018.")
            .P("[2] " + Reference)
            .Article();
        Assert.Equal(2, article.Back.References.References.Count);
    }

    [Fact]
    public void Sentences_about_authors_under_their_names_are_parted_though_titles_stand_before_the_names()
    {
        var meta = new Paper()
            .Title("Papieren broers in Nederland")
            .P("Dr. Willemijn van der Ploeg en prof. dr. mr. J.H. (Jan Hein) ten Cate")
            .P(
                "Willemijn van der Ploeg is docent bij de Vechtstroom Universiteit (willemijn@contoh.example). Jan Hein ten Cate is hoogleraar migratierecht aan dezelfde universiteit."
            )
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal("willemijn@contoh.example", meta.Contribs[0].Email);
        Assert.DoesNotContain(meta.Affs, aff => aff.Raw.Contains("hoogleraar", StringComparison.Ordinal));
    }

    [Fact]
    public void What_each_author_did_is_no_life()
    {
        var article = Begin("Siti Rahma, Budi Santoso")
            .Heading("Contributors")
            .P("Siti Rahma wrote the first draft.")
            .P("Budi Santoso revised it.")
            .Heading("References")
            .P(Reference)
            .Article();
        Assert.Empty(article.Meta.AuthorNotes);
        Assert.Single(article.Back.Sections);
    }

    [Fact]
    public void Blocks_of_address_under_an_editorial_belong_to_its_authors()
    {
        var article = new Paper()
            .Title("Afterlives of Return")
            .P("Siti Rahma and Budi Santoso")
            .P("Guest Editors", italic: true)
            .Heading("Introduction")
            .P(Paper.Prose())
            .P(Paper.Prose("the quay"))
            .P("Siti Rahma\nUniversitas Contoh, Batam, Indonesia\nsiti@contoh.example")
            .P("Budi Santoso\nWarta University, Poznań, Poland")
            .Heading("References")
            .P(Reference)
            .Article();
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia siti@contoh.example | Budi Santoso: Warta University, Poznań, Poland",
            Linked(article.Meta)
        );
        Assert.All(article.Meta.Contribs, contrib => Assert.Equal("Guest Editors", Assert.Single(contrib.Roles)));
    }

    [Fact]
    public void Thanks_in_the_note_of_an_author_stand_after_the_text()
    {
        var article = new Paper()
            .Title("Routes of Return")
            .Note(
                "Siti Rahma",
                "Lecturer in Public Law, Universitas Contoh. Email: siti@contoh.example. I am grateful to the reviewers for their comments. All errors are mine."
            )
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            "Lecturer in Public Law, Universitas Contoh. Email: siti@contoh.example.",
            Assert.Single(article.Meta.AuthorNotes).Content.PlainText().Trim()
        );
        Assert.Equal(
            "I am grateful to the reviewers for their comments. All errors are mine.",
            Assert.IsType<Paragraph>(Assert.Single(article.Back.Acknowledgements)).Content.PlainText()
        );
    }

    [Fact]
    public void Names_under_the_headings_of_a_roundtable_say_where_its_authors_work()
    {
        var article = new Paper()
            .Title("What Do We Owe the Archive?")
            .P("Siti Rahma and Mary Benedicta Okoro")
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("The Suitcase")
            .P("Siti Rahma, Universitas Contoh, Batam", italic: true)
            .P(Paper.Prose())
            .Heading("A Rule of Silence")
            .P("Mary Benedicta Okoro, OSB, Monastery of the Visitation, Umuoji, Nigeria", italic: true)
            .P(Paper.Prose("the quay"))
            .Article();
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam | Mary Benedicta Okoro: Monastery of the Visitation, Umuoji, Nigeria",
            Linked(article.Meta)
        );
        Assert.All(article.Body.Sections, section => Assert.Empty(section.Sections));
    }

    [Fact]
    public void An_affiliation_under_the_marks_of_two_authors_is_one()
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^, Budi Santoso^2^, Ani Lestari^3^")
            .P("^1,2^Universitas Contoh, Batam, Indonesia")
            .P("^3^Universitas Lain, Medan, Indonesia")
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(["1", "3"], meta.Affs.Select(aff => aff.Label));
        Assert.Equal(["1", "1", "3"], meta.Contribs.SelectMany(meta.MarksOf));
    }

    [Fact]
    public void The_lines_of_the_address_for_letters_are_one_note()
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma")
            .P("Universitas Contoh")
            .P("Corresponding author")
            .P("Siti Rahma")
            .P("Jalan Merdeka 1, Batam, Indonesia")
            .P("siti@contoh.example")
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        var note = Assert.Single(meta.AuthorNotes);
        Assert.Equal("Siti Rahma, Jalan Merdeka 1, Batam, Indonesia, siti@contoh.example", note.Content.PlainText());
        Assert.Same(note, meta.CorrespondenceOf(meta.Contribs[0]));
    }

    [Fact]
    public void An_address_without_a_name_is_that_of_the_only_author()
    {
        var article = new Paper()
            .Title("Afterlives of Return")
            .P("Siti Rahma")
            .Heading("Introduction")
            .P(Paper.Prose())
            .P(Paper.Prose("the quay"))
            .P("Department of History\nStraits College, Penang\nsiti@contoh.example")
            .Article();
        Assert.Equal("Siti Rahma: Department of History, Straits College, Penang siti@contoh.example", Linked(article.Meta));
    }

    [Fact]
    public void Posts_and_grants_before_an_e_mail_address_are_a_life()
    {
        var meta = new Paper()
            .Title("Routes of Return in the Riau Islands")
            .P("Siti Rahma")
            .P("Doutoranda em Antropologia Social, Universidade Exemplo (Boa Vista, RR). Bolsista CAPES. E-mail: siti@contoh.example")
            .P("**Abstract**")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose("the market"))
            .Article()
            .Meta;
        Assert.Equal("Siti Rahma: Universidade Exemplo (Boa Vista, RR) siti@contoh.example", Linked(meta));
        Assert.Equal(AuthorNote.Biography, Assert.Single(meta.AuthorNotes).FnType);
    }

    [Fact]
    public void A_life_may_end_with_an_address_in_square_brackets()
    {
        var article = Begin("Siti Rahma")
            .Heading("Conclusion")
            .P(Paper.Prose())
            .Heading("References")
            .P(Reference)
            .P("**Siti Rahma** is assistant professor of anthropology at Universitas Contoh, Batam. [siti@contoh.example]")
            .Article();
        Assert.Equal("Siti Rahma: Universitas Contoh, Batam siti@contoh.example", Linked(article.Meta));
        Assert.Equal(AuthorNote.Biography, Assert.Single(article.Meta.AuthorNotes).FnType);
    }

    [Theory]
    [InlineData("Siti Rahma (1970) teaches history at night.")]
    [InlineData("**Siti Rahma** is an archivist and the author of *Paper* (2011).")]
    public void A_sentence_behind_the_references_that_an_author_s_name_begins_is_about_that_author(string line)
    {
        var article = Begin("Siti Rahma").Heading("References").P(Reference).P(line).Article();
        Assert.Equal(AuthorNote.Biography, Assert.Single(article.Meta.AuthorNotes).FnType);
        Assert.Single(article.Back.References.References);
    }

    [Fact]
    public void Each_of_several_authors_in_one_paragraph_has_a_sentence()
    {
        var article = Begin("Siti Rahma and Kees van den Berg")
            .Heading("Contributors")
            .P("Siti Rahma is a lecturer at Universitas Contoh. Kees van den Berg is a professor at Universitas Lain.")
            .Article();
        Assert.Equal(2, article.Meta.AuthorNotes.Count(note => note.FnType == AuthorNote.Biography));
    }
}
