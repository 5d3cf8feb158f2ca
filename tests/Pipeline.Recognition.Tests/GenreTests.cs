using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

public sealed class GenreTests
{
    [Fact]
    public void Every_kind_that_words_give_may_be_set_by_staff() => Assert.Empty(GenreWords.Types.Values.Except(ArticleKinds.Published));

    [Theory]
    [InlineData("BOOK REVIEW", "book-review", "Book review")]
    [InlineData("Book reviews", "book-review", "Book reviews")]
    [InlineData("RESENSI BUKU", "book-review", "Resensi buku")]
    [InlineData("Editorial", "editorial", "Editorial")]
    [InlineData("E D I T O R I A L", "editorial", "Editorial")]
    [InlineData("Pengantar Redaksi:", "editorial", "Pengantar redaksi")]
    [InlineData("Policy Brief", "other", "Policy brief")]
    [InlineData("IN MEMORIAM", "obituary", "In memoriam")]
    [InlineData("POLICY COMMENTARY", "article-commentary", "Policy commentary")]
    [InlineData("Policy Paper", "other", "Policy paper")]
    [InlineData("Conversations", "interview", "Conversations")]
    [InlineData("Corrigendum", "correction", "Corrigendum")]
    [InlineData("Introduction to the Special Issue", "introduction", "Introduction to the special issue")]
    [InlineData("TESTIMONIO", "other", "Testimonio")]
    [InlineData("Terjemahan", "translation", "Terjemahan")]
    [InlineData("COMPTES RENDUS", "book-review", "Comptes rendus")]
    [InlineData("CASE NOTE", "article-commentary", "Case note")]
    [InlineData("Riwayat Hidup", "other", "Riwayat hidup")]
    [InlineData("Opinie", "other", "Opinie")]
    [InlineData("Original breve", "brief-report", "Original breve")]
    [InlineData("RINGKASAN DISERTASI", "dissertation", "Ringkasan disertasi")]
    [InlineData("ENSAIO FOTOGRÁFICO", "essay", "Ensaio fotográfico")]
    [InlineData("ORIGINAL ARTICLE", "research-article", "Article")]
    [InlineData("Field Report", "other", "Field report")]
    [InlineData("Editors’ Introduction", "introduction", "Editors’ introduction")]
    [InlineData("POLICY BRIEF No. 14 | October 2025", "other", "Policy brief")]
    public void A_line_above_the_title_says_the_kind(string line, string type, string subject)
    {
        var meta = Front(line)
            .Title("Tides of Return")
            .P("Siti Rahma^1^", centred: true)
            .P("^1^Universitas Contoh, Batam, Indonesia", centred: true)
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal((type, "Tides of Return", subject), (meta.ArticleType, meta.Title.Content.PlainText(), meta.Subject));
        Assert.Single(meta.Contribs);
        Assert.Empty(meta.AuthorNotes);
    }

    [Theory]
    [InlineData("Tides of Return: A Systematic Review", "systematic-review", "Systematic review")]
    [InlineData("Tides of Return – A Scoping Review", "review-article", "Review article")]
    [InlineData("Policy Brief: Recruitment Fees", "other", "Policy brief")]
    [InlineData("A Systematic Review of Tides", "research-article", "Article")]
    public void A_title_may_say_the_kind(string title, string type, string subject)
    {
        var meta = new Paper()
            .Title(title)
            .P("Siti Rahma^1^", centred: true)
            .P("^1^Universitas Contoh, Batam, Indonesia", centred: true)
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal((type, subject), (meta.ArticleType, meta.Subject));
    }

    [Fact]
    public void An_editorial_that_its_signature_tells_is_called_so()
    {
        var meta = new Paper()
            .Title("Whose Borders?")
            .P("The Editors", centred: true)
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(("editorial", "Editorial"), (meta.ArticleType, meta.Subject));
    }

    [Fact]
    public void Alone_it_is_the_title_as_well()
    {
        var meta = new Paper().Title("Editorial").P(Paper.Prose()).P(Paper.Prose("the quay")).Article().Meta;
        Assert.Equal(("editorial", "Editorial"), (meta.ArticleType, meta.Title.Content.PlainText()));
    }

    [Fact]
    public void A_title_that_only_holds_the_word_is_that_of_an_article()
    {
        var meta = new Paper()
            .Title("Editorial Boards of Island Journals")
            .P("Siti Rahma^1^", centred: true)
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(("research-article", "Editorial Boards of Island Journals"), (meta.ArticleType, meta.Title.Content.PlainText()));
    }

    private static Paper Front(string line) => new Paper().P(line, bold: true, centred: true);
}
