using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Tests;

public class ArticleKindsTests
{
    [Theory]
    [InlineData("research-article", true)]
    [InlineData("systematic-review", true)]
    [InlineData("data-paper", true)]
    [InlineData("technical-report", true)]
    [InlineData("book-review", false)]
    [InlineData("discussion", false)]
    [InlineData("partial-retraction", false)]
    [InlineData("other", false)]
    [InlineData("paper", false)]
    public void An_abstract_is_expected_of_what_reports_or_reviews_research(string type, bool isExpected) =>
        Assert.Equal(isExpected, ArticleKinds.HasAbstractAndList(type));

    [Fact]
    public void What_may_be_set_is_known() => Assert.All(ArticleKinds.Published, type => Assert.True(ArticleKinds.IsKnown(type)));

    [Fact]
    public void A_word_that_is_none_of_them_is_not_known() => Assert.False(ArticleKinds.IsKnown("paper"));
}
