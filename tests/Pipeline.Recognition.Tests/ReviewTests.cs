using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Reviews of books and words of the editors.</summary>
public sealed class ReviewTests
{
    private const string Work =
        "Citizens of Nowhere, by Helena Tan-Whitmore and Budi Santoso, Singapore: NUS Press, 2024, xii + 288 pp., ISBN 978-981-325-210-4";

    private static Paper Text(Paper paper) =>
        paper.P(Paper.Prose()).P(Paper.Prose("the market")).P(Paper.Prose("the hill")).P(Paper.Prose("the quay"));

    private static string Fields(Reference work) =>
        string.Join(
            " | ",
            work.Parts.Where(part => part.Field != RefField.None)
                .Select(part => $"{part.Field}{(part.Name > 0 ? $" {part.Name}" : string.Empty)}: {part.Text}")
        );

    [Fact]
    public void A_review_names_its_work_under_its_title()
    {
        var meta = Text(new Paper().P("BOOK REVIEW", bold: true).Title("At Sea without a Country").P(Work).P("Siti Rahma")).Article().Meta;
        Assert.Equal(
            ("book-review", "At Sea without a Country", "Siti Rahma"),
            (meta.ArticleType, meta.Title.Content.PlainText(), Assert.Single(meta.Contribs).Raw)
        );
        Assert.Equal(Work, Assert.Single(meta.Products).Raw);
    }

    [Fact]
    public void A_review_without_a_title_is_called_as_its_work()
    {
        var paper = Text(new Paper().P("Book review", bold: true).P(Work, bold: true));
        Assert.Equal("Citizens of Nowhere", paper.Article().Meta.Title.Content.PlainText());
    }

    [Theory]
    [InlineData(
        Work,
        "Source: Citizens of Nowhere | GivenNames 1: Helena | Surname 1: Tan-Whitmore | GivenNames 2: Budi | Surname 2: Santoso | PublisherLoc: Singapore | PublisherName: NUS Press | Year: 2024 | Isbn: 978-981-325-210-4"
    )]
    [InlineData(
        "Helena Tan-Whitmore, *Citizens of Nowhere*. Singapore: NUS Press, 2024. 288 pp.",
        "GivenNames 1: Helena | Surname 1: Tan-Whitmore | Source: Citizens of Nowhere | PublisherLoc: Singapore | PublisherName: NUS Press | Year: 2024"
    )]
    [InlineData(
        "Helena Tan-Whitmore. 2024. *Citizens of Nowhere*. Singapore: NUS Press. 288 pp.",
        "GivenNames 1: Helena | Surname 1: Tan-Whitmore | Year: 2024 | Source: Citizens of Nowhere | PublisherLoc: Singapore | PublisherName: NUS Press"
    )]
    [InlineData(
        "Merantau: Pola Migrasi, karya Mochtar Naim, Jakarta: RajaGrafindo Persada, 2013, 380 halaman",
        "Source: Merantau: Pola Migrasi | GivenNames 1: Mochtar | Surname 1: Naim | PublisherLoc: Jakarta | PublisherName: RajaGrafindo Persada | Year: 2013"
    )]
    [InlineData("Tan-Whitmore, H. (2024). *Citizens of Nowhere*. Singapore: NUS Press. 288 pp.", "")]
    public void The_parts_of_a_work_are_told_where_its_order_is_plain(string line, string fields)
    {
        var work = Assert.Single(Text(new Paper().P("Book review", bold: true).P(line)).Article().Meta.Products);
        Assert.Equal(fields, Fields(work));
        Assert.Equal(line.Replace("*", string.Empty, StringComparison.Ordinal), work.Raw);
    }

    [Theory]
    [InlineData("Reviewed by Siti Rahma, Universitas Riau, Indonesia")]
    [InlineData("Diresensi oleh: Siti Rahma, Universitas Riau, Indonesia")]
    [InlineData("Reseñado por Siti Rahma, Universitas Riau, Indonesia")]
    [InlineData("Resenhado por Siti Rahma, Universitas Riau, Indonesia")]
    [InlineData("Compte rendu par Siti Rahma, Universitas Riau, Indonesia")]
    [InlineData("Rezensiert von Siti Rahma, Universitas Riau, Indonesia")]
    [InlineData("Besproken door Siti Rahma, Universitas Riau, Indonesia")]
    public void The_reviewer_may_sign_above_or_below_the_text(string signature)
    {
        foreach (
            var paper in new[]
            {
                Text(new Paper().P("Book review", bold: true).P(Work).P(signature)),
                Text(new Paper().P("Book review", bold: true).P(Work)).P(signature).P("siti@unri.example"),
            }
        )
        {
            var article = paper.Article();
            Assert.Equal(
                ("Siti Rahma", "Universitas Riau, Indonesia"),
                (Assert.Single(article.Meta.Contribs).Raw, Assert.Single(article.Meta.Affs).Raw)
            );
            Assert.Equal(4, article.AllBlocks().OfType<Paragraph>().Count());
        }
    }

    [Fact]
    public void A_sentence_about_a_review_signs_nothing() =>
        Assert.Equal(
            5,
            Text(Paper.WithFront().Heading("Introduction"))
                .P("Reviewed by many, the book was forgotten.")
                .Article()
                .Body.Sections[0]
                .Blocks.Count
        );

    [Fact]
    public void An_ISBN_alone_makes_no_review_of_what_follows_an_abstract() =>
        Assert.Equal("research-article", Text(Paper.WithFront().Heading("Introduction")).Article().Meta.ArticleType);

    [Theory]
    [InlineData("The Editors")]
    [InlineData("Editorial Board")]
    [InlineData("Redaksi")]
    [InlineData("Dewan Redaksi")]
    [InlineData("Los editores")]
    [InlineData("La rédaction")]
    [InlineData("Die Herausgeber")]
    [InlineData("De redactie")]
    public void Editors_sign_as_one(string editors)
    {
        var meta = Text(new Paper().Title("Leaving, Again").P(editors)).Article().Meta;
        Assert.Equal(("editorial", editors), (meta.ArticleType, Assert.Single(meta.Contribs).Raw));
    }

    [Fact]
    public void A_work_has_all_its_ISBNs_and_a_surname_its_first_words()
    {
        var work =
            "Citizens of Nowhere, by Aisling Mac Cumhaill and Noraini binti Yusof, Singapore: NUS Press, 2024, xii + 288 pp., ISBN 978-981-325-210-4 (paperback), ISBN 978-981-325-211-1 (e-book)";
        var product = Assert.Single(
            Text(new Paper().P("BOOK REVIEW", bold: true).Title("At Sea without a Country").P(work).P("Siti Rahma")).Article().Meta.Products
        );
        Assert.Equal(2, product.Parts.Count(part => part.Field == RefField.Isbn));
        Assert.Contains("Surname 1: Mac Cumhaill", Fields(product), StringComparison.Ordinal);
        Assert.Contains("Surname 2: binti Yusof", Fields(product), StringComparison.Ordinal);
    }
}
