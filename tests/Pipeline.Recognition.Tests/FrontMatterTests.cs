using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

public sealed class FrontMatterTests
{
    private static Paper Begin(string title = "Routes of Return in the Riau Islands") => new Paper().Title(title);

    private static ArticleMeta Meta(Paper paper) => paper.Heading("Introduction").P(Paper.Prose()).Article().Meta;

    private static string Linked(ArticleMeta meta) => string.Join(" | ", meta.Contribs.Select(contrib => $"{contrib.Raw}: {string.Join(' ', contrib.AffIds)}{(contrib.IsCorresponding ? "*" : string.Empty)}"));

    [Fact]
    public void A_heading_by_style_after_the_keywords_begins_the_text_whatever_follows_its_first_paragraph()
    {
        var article = new Paper().Title("Routes of Return").P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia").P("Abstract", bold: true).P(Paper.Prose())
            .P("Keywords: return, islands, ferries").Heading("What is a crossing?").P(Paper.Prose("the market")).P("Summary (of days)").P(Paper.Prose("the hill")).Article();
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
        var meta = Meta(Begin().P(authors).P("^1^Universitas Contoh, Indonesia").P("^2^ Institute of Coasts, Singapore").P("*Corresponding author: budi@coasts.example"));
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff2* | Sukarno: aff1 aff2", Linked(meta).Replace("Sukarno: aff1 aff2", "Sukarno: aff1 aff2", StringComparison.Ordinal));
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
        var meta = Meta(Begin().P("Siti Rahma^a^, Budi Santoso^b,*^").P("^a^ Universitas Contoh, Indonesia").P("^b^ Institute of Coasts, Singapore"));
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
        var meta = Meta(Begin()
            .P("Siti Rahma").P("Universitas Contoh, Indonesia").P("siti@contoh.example")
            .P("Budi Santoso").P("Institute of Coasts, Singapore").P("b.santoso@coasts.example"));
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
        var meta = Meta(Begin().P("SUKARNO", bold: true, centred: true).P("Universitas Contoh, Indonesia").P("Email: sukarno@contoh.example"));
        Assert.Equal("SUKARNO: aff1*", Linked(meta));
    }

