using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void Funders_and_related_articles_of_article_yaml_are_those_of_the_article()
    {
        var award = new Award("Ministry of Harbours", null, ["MH-12"]);
        var meta = Normalise(settings =>
            settings with
            {
                Awards = [award],
                Related = [new("companion", "https://doi.org/10.5555/harbour.30")],
            }
        );
        Assert.Equal([award], meta.Awards);
        Assert.Equal([new RelatedArticle("companion", "10.5555/harbour.30")], meta.Related);
    }

    [Fact]
    public void The_type_of_article_yaml_wins() =>
        Assert.Equal("review-article", Normalise(settings => settings with { ArticleType = "review-article" }).ArticleType);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_iDs_of_an_article_are_authenticated_or_none(bool isAuthenticated)
    {
        var contribs = Normalise(settings =>
            settings with
            {
                AreOrcidsAuthenticated = isAuthenticated,
                Orcids = [new("Budi Santoso", "0000-0001-5109-3700", Given.Place)],
            }
        ).Contribs;
        Assert.All(contribs, contrib => Assert.Equal(isAuthenticated && contrib.Orcid is not null, contrib.IsOrcidAuthenticated));
        Assert.Contains(contribs, contrib => contrib.Orcid is not null);
    }

    [Fact]
    public void A_date_that_takes_the_place_of_another_is_told_where_that_stands()
    {
        var context = Given.Settings(settings =>
            settings with
            {
                History = [new(HistoryEvent.Received, "2026-01-05", new(2026, 1, 5), new("article.yaml", 3))],
            }
        );
        var article = Given.Dates((HistoryEvent.Received, "2025-12-01"));
        var replaced = article.Meta.History.Single();
        var finding = MetadataNormaliser.Normalise(article, context).Diagnostics.Single(finding => finding.Code == "META001");
        Assert.Equal((replaced.Source, replaced.Raw, "2026-01-05"), (finding.Location, finding.Before, finding.After));
    }

    [Theory]
    [InlineData("fig1b", null, "By text")]
    [InlineData("Figure 1(b)", null, "By text")]
    [InlineData("Figure 1", "By text", "")]
    public void Pictures_of_a_figure_are_described_one_by_one_or_together(string name, string? first, string? second)
    {
        var context = Given.Settings(settings => settings with { AltTexts = [new(name, "By text", Given.Place)] });
        var article = MetadataNormaliser.Normalise(Given.Panels(null, null), context).Value;
        Assert.Equal([first, second], article.AllBlocks().OfType<Figure>().Single().Panels.Select(panel => panel.AltText));
    }

    [Fact]
    public void Each_picture_of_a_figure_wants_a_description()
    {
        var finding = MetadataNormaliser
            .Normalise(Given.Panels("Map of the harbours", null), Given.Settings(settings => settings))
            .Diagnostics.Single(finding => finding.Code == "META005");
        Assert.Equal("Figure 1 (b) has no description for readers who cannot see it.", finding.Message);
    }

    [Theory]
    [InlineData("The Editors")]
    [InlineData("Dewan Redaksi")]
    public void Editors_sign_as_an_organisation_that_nobody_writes_to(string editors)
    {
        var article = Given.Clean with
        {
            Meta = Given.Clean.Meta with { ArticleType = "editorial", Contribs = [new(editors, Given.Place)], Affs = [], Abstracts = [] },
        };
        var result = MetadataNormaliser.Normalise(article, Given.Context);
        Assert.Equal((editors, false), (result.Value.Meta.Contribs[0].Collab, result.Value.Meta.Contribs[0].IsCorresponding));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code is "META061" or "META062" or "META064" or "META085");
    }

    [Fact]
    public void Authors_of_article_yaml_take_the_place_of_the_manuscripts_and_keep_what_it_says_of_them()
    {
        var (two, line) = (
            new[] { Given.Contrib("Siti Rahma"), Given.Contrib("Budi Santoso") },
            new Vocabulary.SourceRef("article.yaml", 2)
        );
        AuthorSetting[] settings =
        [
            new("Budi Santoso", line) { Surname = string.Empty },
            new("Rani Wulan", line)
            {
                Affiliations = ["Institut Laut, Jakarta, Indonesia", "universitas pelabuhan, Bandung, Indonesia"],
                IsCorresponding = true,
                Email = "rani@laut.ac.id",
            },
            new("Team of the Coast", line) { IsOrganisation = true },
        ];
        var result = MetadataNormaliser.Normalise(Given.Authors(two), Given.Settings(own => own with { Authors = [.. settings] }));
        var meta = result.Value.Meta;
        Assert.Equal(
            ["Budi Santoso", "Rani Wulan", "Team of the Coast"],
            meta.Contribs.Select(contrib => contrib.Collab ?? contrib.Name!.Display)
        );
        Assert.Equal(
            (null, "budi@kapal.ac.id", false),
            (meta.Contribs[0].Name!.Surname, meta.Contribs[0].Email, meta.Contribs[0].IsCorresponding)
        );
        Assert.Equal(["aff1"], meta.Contribs[0].AffIds);
        Assert.Equal(["aff2", "aff1"], meta.Contribs[1].AffIds);
        Assert.Equal(
            [("1", "universitas pelabuhan, Bandung, Indonesia"), ("2", "Institut Laut, Jakarta, Indonesia")],
            meta.Affs.Select(aff => (aff.Label!, aff.Raw))
        );
        Assert.Equal(
            ["Siti Rahma"],
            result
                .Diagnostics.Where(finding => finding is { Code: "META006", After: null, Before: not null })
                .Select(finding => finding.Before)
        );
    }

    [Fact]
    public void An_affiliation_that_no_author_of_article_yaml_has_is_left_out_and_told()
    {
        var author = new AuthorSetting("Budi Santoso", Given.Place) { Affiliations = ["Institut Laut, Jakarta, Indonesia"] };
        var result = MetadataNormaliser.Normalise(Given.Clean, Given.Settings(settings => settings with { Authors = [author] }));
        Assert.Equal(["Institut Laut"], result.Value.Meta.Affs.Select(aff => aff.Institution));
        Assert.Null(result.Value.Meta.Affs[0].Label);
        Assert.Contains(
            result.Diagnostics,
            finding => finding is { Code: "META006", Before: "1 Universitas Pelabuhan, Bandung, Indonesia" }
        );
    }

    [Fact]
    public void Abstracts_keywords_and_titles_of_article_yaml_stand_in_their_language()
    {
        var meta = Normalise(settings =>
            settings with
            {
                Abstracts =
                [
                    new("en", ["Ferries carry *orang* and news.", "They are late."], Given.Place),
                    new("id", ["Feri penting."], Given.Place),
                ],
                Keywords = [new("id", ["feri", "pelabuhan", "pantai"], Given.Place)],
                TranslatedTitles = [new("id", "Feri dan Pelabuhan Kecil", Given.Place)],
            }
        );
        Assert.Equal(
            [("en", "Abstract", 2), ("id", null, 1)],
            meta.Abstracts.Select(item => (item.Language, item.Heading, item.Blocks.Count))
        );
        Assert.IsType<Emphasis>(Assert.IsType<Paragraph>(meta.Abstracts[0].Blocks[0]).Content[1]);
        Assert.Equal([("en", "ferries"), ("id", "feri")], meta.KwdGroups.Select(group => (group.Language, group.Kwds[0])));
        Assert.Equal("Feri dan Pelabuhan Kecil", meta.TranslatedTitles.Single().Content.PlainText());
    }

    private static ArticleMeta Normalise(Func<ArticleSettings, ArticleSettings> change) =>
        MetadataNormaliser.Normalise(Given.Clean, Given.Settings(change)).Value.Meta;
}
