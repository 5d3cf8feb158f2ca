using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void Funders_and_related_articles_of_article_yaml_are_those_of_the_article()
    {
        var award = new Award("Ministry of Harbours", null, ["MH-12"]);
        var meta = Normalise(settings => settings with { Awards = [award], Related = [new("companion", "https://doi.org/10.5555/harbour.30")] });
        Assert.Equal([award], meta.Awards);
        Assert.Equal([new RelatedArticle("companion", "10.5555/harbour.30")], meta.Related);
    }

    [Fact]
    public void The_type_of_article_yaml_wins() => Assert.Equal("review-article", Normalise(settings => settings with { ArticleType = "review-article" }).ArticleType);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_iDs_of_article_yaml_can_be_authenticated(bool isAuthenticated)
    {
        var meta = Normalise(settings => settings with { AreOrcidsAuthenticated = isAuthenticated, Orcids = [new("Budi Santoso", "0000-0001-5109-3700", Given.Place)] });
        Assert.Equal(isAuthenticated, meta.Contribs.Single(contrib => contrib.Orcid == "0000-0001-5109-3700").IsOrcidAuthenticated);
        Assert.DoesNotContain(Normalise(settings => settings with { AreOrcidsAuthenticated = true }).Contribs, contrib => contrib.IsOrcidAuthenticated);
    }

    private static ArticleMeta Normalise(Func<ArticleSettings, ArticleSettings> change) => MetadataNormaliser.Normalise(Given.Clean, Given.Settings(change)).Value.Meta;
}
