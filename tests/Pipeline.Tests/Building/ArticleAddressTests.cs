using Pipeline.Building;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Tests.Building;

public class ArticleAddressTests
{
    private static readonly ArticleMeta Meta = new()
    {
        Volume = "2",
        Issue = "1",
        FirstPage = "43",
        Doi = "10.1234/a b.7",
    };

    [Theory]
    [InlineData("https://j.example.org/view/{article}/", "https://j.example.org/view/siti%20rahma/")]
    [InlineData("https://j.example.org/{volume}/{issue}/{first-page}", "https://j.example.org/2/1/43")]
    [InlineData("https://doi.org/{doi}", "https://doi.org/10.1234/a%20b.7")]
    public void The_pattern_of_the_journal_is_filled_with_the_article(string pattern, string address) =>
        Assert.Equal(address, Of(pattern, Meta));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("view/{article}")]
    [InlineData("javascript:{article}")]
    public void A_pattern_that_makes_no_address_of_the_web_gives_none(string? pattern) => Assert.Null(Of(pattern, Meta));

    [Fact]
    public void An_article_that_lacks_what_the_pattern_asks_for_has_no_address() =>
        Assert.Null(Of("https://doi.org/{doi}", Meta with { Doi = null }));

    private static string? Of(string? pattern, ArticleMeta meta) =>
        ArticleAddress.Of(
            meta,
            "siti rahma",
            new(
                new("j", "Journal", "J", null, null, "Publisher", null, null),
                ["en"],
                new("CC BY 4.0", "https://example.org/", new("en", "Name", "Text"), "Holder"),
                "Article",
                new([])
            )
            {
                ArticleUrl = pattern,
            }
        );
}
