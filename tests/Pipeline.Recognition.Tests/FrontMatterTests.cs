using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

public sealed class FrontMatterTests : FrontTests
{
    private static string Linked(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw}: {string.Join(' ', contrib.AffIds)}{(contrib.IsCorresponding ? "*" : string.Empty)}"
            )
        );

    [Fact]
    public void A_heading_by_style_after_the_keywords_begins_the_text_whatever_follows_its_first_paragraph()
    {
        var article = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Indonesia")
            .P("Abstract", bold: true)
            .P(Paper.Prose())
            .P("Keywords: return, islands, ferries")
            .Heading("What is a crossing?")
            .P(Paper.Prose("the market"))
            .P("Summary (of days)")
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal("What is a crossing?", article.Body.Sections[0].Title.PlainText());
        Assert.Single(article.Meta.Abstracts);
    }

    [Fact]
    public void Title_author_address_abstract_and_keywords_are_found_in_plain_paragraphs()
    {
        var meta = Meta(Paper.WithFront());
        Assert.Equal("Routes of Return in the Riau Islands", meta.Title.Content.PlainText());
        var author = Assert.Single(meta.Contribs);
        Assert.Equal(("Siti Rahma", "siti@contoh.example", true), (author.Raw, author.Email, author.IsCorresponding));
        Assert.Equal("Universitas Contoh, Batam, Indonesia", Assert.Single(meta.Affs).Raw);
        Assert.Equal(["aff1"], author.AffIds);
        Assert.Equal("return; islands; work", Assert.Single(meta.KwdGroups).Raw);
        Assert.StartsWith("This paper follows", Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Siti Rahma^1^, Budi Santoso^2*^, and Sukarno^1,2^")]
    [InlineData("Siti Rahma^1^; Budi Santoso^2*^; Sukarno^1,2^")]
    [InlineData("Siti Rahma¹, Budi Santoso²*, dan Sukarno¹˒²")]
    [InlineData("Siti Rahma1, Budi Santoso2*, Sukarno1,2")]
    [InlineData("Siti Rahma (1), Budi Santoso (2)*, & Sukarno (1,2)")]
    [InlineData("Siti Rahma^1^ Budi Santoso^2,*^ Sukarno^1, 2^")]
    public void Marks_behind_names_lead_to_addresses(string authors)
    {
        var meta = Meta(
            Begin()
                .P(authors)
                .P("^1^Universitas Contoh, Indonesia")
                .P("^2^ Institute of Coasts, Singapore")
                .P("*Corresponding author: budi@coasts.example")
        );
        Assert.Equal(
            "Siti Rahma: aff1 | Budi Santoso: aff2* | Sukarno: aff1 aff2",
            Linked(meta).Replace("Sukarno: aff1 aff2", "Sukarno: aff1 aff2", StringComparison.Ordinal)
        );
        Assert.Equal("budi@coasts.example", meta.Contribs[1].Email);
    }

    [Theory]
    [InlineData("¹Universitas Contoh, Indonesia", "²Institute of Coasts, Singapore")]
    [InlineData("1 Universitas Contoh, Indonesia", "2 Institute of Coasts, Singapore")]
    [InlineData("1. Universitas Contoh, Indonesia", "2. Institute of Coasts, Singapore")]
    [InlineData("(1) Universitas Contoh, Indonesia", "(2) Institute of Coasts, Singapore")]
    [InlineData("1) Universitas Contoh, Indonesia", "2) Institute of Coasts, Singapore")]
    [InlineData("1Universitas Contoh, Indonesia", "2Institute of Coasts, Singapore")]
    public void Addresses_may_carry_their_mark_in_many_ways(string first, string second)
    {
        var meta = Meta(Begin().P("Siti Rahma^1^, Budi Santoso^2^").P(first).P(second));
        Assert.Equal(["Universitas Contoh, Indonesia", "Institute of Coasts, Singapore"], meta.Affs.Select(aff => aff.Raw));
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff2", Linked(meta));
    }

    [Fact]
    public void Letters_mark_addresses_too()
    {
        var meta = Meta(
            Begin().P("Siti Rahma^a^, Budi Santoso^b,*^").P("^a^ Universitas Contoh, Indonesia").P("^b^ Institute of Coasts, Singapore")
        );
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff2*", Linked(meta));
    }

    [Fact]
    public void One_address_without_a_mark_is_everybodys()
    {
        var meta = Meta(Begin().P("Siti Rahma, Budi Santoso").P("Universitas Contoh, Batam, Indonesia"));
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff1", Linked(meta));
    }

    [Fact]
    public void Each_name_may_be_followed_by_its_address_and_mail()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma")
                .P("Universitas Contoh, Indonesia")
                .P("siti@contoh.example")
                .P("Budi Santoso")
                .P("Institute of Coasts, Singapore")
                .P("b.santoso@coasts.example")
        );
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff2", Linked(meta));
        Assert.Equal(["siti@contoh.example", "b.santoso@coasts.example"], meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void Degrees_stay_with_the_name()
    {
        var meta = Meta(Begin().P("Dr. Siti Rahma, S.Sos., M.A.^1^, Budi Santoso^1^").P("^1^Universitas Contoh, Indonesia"));
        Assert.Equal(["Dr. Siti Rahma, S.Sos., M.A.", "Budi Santoso"], meta.Contribs.Select(contrib => contrib.Raw));
    }

    [Fact]
    public void A_mononym_in_capitals_is_an_author()
    {
        var meta = Meta(
            Begin().P("SUKARNO", bold: true, centred: true).P("Universitas Contoh, Indonesia").P("Email: sukarno@contoh.example")
        );
        Assert.Equal("SUKARNO: aff1*", Linked(meta));
    }

    [Fact]
    public void Mails_in_one_line_go_to_the_names_they_resemble()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^, Budi Santoso^1^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("E-mail: bsantoso@contoh.example, rahma88@contoh.example")
        );
        Assert.Equal(["rahma88@contoh.example", "bsantoso@contoh.example"], meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void An_orcid_iD_goes_to_its_author()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^, Budi Santoso^1^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("Budi Santoso: https://orcid.org/0000-0002-1825-0097")
        );
        Assert.Equal([null, "0000-0002-1825-0097"], meta.Contribs.Select(contrib => contrib.Orcid));
    }

    [Fact]
    public void Orcid_iDs_in_one_line_go_to_the_names_before_them()
    {
        var meta = Meta(
            Begin()
                .P("SITI RAHMA^1^, BUDI SANTOSO^1^, SUKARNO^1^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("ORCID: Siti Rahma 0000-0002-1825-0097; Sukarno 0000-0001-5109-3700")
        );
        Assert.Equal(["0000-0002-1825-0097", null, "0000-0001-5109-3700"], meta.Contribs.Select(contrib => contrib.Orcid));
    }

    [Fact]
    public void A_raised_mark_is_no_part_of_the_address_behind_it()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^, Budi Santoso^2^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("^2^Institut Contoh, Indonesia")
                .P("^1^rahma@contoh.example, ^2^santoso@contoh.example")
        );
        Assert.Equal(["rahma@contoh.example", "santoso@contoh.example"], meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void The_word_before_an_address_to_write_to_is_no_author()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma (Universitas Contoh, Indonesia)")
                .P("Budi Santoso (Institut Contoh, Indonesia)")
                .P("Correspondence: rahma@contoh.example")
        );
        Assert.Equal(
            [("Siti Rahma", "rahma@contoh.example"), ("Budi Santoso", null)],
            meta.Contribs.Select(contrib => (contrib.Raw, contrib.Email))
        );
    }

    [Fact]
    public void Degrees_stay_with_the_name_before_its_address()
    {
        var meta = Meta(Begin().P("Dr. Siti Rahma, S.Sos., M.A. (Universitas Contoh, Indonesia)"));
        Assert.Equal("Dr. Siti Rahma, S.Sos., M.A.", Assert.Single(meta.Contribs).Raw);
        Assert.Equal("Universitas Contoh, Indonesia", Assert.Single(meta.Affs).Raw);
    }

    [Fact]
    public void An_author_in_the_style_of_a_subtitle_is_told_by_the_address_below()
    {
        var meta = Meta(Begin().P("Siti Rahma, Ph.D.", style: "Subtitle").P("Universitas Contoh, Yogyakarta, Indonesia"));
        Assert.True(meta.Subtitle.IsEmpty);
        Assert.Equal("Siti Rahma, Ph.D.", Assert.Single(meta.Contribs).Raw);
    }

    [Fact]
    public void An_equal_contribution_note_explains_its_mark()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1†^, Budi Santoso^1†^, Sukarno^1*^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("†These authors contributed equally.")
        );
        Assert.Equal([true, true, false], meta.Contribs.Select(contrib => contrib.IsEqualContributor));
        Assert.True(meta.Contribs[2].IsCorresponding);
        Assert.Equal("equal", Assert.Single(meta.AuthorNotes).FnType);
    }

    [Fact]
    public void A_title_below_in_another_language_is_its_translation()
    {
        var meta = Meta(
            Begin("Jalan Pulang dari Rantau dan Rumah yang Berubah")
                .P("The Way Home from Abroad and the House that Has Changed", italic: true, centred: true)
                .P("Siti Rahma^1^")
        );
        Assert.Equal("id", meta.Title.Language);
        Assert.Equal("The Way Home from Abroad and the House that Has Changed", Assert.Single(meta.TranslatedTitles).Content.PlainText());
        Assert.Equal("en", meta.TranslatedTitles[0].Language);
    }

    [Fact]
    public void A_title_set_over_two_lines_is_one()
    {
        var meta = Meta(Begin("Routes of Return in the Riau Islands:").Title("Letters, Tins and Boats").P("Siti Rahma^1^"));
        Assert.Equal("Routes of Return in the Riau Islands: Letters, Tins and Boats", meta.Title.Content.PlainText());
    }

    [Fact]
    public void No_title_is_invented()
    {
        var article = new Paper().P(Paper.Prose()).P(Paper.Prose("the market")).Article();
        Assert.True(article.Meta.Title.Content.IsEmpty);
        Assert.Equal(2, article.Body.Blocks.Count);
    }

    [Fact]
    public void A_sentence_between_authors_and_abstract_becomes_a_note_about_authors()
    {
        var note = "The first author thanks the people of the island for their patience with so many questions over so many evenings.";
        var meta = Meta(Begin().P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia").P(note).P("Abstract").P(Paper.Prose()));
        Assert.Equal(note, Assert.Single(meta.AuthorNotes).Content.PlainText());
    }

    [Fact]
    public void Template_residue_in_a_label_stays_for_the_normaliser()
    {
        var meta = Meta(Begin().P("Siti Rahma^1^").P("ABSTRACT (10 PT)", bold: true).P(Paper.Prose()).P("Keywords : one; two"));
        Assert.Equal("ABSTRACT (10 PT)", Assert.Single(meta.Abstracts).Heading);
        Assert.Equal("Keywords :", Assert.Single(meta.KwdGroups).Label);
    }

    [Fact]
    public void A_letter_spaced_label_is_a_label()
    {
        Assert.Equal("ABSTRACT", Assert.Single(Meta(Begin().P("Siti Rahma^1^").P("A B S T R A C T").P(Paper.Prose())).Abstracts).Heading);
    }

    [Fact]
    public void Funding_before_the_text_goes_behind_it()
    {
        var article = Paper
            .WithFront()
            .P("Funding: The work was paid for by the harbour office of the island.")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article();
        Assert.Equal("funding-statement", Assert.Single(article.Back.Sections).SecType);
    }

    [Fact]
    public void A_subtitle_in_another_language_is_a_translated_title()
    {
        var meta = Meta(
            Begin("Jalan Pulang dari Rantau dan Rumah yang Berubah")
                .P("The Way Home from Abroad and the House that Has Changed", style: "Subtitle")
                .P("Siti Rahma^1^")
        );
        Assert.True(meta.Subtitle.IsEmpty);
        Assert.Equal("en", Assert.Single(meta.TranslatedTitles).Language);
    }

    [Fact]
    public void A_manuscript_without_front_matter_is_text()
    {
        var article = new Paper().P("Some notes from the quay").P("The boats were late (Rahma, 2020)").P("Nobody minded").Article();
        Assert.Equal(["Some notes from the quay", "The boats were late (Rahma, 2020)", "Nobody minded"], article.Body.Blocks.Paragraphs());
    }

    [Fact]
    public void A_postal_address_stays_as_a_note()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1*^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("*Corresponding author: Siti Rahma, Jalan Pelabuhan 7, Batam 29432. Email: siti@contoh.example")
        );
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
        Assert.Contains("Jalan Pelabuhan 7", Assert.Single(meta.AuthorNotes).Content.PlainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Corresponding author:\nSiti Rahma, School of Geography, Universitas Lain, Jalan Pelabuhan 7, Perth, Australia\nEmail: siti@contoh.example"
    )]
    [InlineData(
        "Correspondence\nSiti Rahma, School of Geography, Universitas Lain, Jalan Pelabuhan 7, Perth, Australia\nEmail: siti@contoh.example"
    )]
    public void A_line_under_the_word_for_the_corresponding_author_is_no_affiliation(string contact)
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^, Budi Santoso^2^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("^2^Universitas Teluk, Indonesia")
                .P(contact)
        );
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
        Assert.Equal(["Universitas Contoh, Indonesia", "Universitas Teluk, Indonesia"], meta.Affs.Select(aff => aff.Raw));
    }

    [Fact]
    public void A_footnote_behind_a_name_is_about_the_author()
    {
        var paper = Begin()
            .Note("Siti Rahma", "Universitas Contoh, Indonesia. Email: siti@contoh.example")
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .Note("The harbour is old", "Built in 1911.");
        var article = paper.Article();
        Assert.Equal("siti@contoh.example", Assert.Single(article.Meta.Contribs).Email);
        Assert.Equal(("fn1", "1"), (Assert.Single(article.Back.Notes).Id, article.Back.Notes[0].Label));
    }

    [Fact]
    public void An_address_with_two_marks_serves_both()
    {
        var meta = Meta(Begin().P("Siti Rahma^1^, Budi Santoso^2^").P("^1,2^Universitas Contoh, Indonesia"));
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff1", Linked(meta));
    }

    [Theory]
    [InlineData("王伟", 1)]
    [InlineData("Draft only", 1)]
    [InlineData("a, b and 12", 0)]
    public void Words_of_a_page_head_in_no_field_are_told_but_for_marks(string words, int told) =>
        Assert.Equal(
            told,
            new Paper()
                .Header(HeaderKind.First, false, words)
                .Title("Routes of Return in the Islands")
                .P("Siti Rahma^1^")
                .P("^1^Universitas Contoh, Indonesia")
                .Heading("Introduction")
                .P(Paper.Prose())
                .Findings(LeftOutText.Rule)
                .Count
        );

    [Theory]
    [InlineData("Siti Rahma¹ (0000-0002-1825-0097), Budi Santoso² (ORCID: 0000-0001-5109-3700)")]
    [InlineData("Siti Rahma^1^ https://orcid.org/0000-0002-1825-0097; Budi Santoso^2^ [0000-0001-5109-3700]")]
    public void Orcid_iDs_may_stand_behind_the_names(string authors)
    {
        var meta = Meta(Begin().P(authors).P("¹Universitas Contoh, Indonesia").P("²Institute of Coasts, Singapore"));
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff2", Linked(meta));
        Assert.Equal(["0000-0002-1825-0097", "0000-0001-5109-3700"], meta.Contribs.Select(contrib => contrib.Orcid));
    }

    [Fact]
    public void Name_mail_and_address_may_share_a_line()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma (siti@contoh.example), Universitas Contoh, Indonesia")
                .P("Budi Santoso (budi@coasts.example), Institute of Coasts, Singapore")
        );
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff2", Linked(meta));
        Assert.Equal(["siti@contoh.example", "budi@coasts.example"], meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void Degrees_and_signs_may_stand_between_a_name_and_its_address()
    {
        var meta = Meta(
            Begin()
                .P("Dr. Siti Rahma, M.Hum.*, Universitas Contoh, Indonesia, siti@contoh.example")
                .P("Budi Santoso, Ph.D. #, Institute of Coasts, Singapore, budi@coasts.example")
        );
        Assert.Equal(["Universitas Contoh, Indonesia", "Institute of Coasts, Singapore"], meta.Affs.Select(aff => aff.Raw));
        Assert.Equal(
            [
                ["aff1"],
                ["aff2"],
            ],
            meta.Contribs.Select(contrib => contrib.AffIds)
        );
    }

    [Theory]
    [InlineData("Harbour House, Zagreb, Croatia")]
    [InlineData("Rumah Pelabuhan, Colombo, Srilanka")]
    [InlineData("Casa do Porto, Luanda, Angola.")]
    public void An_address_is_known_by_any_country_at_its_end(string address)
    {
        var meta = Meta(Begin().P($"Siti Rahma, {address}"));
        Assert.Equal("Siti Rahma: aff1", Linked(meta));
        Assert.Equal(address, Assert.Single(meta.Affs).Raw);
    }

    [Fact]
    public void A_label_parted_from_its_text_by_a_line_break_is_read_as_a_label()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma")
                .P("Universitas Contoh, Indonesia")
                .P($"**Abstract**\n{Paper.Prose()}")
                .P("**Keywords**\nreturn; islands; work")
        );
        Assert.Equal(["Siti Rahma"], meta.Contribs.Select(contrib => contrib.Raw));
        Assert.StartsWith("People who come back", Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single(), StringComparison.Ordinal);
        Assert.Equal("return; islands; work", Assert.Single(meta.KwdGroups).Raw);
    }

    [Fact]
    public void A_statement_of_the_title_page_that_stands_again_under_the_text_is_printed_once()
    {
        var paper = new Paper()
            .Title("Routes of Return in the Riau Islands")
            .P("Siti Rahma")
            .P("Universitas Contoh, Batam, Indonesia")
            .P("**Funding:** Harbour Fund (grant 118).")
            .P("**Conflict of interest:** None declared.")
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands; work")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("Funding")
            .P("Harbour Fund (grant 118). The funders had no role in the study.")
            .Heading("Conflict of interest")
            .P("The author declares no conflict of interest.");
        Assert.Equal(2, paper.Article().Back.Sections.Count);
        Assert.Equal(
            2,
            paper
                .Findings(LeftOutText.Rule)
                .Count(finding => finding.Message.StartsWith("The statement stands again", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("By:", "Siti Rahma, Budi Santoso")]
    [InlineData("", "By Siti Rahma and Budi Santoso")]
    [InlineData("", "Authors: Siti Rahma, Budi Santoso")]
    public void The_word_that_announces_authors_is_no_author(string above, string line) =>
        Assert.Equal(
            ["Siti Rahma", "Budi Santoso"],
            Meta(Begin().P(above).P(line).P("Universitas Contoh, Indonesia")).Contribs.Select(contrib => contrib.Raw)
        );

    [Theory]
    [InlineData("*Corresponding author")]
    [InlineData("∗Corresponding author")]
    [InlineData("† Corresponding author")]
    public void A_sign_explained_without_an_address_is_no_affiliation(string note)
    {
        var meta = Meta(
            Begin()
                .P($"Siti Rahma^1^, Budi Santoso^2,{note[0]}^")
                .P("^1^ Universitas Contoh, Indonesia")
                .P("^2^ Institute of Coasts, Singapore")
                .P("Email: siti@contoh.example; budi@coasts.example")
                .P(note)
        );
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff2*", Linked(meta));
        Assert.Equal(2, meta.Affs.Count);
    }

    [Fact]
    public void An_orcid_that_names_nobody_is_given_to_nobody()
    {
        var meta = Meta(Begin().P("Siti Rahma, Budi Santoso").P("Universitas Contoh, Indonesia").P("ORCID: 0000-0002-1825-0097"));
        Assert.All(meta.Contribs, contrib => Assert.Null(contrib.Orcid));
    }

    [Fact]
    public void A_sentence_about_the_author_is_no_affiliation()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma")
                .P("Universitas Contoh, Indonesia")
                .P("Siti Rahma is a lecturer at the University of Tides. Email: siti@contoh.example")
        );
        Assert.Equal(["Universitas Contoh, Indonesia"], meta.Affs.Select(aff => aff.Raw));
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
    }

    [Fact]
    public void A_name_may_carry_the_words_for_corresponding_author_and_an_address_a_position()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma, PhD (corresponding author)")
                .P("Senior Lecturer, Department of Tides, Universitas Contoh, Indonesia")
                .P("siti@contoh.example")
        );
        Assert.Equal("Siti Rahma, PhD: aff1*", Linked(meta));
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
    }

    [Theory]
    [InlineData("POLICY BRIEF", "other")]
    [InlineData("COMMENTARY", "article-commentary")]
    [InlineData("Article type: Systematic review", "systematic-review")]
    public void A_line_above_the_title_tells_the_kind_of_article(string kicker, string type)
    {
        var meta = new Paper()
            .P(kicker)
            .P("No Papers, No Port", bold: true, size: 22)
            .P("Seafarers’ Shore Leave and the Statelessness of Ships", size: 14)
            .P("Siti Rahma^1^, Budi Santoso^1^")
            .P("^1^Universitas Contoh, Indonesia")
            .Heading("The problem")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(
            (type, "No Papers, No Port", "Seafarers’ Shore Leave and the Statelessness of Ships"),
            (meta.ArticleType, meta.Title.Content.PlainText(), meta.Subtitle.PlainText())
        );
        Assert.Equal(["Siti Rahma", "Budi Santoso"], meta.Contribs.Select(contrib => contrib.Raw));
    }

    [Fact]
    public void Short_statements_under_headings_of_a_title_page_stand_after_the_text()
    {
        var back = TitlePages
            .End(
                TitlePages
                    .Begin()
                    .P("Siti Rahma")
                    .P(TitlePages.Address)
                    .P("Acknowledgements", bold: true)
                    .P("We thank the registrars of the two islands.")
                    .P("Funding", bold: true)
                    .P("None received.")
            )
            .Article()
            .Back;
        Assert.Equal(["We thank the registrars of the two islands."], back.Acknowledgements.Paragraphs());
        Assert.Equal("funding-statement", Assert.Single(back.Sections).SecType);
    }

    [Fact]
    public void How_the_article_is_to_be_cited_is_kept_beside_it() =>
        Assert.Equal(
            "Para citar este artículo: Rahma, S. (2026). Rutas.",
            TitlePages
                .Meta(TitlePages.Begin().P("Siti Rahma").P(TitlePages.Address).P("Para citar este artículo: Rahma, S. (2026). Rutas."))
                .CitedAs
        );

    [Fact]
    public void A_note_of_the_title_is_one_about_the_article_and_leaves_no_mark_in_it()
    {
        var article = new Paper()
            .Note("Routes of Return in the Riau Islands", "The author thanks the clerks of Asahan.")
            .P("Siti Rahma")
            .P("Universitas Contoh, Batam, Indonesia")
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .Note(Paper.Prose(), "A note of the text.")
            .Article();
        Assert.Equal("Routes of Return in the Riau Islands", Assert.IsType<Text>(Assert.Single(article.Meta.Title.Content)).Value);
        Assert.Equal("The author thanks the clerks of Asahan.", Assert.Single(article.Meta.AuthorNotes).Content.PlainText());
        Assert.Equal("1", Assert.Single(article.Back.Notes).Label);
    }
}
