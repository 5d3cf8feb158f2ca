using System.Text;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Tests;

/// <summary>The made article against its record in Open Journal Systems.</summary>
public sealed class OjsExportTests
{
    [Fact]
    public void An_export_that_agrees_is_the_same()
    {
        Assert.Empty(Compare(Samples.Article, Samples.Export));
        Assert.Empty(Compare(Samples.Export, Samples.Article));
    }

    [Theory]
    [InlineData(
        "Leaving &lt;em&gt;rantau",
        "Quitting &lt;em&gt;rantau",
        Subject.Title,
        "title (en): Leaving rantau behind → Quitting rantau behind"
    )]
    [InlineData("Meninggalkan rantau", "Meninggalkan perantauan", Subject.Title, "title (id)")]
    [InlineData("takes another view", "takes a new view", Subject.Abstract, "abstract (en): the texts differ")]
    [InlineData(
        "<familyname locale=\"en\">Wulandari",
        "<familyname locale=\"en\">Wulandary",
        Subject.Author,
        "author 2 (Baiq Ratna Wulandary): name: Baiq Ratna Wulandari → Baiq Ratna Wulandary"
    )]
    [InlineData(
        "0000-0002-1825-0097",
        "0000-0002-1825-0098",
        Subject.Author,
        "author 1 (Siti Rahmawati): ORCID iD: 0000000218250097 → 0000000218250098"
    )]
    [InlineData("siti@nusamadani", "rahmawati@nusamadani", Subject.Author, "e-mail")]
    [InlineData("Pusat Kajian Migrasi", "Pusat Studi Migrasi", Subject.Affiliation, "author 2 (Baiq Ratna Wulandari): affiliation")]
    [InlineData("seq=\"2\"", "seq=\"-1\"", Subject.Author, "author 3 (Sukarsih): in another order")]
    [InlineData("10.5555/perantau.v2i1.9", "10.5555/perantau.v2i1.8", Subject.Metadata, "DOI")]
    [InlineData("12–16", "12–17", Subject.Pages, "pages: 12-16 → 12-17")]
    [InlineData(
        "date_published=\"2026-08-03\"",
        "date_published=\"2026-08-04\"",
        Subject.Date,
        "publication date: 2026-08-03 → 2026-08-04"
    )]
    [InlineData("licenses/by-nc/4.0", "licenses/by/4.0", Subject.Licence, "licence address")]
    [InlineData("<copyrightYear>2026", "<copyrightYear>2022", Subject.Licence, "copyright year: 2026 → 2022")]
    [InlineData("<keyword><name>remitansi</name></keyword>", "", Subject.Keyword, "keywords (id): only in the first: remitansi")]
    public void A_value_that_differs_is_told_and_nothing_else_is(string from, string to, Subject subject, string sentence)
    {
        var change = Assert.Single(Compare(Samples.Article, Samples.Export.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(subject, change.Subject);
        Assert.Contains(sentence, change.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JATS_file_that_an_export_carries_is_held_against_the_article()
    {
        var galley = Samples.Article.Replace("eleven guests", "twelve guests", StringComparison.Ordinal);

        var change = Assert.Single(Compare(Samples.Article, WithGalley(galley)));

        Assert.Equal("JATS file in the export: section 1, paragraph 1: 1 word removed, 1 word added", change.Message);
        Assert.Empty(Compare(Samples.Article, WithGalley(Samples.Article)));
    }

    [Fact]
    public void Signs_that_no_page_can_hold_do_no_harm()
    {
        var export = Samples.Export.Replace(
            "takes another view",
            "takes &amp;#27;[2J &amp;#xD800; &amp;#1; view &lt;b",
            StringComparison.Ordinal
        );

        var result = Comparer.Compare(Samples.EditionOf(Samples.Article), Samples.EditionOf(export), new()).Value!;

        Assert.Contains("\uFFFD", ComparisonPage.Write(result), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B", Assert.Single(result.Articles[0].Changes).After, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_without_an_article_is_told()
    {
        var result = Comparer.Compare(
            Samples.EditionOf(Samples.Article),
            Samples.EditionOf("<articles xmlns=\"http://pkp.sfu.ca\"/>"),
            new()
        );

        Assert.Null(result.Value);
        Assert.Equal("COMP002", Assert.Single(result.Diagnostics).Code);
    }

    private static string WithGalley(string xml) =>
        Samples.Export.Replace(
            "<publication id=\"10\"",
            $"<submission_file id=\"1\"><name locale=\"en\">a</name><file id=\"1\" extension=\"xml\"><embed encoding=\"base64\">{Convert.ToBase64String(Encoding.UTF8.GetBytes(xml))}</embed></file></submission_file><publication id=\"10\"",
            StringComparison.Ordinal
        );

    private static Seq<Change> Compare(string a, string b) => Samples.Compare(a, b);
}
