using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Recognition.Tests;

/// <summary>What journals print behind the references and is front matter.</summary>
public sealed class FrontBehindListTests
{
    private const string Reference = "Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.";

    private const string Abstrak =
        "Artikel ini bertanya bagaimana penduduk sebuah kota pelabuhan mengenang mereka yang pergi dan kembali, dan hasilnya menunjukkan bahwa hitungan kepulangan bergantung pada siapa yang menghitung.";

    private const string Summary =
        "This article asks how the people of a harbour town remember those who left and came back, and it shows that the count of returns depends on who counts them.";

    private static Paper Indonesian() =>
        new Paper()
            .Title("Menghitung Mereka yang Pulang")
            .P("Siti Rahmawati dan Budi Santoso")
            .P("**Abstrak**")
            .P(Abstrak)
            .P("Kata kunci: kepulangan; pelabuhan")
            .Heading("Pendahuluan")
            .P(Abstrak)
            .Heading("Daftar Pustaka")
            .P(Reference)
            .P(Reference.Replace("2020", "2021", StringComparison.Ordinal));

    private static string Linked(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw}: {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))}"
            )
        );

    [Fact]
    public void A_table_under_the_word_for_keywords_is_none_of_them()
    {
        var paper = new Paper().Title("Counting Those Who Return").P("Siti Rahmawati").Heading("Introduction");
        for (var paragraph = 0; paragraph < 6; paragraph++)
            paper.P(Summary);
        var article = paper
            .P("**Abstract**")
            .P(Summary)
            .P("Keywords")
            .Table(borders: true, ["Ferry", "Sailors"], ["Dorolonda", "41"])
            .Article();
        Assert.Single(article.Meta.Abstracts);
        Assert.Contains("Dorolonda", ArticleListing.Write(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Counting Those Who Return")]
    [InlineData("Title: Counting Those Who Return")]
    [InlineData("English Title, Abstract and Keywords|Counting Those Who Return")]
    [InlineData("Counting Those Who Return|Siti Rahmawati and Budi Santoso")]
    public void Title_abstract_and_keywords_in_another_language_are_read(string above)
    {
        var paper = Indonesian();
        foreach (var line in above.Split('|'))
            paper.P(line, bold: true);
        var article = paper.P("**Abstract**").P(Summary).P("Keywords: return; ports").Article();
        Assert.Equal("Counting Those Who Return", Assert.Single(article.Meta.TranslatedTitles).Content.PlainText());
        Assert.Equal(["id", "en"], article.Meta.Abstracts.Select(item => item.Language));
        Assert.Equal(["kepulangan; pelabuhan", "return; ports"], article.Meta.KwdGroups.Select(group => group.Raw));
        Assert.Equal("Siti Rahmawati | Budi Santoso", string.Join(" | ", article.Meta.Contribs.Select(contrib => contrib.Raw)));
    }

    [Fact]
    public void An_abstract_in_the_language_of_the_article_stays_where_it_is() =>
        Assert.Empty(Indonesian().P("**Abstrak**").P(Abstrak).Findings(FrontMatterBehindList.Rule));

    [Theory]
    [InlineData("Siti Rahmawati|Universitas Contoh|Jalan Pelabuhan 3|Batam 29432|Budi Santoso|Universitas Lain, Medan")]
    [InlineData("Alamat Penulis|Siti Rahmawati|Universitas Contoh|Jalan Pelabuhan 3|Batam 29432|Budi Santoso|Universitas Lain, Medan")]
    [InlineData("Dr. Siti Rahmawati: Universitas Contoh, Jalan Pelabuhan 3, Batam 29432|Prof. Budi Santoso: Universitas Lain, Medan")]
    [InlineData("Siti Rahmawati, Universitas Contoh, Jalan Pelabuhan 3, Batam 29432|Budi Santoso, Universitas Lain, Medan")]
    public void Addresses_under_names_are_those_of_authors_without_one(string block)
    {
        var paper = Indonesian();
        foreach (var line in block.Split('|'))
            paper.P(line);
        var article = paper.Article();
        Assert.Equal(
            "Siti Rahmawati: Universitas Contoh, Jalan Pelabuhan 3, Batam 29432 | Budi Santoso: Universitas Lain, Medan",
            Linked(article.Meta)
        );
        Assert.Empty(article.Back.Sections);
    }

    [Fact]
    public void Affiliations_behind_their_marks_are_read_with_the_authors()
    {
        var paper = new Paper()
            .Title("Counting Those Who Return")
            .P("Siti Rahma^1^, Budi Santoso^2^")
            .P("**Abstract**")
            .P(Summary)
            .P("Keywords: return; ports")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("References")
            .P(Reference);
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam | Budi Santoso: Universitas Lain, Medan",
            Linked(paper.P("^1^Universitas Contoh, Batam").P("^2^Universitas Lain, Medan").Article().Meta)
        );
    }

    [Fact]
    public void Lives_in_the_rows_of_a_table_are_the_authors()
    {
        var article = Indonesian()
            .Heading("Tentang penulis")
            .Table(
                true,
                ["Siti Rahmawati", "Siti Rahmawati adalah dosen geografi di Universitas Contoh."],
                ["Budi Santoso", "Budi Santoso adalah peneliti di Universitas Lain."]
            )
            .Article();
        Assert.Equal([AuthorNote.Biography, AuthorNote.Biography], article.Meta.AuthorNotes.Select(note => note.FnType));
        Assert.Empty(article.Back.Sections);
    }

    [Fact]
    public void Where_somebody_is_tells_the_institution() =>
        Assert.Equal(
            "Siti Rahmawati: Department of Geography, Universitas Contoh | Budi Santoso: ",
            Linked(Indonesian().P("Siti Rahmawati is at the Department of Geography, Universitas Contoh.").Article().Meta)
        );

    [Theory]
    [InlineData("**Open Access** This article is licensed under a Creative Commons Attribution 4.0 International License.")]
    [InlineData("Artikel ini diterbitkan di bawah lisensi Creative Commons Atribusi 4.0 (CC BY 4.0).")]
    public void The_licence_behind_the_text_is_that_of_the_article(string licence)
    {
        var article = Indonesian().P(licence).Article();
        Assert.Equal(licence.Replace("*", string.Empty, StringComparison.Ordinal), article.Meta.Permissions.Raw);
        Assert.Empty(article.Back.Sections);
        Assert.Equal(2, article.Back.References.References.Count);
    }

    [Theory]
    [InlineData("Most of the photographs are licensed under a Creative Commons licence by those who took them.")]
    [InlineData("The work of collecting songs, licensed under colonial rule, was that of the harbour office.")]
    [InlineData("Citation of oral sources: Tan (2013) names the village, Rahman (2014) the speaker.")]
    [InlineData("How to cite a song is what Tan (2013), who collected them, was asked.")]
    public void A_sentence_about_licences_or_citing_is_text(string sentence)
    {
        var article = Indonesian().Heading("Lampiran").P(sentence).Article();
        Assert.Null(article.Meta.Permissions.Raw);
        Assert.Contains(sentence, ArticleListing.Write(article), StringComparison.Ordinal);
    }

    [Fact]
    public void How_to_cite_the_article_behind_the_references_is_none_of_them()
    {
        var article = Indonesian()
            .P("How to cite this article", bold: true)
            .P("Rahmawati, S., & Santoso, B. (2025). Menghitung mereka yang pulang. *Perantau*, 1(2), 55–72.")
            .Article();
        Assert.Equal(2, article.Back.References.References.Count);
        Assert.StartsWith("Rahmawati, S., & Santoso", article.Meta.CitedAs, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_about_citing_is_text()
    {
        const string Sentence = "Tan (2013), who collected the songs, names the village, and Rahman (2014) the speaker.";
        var article = Indonesian().Heading("Lampiran").Heading("How to cite", 2).P(Sentence).Article();
        Assert.Contains(Sentence, ArticleListing.Write(article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_without_a_heading_behind_the_references_is_no_text()
    {
        var article = Indonesian()
            .P("The authors declare no conflict of interest.")
            .P("This research was funded by the Harbour Foundation, grant no. 12-34.")
            .Article();
        Assert.Equal(["coi-statement", "financial-disclosure"], article.Meta.AuthorNotes.Select(note => note.FnType));
        Assert.Single(article.Body.Sections[^1].Blocks);
    }
}