    [Fact]
    public void Mails_in_one_line_go_to_the_names_they_resemble()
    {
        var meta = Meta(Begin().P("Siti Rahma^1^, Budi Santoso^1^").P("^1^Universitas Contoh, Indonesia").P("E-mail: bsantoso@contoh.example, rahma88@contoh.example"));
        Assert.Equal(["rahma88@contoh.example", "bsantoso@contoh.example"], meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void An_orcid_iD_goes_to_its_author()
    {
        var meta = Meta(Begin().P("Siti Rahma^1^, Budi Santoso^1^").P("^1^Universitas Contoh, Indonesia").P("Budi Santoso: https://orcid.org/0000-0002-1825-0097"));
        Assert.Equal([null, "0000-0002-1825-0097"], meta.Contribs.Select(contrib => contrib.Orcid));
    }

    [Fact]
    public void Orcid_iDs_in_one_line_go_to_the_names_before_them()
    {
        var meta = Meta(Begin().P("SITI RAHMA^1^, BUDI SANTOSO^1^, SUKARNO^1^").P("^1^Universitas Contoh, Indonesia").P("ORCID: Siti Rahma 0000-0002-1825-0097; Sukarno 0000-0001-5109-3700"));
        Assert.Equal(["0000-0002-1825-0097", null, "0000-0001-5109-3700"], meta.Contribs.Select(contrib => contrib.Orcid));
    }

    [Fact]
    public void A_raised_mark_is_no_part_of_the_address_behind_it()
    {
        var meta = Meta(Begin().P("Siti Rahma^1^, Budi Santoso^2^").P("^1^Universitas Contoh, Indonesia").P("^2^Institut Contoh, Indonesia").P("^1^rahma@contoh.example, ^2^santoso@contoh.example"));
        Assert.Equal(["rahma@contoh.example", "santoso@contoh.example"], meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void The_word_before_an_address_to_write_to_is_no_author()
    {
        var meta = Meta(Begin().P("Siti Rahma (Universitas Contoh, Indonesia)").P("Budi Santoso (Institut Contoh, Indonesia)").P("Correspondence: rahma@contoh.example"));
        Assert.Equal([("Siti Rahma", "rahma@contoh.example"), ("Budi Santoso", null)], meta.Contribs.Select(contrib => (contrib.Raw, contrib.Email)));
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
        var meta = Meta(Begin().P("Siti Rahma^1†^, Budi Santoso^1†^, Sukarno^1*^").P("^1^Universitas Contoh, Indonesia").P("†These authors contributed equally."));
        Assert.Equal([true, true, false], meta.Contribs.Select(contrib => contrib.IsEqualContributor));
        Assert.True(meta.Contribs[2].IsCorresponding);
        Assert.Equal("equal", Assert.Single(meta.AuthorNotes).FnType);
    }

    [Theory]
    [InlineData("Received: 25/12/2025; Revised: 20/01/2026; Accepted: 09/03/2026")]
    [InlineData("Received 25/12/2025 | Revised 20/01/2026 | Accepted 09/03/2026")]
    [InlineData("Article history: Received 25/12/2025, Revised 20/01/2026, Accepted 09/03/2026")]
    public void History_dates_may_share_a_line(string line)
    {
        var history = Meta(Paper.WithFront().P(line)).History;
        Assert.Equal(["25/12/2025", "20/01/2026", "09/03/2026"], history.Select(date => date.Raw));
        Assert.Equal([HistoryEvent.Received, HistoryEvent.Revised, HistoryEvent.Accepted], history.Select(date => date.Event));
    }

    [Fact]
    public void History_dates_may_stand_under_their_labels_or_in_the_next_row()
    {
        var below = Meta(Paper.WithFront().P("Diterima:").P("17 Agustus 2025").P("Disetujui").P("9 March 2026")).History;
        var rows = Meta(Paper.WithFront().Table(true, ["Received", "Accepted"], ["1 May 2025", "3 June 2025"])).History;
        Assert.Equal(["17 Agustus 2025", "9 March 2026"], below.Select(date => date.Raw));
        Assert.Equal([HistoryEvent.Received, HistoryEvent.Accepted], below.Select(date => date.Event));
        Assert.Equal(["1 May 2025", "3 June 2025"], rows.Select(date => date.Raw));
    }

    [Fact]
    public void An_impossible_date_is_kept_as_printed()
    {
        Assert.Equal("31 Febuary 2026", Assert.Single(Meta(Paper.WithFront().P("Received: 31 Febuary 2026")).History).Raw);
    }

    [Theory]
    [InlineData("Vol 1 No 2 March 2026, pp. 43-47", "1", "2", "2026-03", "43", "47")]
    [InlineData("Vol. 3, No. 1 (2025), hlm. 1–20", "3", "1", "2025", "1", "20")]
    [InlineData("Volume 12 Nomor 4, Desember 2024: 101–118", "12", "4", "2024-12", "101", "118")]
    [InlineData("Lantern, Vol. 7(2), Mei 2023, pages 15-30", "7", "2", "2023-05", "15", "30")]
    public void The_journal_line_is_read(string text, string volume, string issue, string date, string first, string last)
    {
        var line = Meta(new Paper().P(text).Title("Routes of Return in the Islands").P("Siti Rahma^1^")).JournalLine!;
        Assert.Equal((volume, issue, date, first, last), (line.Volume, line.Issue, line.Date?.ToString(), line.FirstPage, line.LastPage));
        Assert.Equal(text, line.Raw);
    }

    [Fact]
    public void The_masthead_may_stand_in_a_layout_table_with_name_issn_and_address()
    {
        var meta = Meta(new Paper()
            .Table(false, ["Lantern: Journal of Coasts and Crossings\nVol 2 No 1 June 2026, pp. 5-19\nE-ISSN: 2049-3630\nOpen Access: https://lantern.example/journal"])
            .Title("Routes of Return in the Islands").P("Siti Rahma^1^"));
        var line = meta.JournalLine!;
        Assert.Equal(("Lantern: Journal of Coasts and Crossings", "2049-3630", "https://lantern.example/journal"), (line.JournalTitle, line.Issn, line.Url));
        Assert.Equal("Routes of Return in the Islands", meta.Title.Content.PlainText());
    }

    [Fact]
    public void Abstracts_of_two_languages_keep_their_keywords()
    {
        var meta = Meta(Begin().P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia")
            .P("Abstrak: Tulisan ini membahas orang yang pulang dari rantau dan cara mereka diterima oleh warga yang tidak pernah pergi dari pulau itu.")
            .P("Kata kunci: pulang, rantau, pulau")
            .P("ABSTRACT", bold: true).P(Paper.Prose()).P("Keywords", bold: true).P("return, islands, welcome"));
        Assert.Equal(["id", "en"], meta.Abstracts.Select(item => item.Language));
        Assert.Equal([("id", "pulang, rantau, pulau"), ("en", "return, islands, welcome")], meta.KwdGroups.Select(group => (group.Language, group.Raw)));
        Assert.Equal(["Abstrak:", "ABSTRACT"], meta.Abstracts.Select(item => item.Heading));
    }

    [Fact]
    public void A_structured_abstract_has_sections()
    {
        var meta = Meta(Paper.WithFront().P("Abstract").P("**Background:** Little is known of those who return to the islands after years of work in the cities.").P("**Methods:** We spoke with forty people in three villages and read the letters they had kept."));
        Assert.Equal(["Background", "Methods"], meta.Abstracts[^1].Sections.Select(section => section.Title.PlainText()));
    }

    [Fact]
    public void The_licence_line_is_kept_as_printed()
    {
        var meta = Meta(Paper.WithFront().P("© 2026 The Authors. This work is licensed under a Creative Commons Attribution 4.0 International License."));
        Assert.StartsWith("© 2026 The Authors.", meta.Permissions.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_below_in_another_language_is_its_translation()
    {
        var meta = Meta(Begin("Jalan Pulang dari Rantau dan Rumah yang Berubah").P("The Way Home from Abroad and the House that Has Changed", italic: true, centred: true).P("Siti Rahma^1^"));
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
        var article = Paper.WithFront().P("Funding: The work was paid for by the harbour office of the island.").Heading("Introduction").P(Paper.Prose()).Article();
        Assert.Equal("funding-statement", Assert.Single(article.Back.Sections).SecType);
    }

    [Fact]
    public void A_subtitle_in_another_language_is_a_translated_title()
    {
        var meta = Meta(Begin("Jalan Pulang dari Rantau dan Rumah yang Berubah").P("The Way Home from Abroad and the House that Has Changed", style: "Subtitle").P("Siti Rahma^1^"));
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
        var meta = Meta(Begin().P("Siti Rahma^1*^").P("^1^Universitas Contoh, Indonesia").P("*Corresponding author: Siti Rahma, Jalan Pelabuhan 7, Batam 29432. Email: siti@contoh.example"));
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
        Assert.Contains("Jalan Pelabuhan 7", Assert.Single(meta.AuthorNotes).Content.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_behind_a_name_is_about_the_author()
    {
        var paper = Begin().Note("Siti Rahma", "Universitas Contoh, Indonesia. Email: siti@contoh.example").P("Abstract").P(Paper.Prose()).Heading("Introduction").Note("The harbour is old", "Built in 1911.");
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

    [Fact]
    public void Licence_and_dates_may_stand_in_a_page_foot()
    {
        var meta = Meta(Paper.WithFront().Header(HeaderKind.First, true, "Received: 1 May 2025; Accepted: 3 June 2025", "This work is licensed under a Creative Commons Attribution 4.0 International License."));
        Assert.Equal(2, meta.History.Count);
        Assert.StartsWith("This work is licensed", meta.Permissions.Raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOI: 10.xxxx/lantern.v1i1.1")]
    [InlineData("DOI: 10.xxxx/xxxxx")]
    public void A_placeholder_for_a_doi_is_left_out_with_a_finding(string printed)
    {
        var paper = Paper.WithFront().P(printed).Heading("Introduction").P(Paper.Prose());
        Assert.Null(paper.Article().Meta.Doi);
        Assert.Single(paper.Findings(LeftOutText.Rule));
        Assert.Equal("10.1234/lantern.5", Meta(Paper.WithFront().P("DOI: https://doi.org/10.1234/lantern.5")).Doi);
    }

    [Theory]
    [InlineData("王伟", 1)]
    [InlineData("Draft only", 1)]
    [InlineData("a, b and 12", 0)]
    public void Words_of_a_page_head_in_no_field_are_told_but_for_marks(string words, int told) =>
        Assert.Equal(told, new Paper().Header(HeaderKind.First, false, words).Title("Routes of Return in the Islands").P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia").Heading("Introduction").P(Paper.Prose()).Findings(LeftOutText.Rule).Count);

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
        var meta = Meta(Begin().P("Siti Rahma (siti@contoh.example), Universitas Contoh, Indonesia").P("Budi Santoso (budi@coasts.example), Institute of Coasts, Singapore"));
        Assert.Equal("Siti Rahma: aff1 | Budi Santoso: aff2", Linked(meta));
        Assert.Equal(["siti@contoh.example", "budi@coasts.example"], meta.Contribs.Select(contrib => contrib.Email));
    }

    [Fact]
    public void Degrees_and_signs_may_stand_between_a_name_and_its_address()
    {
        var meta = Meta(Begin().P("Dr. Siti Rahma, M.Hum.*, Universitas Contoh, Indonesia, siti@contoh.example").P("Budi Santoso, Ph.D. #, Institute of Coasts, Singapore, budi@coasts.example"));
        Assert.Equal(["Universitas Contoh, Indonesia", "Institute of Coasts, Singapore"], meta.Affs.Select(aff => aff.Raw));
        Assert.Equal([["aff1"], ["aff2"]], meta.Contribs.Select(contrib => contrib.AffIds));
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
    public void A_masthead_on_one_line_with_tabs_is_read()
    {
        var line = Meta(new Paper().P("Lantern: Journal of Coasts and Crossings\tVol 2 No 1 June 2026, pp. 5-19\tE-ISSN: 2049-3630").Title("Routes of Return in the Islands").P("Siti Rahma^1^")).JournalLine!;
        Assert.Equal(("Lantern: Journal of Coasts and Crossings", "2", "1", "5", "19", "2049-3630"), (line.JournalTitle, line.Volume, line.Issue, line.FirstPage, line.LastPage, line.Issn));
    }

    [Fact]
    public void A_label_parted_from_its_text_by_a_line_break_is_read_as_a_label()
    {
        var meta = Meta(Begin().P("Siti Rahma").P("Universitas Contoh, Indonesia").P($"**Abstract**\n{Paper.Prose()}").P("**Keywords**\nreturn; islands; work"));
        Assert.Equal(["Siti Rahma"], meta.Contribs.Select(contrib => contrib.Raw));
        Assert.StartsWith("People who come back", Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single(), StringComparison.Ordinal);
        Assert.Equal("return; islands; work", Assert.Single(meta.KwdGroups).Raw);
    }

    [Theory]
    [InlineData("_Keywords\nreturn\nislands\n\nOpen access", "return; islands")]
    [InlineData("_Keywords\n\nreturn,\n\nislands", "return, islands")]
    public void A_blank_line_ends_a_finished_list_of_keywords(string cell, string raw) =>
        Assert.Equal(raw, Assert.Single(Meta(Begin().P("Siti Rahma").Table(false, [cell]).P("Abstract").P(Paper.Prose())).KwdGroups).Raw);

    [Theory]
    [InlineData("Keywords return; islands; work", "return; islands; work")]
    [InlineData("**Keywords** return and arrival", "return and arrival")]
    [InlineData("**Keywords:** return\nislands\nwork", "return; islands; work")]
    [InlineData("**Keywords:** return, the islands of the\nwest, work", "return, the islands of the west, work")]
    public void Keywords_need_no_colon_and_may_stand_one_a_line(string printed, string raw) =>
        Assert.Equal(raw, Assert.Single(Meta(Begin().P("Siti Rahma").P("Universitas Contoh, Indonesia").P("Abstract").P(Paper.Prose()).P(printed)).KwdGroups).Raw);

    [Theory]
    [InlineData("Received: dd/mm/yyyy; Accepted: dd/mm/yyyy; Published: dd/mm/yyyy")]
    [InlineData("Click or tap here to enter text.")]
    [InlineData("[Instructions: The abstract should have no more than 200 words. Delete this line.]")]
    [InlineData("xx Month 20xx")]
    public void What_a_template_printed_and_nobody_filled_in_is_left_out(string printed)
    {
        var paper = Paper.WithFront().P(printed).Heading("Introduction").P(Paper.Prose());
        Assert.Equal(printed, Assert.Single(paper.Findings(TemplateUnfilled.Rule)).Before);
        Assert.True(paper.Article().Meta is { History.IsEmpty: true, AuthorNotes.Count: <= 1, Doi: null });
    }

    [Fact]
    public void A_statement_of_the_title_page_that_stands_again_under_the_text_is_printed_once()
    {
        var paper = new Paper().Title("Routes of Return in the Riau Islands").P("Siti Rahma").P("Universitas Contoh, Batam, Indonesia").P("**Funding:** Harbour Fund (grant 118).").P("**Conflict of interest:** None declared.")
            .P("**Abstract**").P(Paper.Prose()).P("Keywords: return; islands; work").Heading("Introduction").P(Paper.Prose())
            .Heading("Funding").P("Harbour Fund (grant 118). The funders had no role in the study.").Heading("Conflict of interest").P("The author declares no conflict of interest.");
        Assert.Equal(2, paper.Article().Back.Sections.Count);
        Assert.Equal(2, paper.Findings(LeftOutText.Rule).Count(finding => finding.Message.StartsWith("The statement stands again", StringComparison.Ordinal)));
    }

    [Fact]
    public void Numbers_in_brackets_before_the_parts_of_an_abstract_are_no_text() =>
        Assert.Equal(["Nurses count all day.", "We listened.", "They count."], Assert.Single(Meta(Begin().P("Siti Rahma").P("**Abstract:** (1) Background: Nurses count all day. (2) Methods: We listened. (3) Results: They count.")).Abstracts).Sections.Select(part => Assert.IsType<Paragraph>(Assert.Single(part.Blocks)).Content.PlainText()));

    [Fact]
    public void A_date_the_template_left_open_does_not_take_the_next_one()
    {
        var meta = Meta(Begin().P("Received:").P("5 January 2026").P("Revised:").P("dd/mm/yyyy").P("Accepted:").P("1 March 2026").P("Siti Rahma"));
        Assert.Equal(["Received 5 January 2026", "Accepted 1 March 2026"], meta.History.Select(date => $"{date.Event} {date.Raw}"));
    }

    [Theory]
    [InlineData("Vol. 2 No. 1 (March 2026) 81-95", "")]
    [InlineData("Vol. 2 No. 1, March 2026", "Pages 81 – 95")]
    [InlineData("Vol. 2 No. 1, March 2026 | 81–95", "")]
    public void Pages_stand_behind_the_date_or_on_a_line_of_their_own(string line, string pages)
    {
        var journal = Meta(new Paper().P(line).P(pages).Title("Routes of Return in the Riau Islands").P("Siti Rahma^1^")).JournalLine!;
        Assert.Equal(("81", "95"), (journal.FirstPage, journal.LastPage));
    }

    [Theory]
    [InlineData("By:", "Siti Rahma, Budi Santoso")]
    [InlineData("", "By Siti Rahma and Budi Santoso")]
    [InlineData("", "Authors: Siti Rahma, Budi Santoso")]
    public void The_word_that_announces_authors_is_no_author(string above, string line) =>
        Assert.Equal(["Siti Rahma", "Budi Santoso"], Meta(Begin().P(above).P(line).P("Universitas Contoh, Indonesia")).Contribs.Select(contrib => contrib.Raw));

    [Theory]
    [InlineData("*Corresponding author")]
    [InlineData("∗Corresponding author")]
    [InlineData("† Corresponding author")]
    public void A_sign_explained_without_an_address_is_no_affiliation(string note)
    {
        var meta = Meta(Begin().P($"Siti Rahma^1^, Budi Santoso^2,{note[0]}^").P("^1^ Universitas Contoh, Indonesia").P("^2^ Institute of Coasts, Singapore").P("Email: siti@contoh.example; budi@coasts.example").P(note));
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
        var meta = Meta(Begin().P("Siti Rahma").P("Universitas Contoh, Indonesia").P("Siti Rahma is a lecturer at the University of Tides. Email: siti@contoh.example"));
        Assert.Equal(["Universitas Contoh, Indonesia"], meta.Affs.Select(aff => aff.Raw));
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
    }

    [Theory]
    [InlineData("Keywords: return; islands; work", "Introduction")]
    [InlineData("", "1. Introduction")]
    public void A_short_introduction_before_the_background_is_no_part_of_the_abstract(string keywords, string heading)
    {
        var article = Begin().P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia").P("Abstract", bold: true).P(Paper.Prose()).P(keywords)
            .P(heading, bold: true).P(Paper.Prose()).P("Background", bold: true).P(Paper.Prose("the market")).P("Conclusion", bold: true).P(Paper.Prose()).Article();
        Assert.Equal("Introduction\nBackground\nConclusion", article.Outline());
    }

    [Fact]
    public void A_name_may_carry_the_words_for_corresponding_author_and_an_address_a_position()
    {
        var meta = Meta(Begin().P("Siti Rahma, PhD (corresponding author)").P("Senior Lecturer, Department of Tides, Universitas Contoh, Indonesia").P("siti@contoh.example"));
        Assert.Equal("Siti Rahma, PhD: aff1*", Linked(meta));
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
    }

    [Fact]
    public void The_issn_is_no_page_range()
    {
        var journal = Meta(new Paper().P("Vol. 2 No. 1, March 2026").P("P-ISSN: 2049-3630 | E-ISSN: 2049-3630").Title("Routes of Return in the Riau Islands").P("Siti Rahma^1^")).JournalLine!;
        Assert.Null(journal.FirstPage);
    }

    [Fact]
    public void Parts_of_an_abstract_may_be_announced_with_a_dash()
    {
        var meta = Meta(Begin().P("Siti Rahma^1^").P("Abstract").P($"**Purpose** – {Paper.Prose()}").P($"**Findings** – {Paper.Prose()}").P("Keywords: a; b"));
        Assert.Equal(["Purpose", "Findings"], Assert.Single(meta.Abstracts).Sections.Select(section => section.Title.PlainText()));
    }

    [Theory]
    [InlineData("(Received January 3, 2026; accepted February 22, 2026)", "Received January 3, 2026 | Accepted February 22, 2026")]
    [InlineData("Manuscript received January 3rd, 2026; revised February 1st, 2026; accepted February 22nd, 2026", "Received January 3rd, 2026 | Revised February 1st, 2026 | Accepted February 22nd, 2026")]
    [InlineData("Date of submission: 2026-01-03; Date of acceptance: 2026-02-22", "Received 2026-01-03 | Accepted 2026-02-22")]
    [InlineData("Ingediend op 3 november 2025, herziene versie 19 januari 2026, aanvaard 2 februari 2026", "Received 3 november 2025 | Revised 19 januari 2026 | Accepted 2 februari 2026")]
    [InlineData("Received 14 Rajab 1447 / 3 January 2026 · Accepted 22 February 2026", "Received 3 January 2026 | Accepted 22 February 2026")]
    [InlineData("Diajukan: 05/01/2026, Direvisi: 20/02/2026, Diterima: 11/03/2026", "Received 05/01/2026 | Revised 20/02/2026 | Accepted 11/03/2026")]
    [InlineData("Naskah masuk: 3 Januari 2026; diterima: 22 Februari 2026", "Received 3 Januari 2026 | Accepted 22 Februari 2026")]
    [InlineData("Diterima: 3 Januari 2026; disetujui: 22 Februari 2026", "Received 3 Januari 2026 | Accepted 22 Februari 2026")]
    public void Dates_of_the_history_are_read_in_many_wordings(string printed, string history) =>
        Assert.Equal(history, string.Join(" | ", new Paper().Title("Routes of Return").P("Siti Rahma").P("Universitas Contoh, Indonesia").P(printed).P("Abstract").P(Paper.Prose()).Heading("Introduction").P(Paper.Prose())
            .Article().Meta.History.Select(date => $"{date.Event} {date.Raw}")));

    [Fact]
    public void Dates_in_a_foot_stand_between_other_things()
    {
        var meta = new Paper().Title("Routes of Return").P("Siti Rahma").P("Universitas Contoh, Indonesia").P("Abstract").P(Paper.Prose()).Heading("Introduction").P(Paper.Prose())
            .Header(HeaderKind.Default, true, "Received 1 March 2026 • Accepted 2 May 2026 • DOI 10.9999/contoh.v1i2.77 • © 2026 Siti Rahma, CC BY 4.0").Article().Meta;
        Assert.Equal("Received 1 March 2026 | Accepted 2 May 2026", string.Join(" | ", meta.History.Select(date => $"{date.Event} {date.Raw}")));
        Assert.Equal("10.9999/contoh.v1i2.77", meta.Doi);
    }

    [Fact]
    public void Parts_of_an_abstract_may_end_in_a_dash()
    {
        var meta = new Paper().Title("Routes of Return").P("Siti Rahma").P("Universitas Contoh, Indonesia").P("Abstract", bold: true)
            .P("**Purpose** – To tell return.").P("**Design/methodology/approach** – Forty interviews.").P("**Findings** – Lists are old.").P("Keywords: return, ports")
            .Heading("Introduction").P(Paper.Prose()).Article().Meta;
        Assert.Equal(["Purpose", "Design/methodology/approach", "Findings"], Assert.Single(meta.Abstracts).Sections.Select(section => section.Title.PlainText()));
    }

    [Theory]
    [InlineData("POLICY BRIEF", "other")]
    [InlineData("COMMENTARY", "article-commentary")]
    [InlineData("Article type: Systematic review", "systematic-review")]
    public void A_line_above_the_title_tells_the_kind_of_article(string kicker, string type)
    {
        var meta = new Paper().P(kicker).P("No Papers, No Port", bold: true, size: 22).P("Seafarers’ Shore Leave and the Statelessness of Ships", size: 14).P("Siti Rahma^1^, Budi Santoso^1^").P("^1^Universitas Contoh, Indonesia")
            .Heading("The problem").P(Paper.Prose()).Article().Meta;
        Assert.Equal((type, "No Papers, No Port", "Seafarers’ Shore Leave and the Statelessness of Ships"), (meta.ArticleType, meta.Title.Content.PlainText(), meta.Subtitle.PlainText()));
        Assert.Equal(["Siti Rahma", "Budi Santoso"], meta.Contribs.Select(contrib => contrib.Raw));
    }

    [Fact]
    public void Highlights_summaries_and_codes_have_homes_of_their_own()
    {
        var article = new Paper().Title("Routes of Return").P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia").P("Abstract", bold: true).P(Paper.Prose())
            .P("Keywords: return; ports").P("JEL classification: F22, J61").P("Highlights", bold: true).P("• Lists are old.").P("• Debts are older.")
            .P("Plain language summary", bold: true).P("People wait on lists.").Heading("Introduction").P(Paper.Prose()).Article();
        Assert.Equal("abstract Abstract | key-points Highlights | plain-language-summary Plain language summary", string.Join(" | ", article.Meta.Abstracts.Select(item => $"{item.Kind ?? "abstract"} {item.Heading}")));
        Assert.Equal(["Lists are old.", "Debts are older."], Assert.IsType<ListBlock>(Assert.Single(article.Meta.Abstracts[1].Blocks)).Items.SelectMany(item => item.Blocks.Paragraphs()));
        Assert.Equal(["People wait on lists."], article.Meta.Abstracts[2].Blocks.Paragraphs());
        Assert.Equal(["F22", "J61"], Assert.Single(article.Meta.KwdGroups, group => group.Type == "JEL").Kwds);
        Assert.Equal(["Introduction"], article.Body.Sections.Select(section => section.Title.PlainText()));
    }

    [Fact]
    public void A_statement_of_significance_below_the_keywords_is_no_text()
    {
        var article = Paper.WithFront().P("*Public Significance Statement:* The study shows that promises made by kin, rather than by agencies, are what most women borrow against before they leave.").P(Paper.Prose("debt")).P(Paper.Prose()).Heading("Method").P(Paper.Prose()).Article();
        Assert.Equal("plain-language-summary", article.Meta.Abstracts[^1].Kind);
        Assert.Equal(2, article.Body.Blocks.Count);
    }
}
