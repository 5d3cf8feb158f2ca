using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Title pages laid out as forms or with tables.</summary>
public sealed class TitleFormTests
{
    private const string Address = "Universitas Riau, Pekanbaru, Indonesia";

    private static ArticleMeta Meta(Paper paper) => paper.Heading("Introduction").P(Paper.Prose()).Article().Meta;

    private static string People(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw} + {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))} + {contrib.Email} {contrib.Orcid}".TrimEnd()
            )
        );

    private static string Titles(ArticleMeta meta) =>
        string.Join(" | ", meta.TranslatedTitles.Select(title => title.Content.PlainText()).Prepend(meta.Title.Content.PlainText()));

    [Theory]
    [InlineData("Title", "Author", "Affiliation", "E-mail", "Abstract", "Keywords")]
    [InlineData("Title of the manuscript *", "Name of author:", "Institution", "Email", "Abstract (150 words)", "Key words")]
    [InlineData("Judul", "Nama Penulis", "Afiliasi", "Surel", "Abstrak", "Kata kunci")]
    [InlineData("Tajuk", "Pengarang", "Institusi", "E-mel", "Abstrak", "Kata kunci")]
    [InlineData("Título", "Autora", "Filiación", "Correo electrónico", "Resumen", "Palabras clave")]
    [InlineData("Título do artigo", "Autor(es)", "Instituição", "E-mail", "Resumo", "Palavras-chave")]
    [InlineData("Titre de l’article", "Auteur", "Rattachement", "Courriel", "Résumé", "Mots-clés")]
    [InlineData("Titel", "Verfasserin", "Einrichtung", "E-Mail", "Zusammenfassung", "Schlagwörter")]
    [InlineData("Titel van het artikel", "Auteur", "Instelling", "E-mail", "Samenvatting", "Trefwoorden")]
    public void A_table_of_labels_and_values_is_a_title_page(
        string title,
        string author,
        string address,
        string email,
        string summary,
        string keywords
    )
    {
        var meta = Meta(
            new Paper().Table(
                true,
                [title, "Routes of Return: Work and Welcome"],
                [author, "Siti Rahma"],
                [address, Address],
                [email, "siti@unri.example"],
                [summary, Paper.Prose()],
                [keywords, "return; islands"]
            )
        );
        Assert.Equal("Routes of Return: Work and Welcome", Titles(meta));
        Assert.Equal($"Siti Rahma + {Address} + siti@unri.example", People(meta));
        Assert.Equal(Paper.Prose(), Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single());
        Assert.Equal("return; islands", Assert.Single(meta.KwdGroups).Raw);
    }

    [Fact]
    public void A_column_of_colons_says_nothing()
    {
        var paper = new Paper()
            .Table(
                false,
                ["Judul", ":", "Jalan Pulang di Kepulauan Riau"],
                ["Judul (Inggris)", ":", "Routes of Return in the Riau Islands"],
                ["Penulis", ":", "Suharto"],
                ["Afiliasi", ":", Address]
            )
            .Heading("Introduction")
            .P(Paper.Prose());
        Assert.Equal("Jalan Pulang di Kepulauan Riau | Routes of Return in the Riau Islands", Titles(paper.Article().Meta));
        Assert.Empty(paper.Findings(LeftOutText.Rule));
    }

    [Fact]
    public void Each_author_of_a_form_has_rows() =>
        Assert.Equal(
            "Siti Rahma + Universitas Riau + siti@unri.example 0000-0002-1825-0097 | Budi Santoso + Universiteit Leiden + budi@leiden.example",
            People(
                Meta(
                    new Paper().Table(
                        true,
                        ["Title", "Routes of Return"],
                        ["Author 1", "Siti Rahma"],
                        ["Affiliation", "Universitas Riau"],
                        ["E-mail", "siti@unri.example"],
                        ["ORCID", "https://orcid.org/0000-0002-1825-0097"],
                        ["Author 2", "Budi Santoso"],
                        ["Affiliation", "Universiteit Leiden"],
                        ["E-mail", "budi@leiden.example"]
                    )
                )
            )
        );

    [Fact]
    public void A_table_may_have_a_row_for_each_author() =>
        Assert.Equal(
            $"Siti Rahma + {Address} + siti@unri.example | Budi Santoso + Universiteit Leiden + budi@leiden.example",
            People(
                Meta(
                    new Paper()
                        .Title("Routes of Return in the Riau Islands")
                        .Table(
                            true,
                            ["_Name", "_Affiliation", "_E-mail"],
                            ["Siti Rahma", Address, "siti@unri.example"],
                            ["Budi Santoso", "Universiteit Leiden", "budi@leiden.example"]
                        )
                        .P("Abstract")
                        .P(Paper.Prose())
                )
            )
        );

    [Fact]
    public void A_form_may_name_the_title_last_and_the_abstract_first()
    {
        var meta = Meta(
            new Paper().Table(
                true,
                ["Abstract", Paper.Prose()],
                ["Received", "12 January 2026"],
                ["Author", "Siti Rahma"],
                ["Title", "Routes of Return"]
            )
        );
        Assert.Equal(
            ("Routes of Return", "Siti Rahma", "12 January 2026"),
            (Titles(meta), Assert.Single(meta.Contribs).Raw, Assert.Single(meta.History).Raw)
        );
        Assert.Equal(Paper.Prose(), Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single());
    }

    [Fact]
    public void A_second_form_translates_the_first()
    {
        var meta = Meta(
            new Paper()
                .Table(
                    true,
                    ["JUDUL", "JALAN PULANG DI KEPULAUAN RIAU"],
                    ["PENULIS", "Siti Rahma"],
                    ["ABSTRAK", "Artikel ini menelaah bagaimana orang yang pulang ke pulau disambut oleh mereka yang tinggal."]
                )
                .P(string.Empty)
                .Table(true, ["TITLE", "ROUTES OF RETURN IN THE RIAU ISLANDS"], ["ABSTRACT", Paper.Prose()])
        );
        Assert.Equal("JALAN PULANG DI KEPULAUAN RIAU | ROUTES OF RETURN IN THE RIAU ISLANDS", Titles(meta));
        Assert.Equal(["id", "en"], meta.Abstracts.Select(item => item.Language));
    }

    [Fact]
    public void What_a_form_says_beyond_an_article_is_left_out_with_a_finding()
    {
        var paper = new Paper()
            .Table(true, ["Title", "Routes of Return"], ["Author", "Siti Rahma"], ["Word count", "6,500"])
            .Heading("Introduction")
            .P(Paper.Prose());
        Assert.Equal("Word count: 6,500", Assert.Single(paper.Findings(LeftOutText.Rule)).Before);
    }

    [Fact]
    public void Lines_of_labels_and_values_are_a_form()
    {
        var meta = Meta(
            new Paper()
                .P("Titel:\tWege der Rückkehr")
                .P("Autorin:\tDr. Anna Strauß")
                .P("Einrichtung:\tUniversität Wien, Wien, Österreich")
                .P("E-Mail:\tanna@univie.example")
        );
        Assert.Equal(
            ("Wege der Rückkehr", "Dr. Anna Strauß + Universität Wien, Wien, Österreich + anna@univie.example"),
            (Titles(meta), People(meta))
        );
    }

    [Fact]
    public void A_table_of_books_is_no_form()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("Table 1. Books")
            .Table(true, ["Title", "Pulang"], ["Author", "Leila Chudori"], ["Year", "2012"])
            .Article();
        Assert.Equal(3, Assert.Single(article.Body.Sections[0].Blocks.OfType<TableWrap>()).Rows.Count);
    }

    [Fact]
    public void Headings_beside_each_other_head_the_cells_under_them()
    {
        var meta = Meta(
            new Paper()
                .Title("Routes of Return in the Riau Islands")
                .P("Siti Rahma^1^")
                .P($"^1^{Address}")
                .Table(false, ["_Article info", "_Abstract"], ["Received: 12 January 2026\nKeywords:\nreturn\nislands", Paper.Prose()])
        );
        Assert.Equal(Paper.Prose(), Assert.Single(meta.Abstracts).Blocks.Paragraphs().Single());
        Assert.Equal(("12 January 2026", "return; islands"), (Assert.Single(meta.History).Raw, Assert.Single(meta.KwdGroups).Raw));
    }

    [Fact]
    public void An_address_in_lines_under_one_name_is_one()
    {
        var meta = Meta(
            new Paper()
                .Title("Routes of Return in the Riau Islands")
                .Table(
                    false,
                    [
                        "Siti Rahma\nDepartment of Sociology\nUniversitas Riau\nPekanbaru, Indonesia",
                        "Budi Santoso\nUniversiteit Leiden\nUniversitas Contoh",
                    ]
                )
        );
        Assert.Equal(
            ["Department of Sociology, Universitas Riau, Pekanbaru, Indonesia", "Universiteit Leiden", "Universitas Contoh"],
            meta.Affs.Select(aff => aff.Raw)
        );
    }

    [Theory]
    [InlineData("Original article", "research-article")]
    [InlineData("REVIEW ARTICLE", "review-article")]
    [InlineData("Laporan Kasus", "case-report")]
    public void The_kind_of_a_form_is_that_of_the_article(string kind, string type) =>
        Assert.Equal(
            type,
            Meta(new Paper().Table(true, ["Article type", kind], ["Title", "Routes of Return"], ["Author", "Siti Rahma"])).ArticleType
        );
}
