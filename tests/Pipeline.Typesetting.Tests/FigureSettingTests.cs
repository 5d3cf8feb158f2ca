using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Typesetting.Tests.TypesetterTests;

namespace Pipeline.Typesetting.Tests;

/// <summary>Figures, their pictures and their panels as they are set.</summary>
public class FigureSettingTests
{
    /// <summary>Whatever stands above, the column's end comes before the numbers or behind the caption.</summary>
    [Theory]
    [MemberData(nameof(HardPageTests.Fillers), MemberType = typeof(HardPageTests))]
    public void The_caption_of_a_chart_stands_under_its_numbers(int words)
    {
        var numbers = Kit.Table(2, 1, ["Year", "Months"], ["Zweitausend", "3.5"]) with { Label = null, Caption = [] };
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(words)), numbers, Kit.Figure(null), Kit.Paragraph(Kit.Prose(300, 2)));
        var runs = Kit.Set(article, Kit.Design("plain-two-column"))
            .Value.Pages.SelectMany((page, index) => page.Items.OfType<GlyphRun>().Select(run => (index, run)))
            .ToList();
        var (page, number) = runs.First(run => TextOf(run.run).Contains("Zweitausend", StringComparison.Ordinal));
        var (captionPage, caption) = runs.First(run => TextOf(run.run).Contains("harbour at dawn", StringComparison.Ordinal));
        Assert.Equal(page, captionPage);
        Assert.InRange((caption.Baseline - number.Baseline).Value, 0, 40);
    }

    private static string TextOf(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));

    [Fact]
    public void A_figure_has_its_description_and_stays_within_the_measure()
    {
        var article = Kit.Article(Kit.Figure("big.png", 900, 1600)) with { Media = [Kit.Picture("big.png", 1800, 3200)] };
        var document = Kit.Set(article).Value;
        var figure = Assert.Single(Nodes(document), node => node.Role == "Figure");
        Assert.Equal("A harbour", figure.Alt);
        var image = Assert.Single(document.Pages.SelectMany(page => page.Items).OfType<ImageBox>(), image => image.MediaName == "big.png");
        Assert.True(image.Width <= Kit.Options.Design.Page.Measure && image.Height < Kit.Options.Design.Page.TextHeight);
        Assert.Equal(900.0 / 1600, image.Width / image.Height, 3);
    }

    [Theory]
    [InlineData(150, 2)]
    [InlineData(400, 1)]
    public void Pictures_of_a_figure_stand_beside_each_other_where_they_fit(double width, int inRow)
    {
        Panel Panel(string label) => new(label, [], $"{label}.png", $"Harbour {label}", new(width), new(width / 2), SourceRef.None);
        var figure = new Figure("fig1", "Figure 1", [], null, null, Points.Zero, Points.Zero, [], SourceRef.None)
        {
            Panels = [Panel("a"), Panel("b")],
        };
        var document = Kit.Set(
            Kit.Article(figure) with
            {
                Media = [Kit.Picture("a.png", 1600, 800), Kit.Picture("b.png", 1600, 800)],
            }
        ).Value;
        var images = document
            .Pages.SelectMany(page => page.Items)
            .OfType<ImageBox>()
            .Where(image => image.MediaName is "a.png" or "b.png")
            .ToList();
        Assert.Equal((2, inRow), (images.Count, images.Count(image => image.Y == images[0].Y)));
        Assert.Equal(
            ["Figure", "P", "Figure", "P", "Caption"],
            Nodes(document)
                .First(node => node.Role == "Div" && node.Children.Any(child => child.Role == "Figure"))
                .Children.Select(node => node.Role)
        );
        Assert.Equal(["Harbour a", "Harbour b"], Nodes(document).Where(node => node.Role == "Figure").Select(node => node.Alt).TakeLast(2));
    }

    [Theory]
    [InlineData(150, 1)]
    [InlineData(400, 2)]
    public void Figures_of_a_group_stand_beside_each_other_where_they_fit_each_over_its_caption(double width, int rows)
    {
        Figure One(string name) =>
            new(
                name,
                $"Figure {name}",
                [new Text($"Quay {name}", SourceRef.None)],
                $"{name}.png",
                $"Harbour {name}",
                new(width),
                new(width / 2),
                [],
                SourceRef.None
            );
        var group = new KeptBlock("fig-group", [], [], [One("a"), One("b")], SourceRef.None);
        var document = Kit.Set(
            Kit.Article(group) with
            {
                Media = [Kit.Picture("a.png", 1600, 800), Kit.Picture("b.png", 1600, 800)],
            }
        ).Value;
        var images = document
            .Pages.SelectMany(page => page.Items)
            .OfType<ImageBox>()
            .Where(image => image.MediaName is "a.png" or "b.png")
            .ToList();
        Assert.Equal(rows, images.Select(image => image.Y).Distinct().Count());
        var figures = Nodes(document).Where(node => node.Role == "Div" && node.Children.Any(child => child.Role == "Figure")).ToList();
        Assert.All(figures, figure => Assert.Equal(["Figure", "Caption"], figure.Children.Select(node => node.Role)));
        Assert.Equal(["a", "b"], document.Destinations.Select(place => place.Name).Where(name => name is "a" or "b"));
    }

    [Theory]
    [InlineData(600, 600)]
    [InlineData(480, 427)]
    public void A_tall_picture_takes_the_height_of_a_page_where_it_would_become_too_small(int height, double set)
    {
        var article = Kit.Article(Kit.Paragraph(Kit.Prose(60)), Kit.Figure("tall.png", 300, height)) with
        {
            Media = [Kit.Picture("tall.png", 600, height * 2)],
        };
        var image = Assert.Single(
            Kit.Set(article).Value.Pages.SelectMany(page => page.Items).OfType<ImageBox>(),
            image => image.MediaName == "tall.png"
        );
        Assert.Equal(set, image.Height.Value, 1.0);
    }

    [Fact]
    public void Words_under_a_picture_without_a_caption_stand_apart_from_it()
    {
        var figure = Kit.Figure("plain.png", 200, 100) with
        {
            Label = null,
            Caption = [],
            Notes = [Kit.Paragraph("Abbreviations: HH, household")],
        };
        var items = Kit.Set(Kit.Article(Kit.Paragraph(Kit.Prose(60)), figure) with { Media = [Kit.Picture("plain.png", 600, 300)] })
            .Value.Pages.SelectMany(page => page.Items)
            .ToList();
        var image = items.OfType<ImageBox>().Single(image => image.MediaName == "plain.png");
        var words = items.OfType<GlyphRun>().Single(run => Text(run).StartsWith("Abbreviations", StringComparison.Ordinal));
        Assert.True(words.Baseline - image.Y - image.Height > new Points(15));
    }

    [Fact]
    public void A_picture_without_a_size_is_set_by_its_pixels()
    {
        var article = Kit.Article(Kit.Figure("plain.png")) with { Media = [Kit.Picture("plain.png", 600, 300)] };
        var image = Assert.Single(
            Kit.Set(article).Value.Pages.SelectMany(page => page.Items).OfType<ImageBox>(),
            image => image.MediaName == "plain.png"
        );
        Assert.Equal(288, image.Width.Value, 1);
        Assert.Equal(144, image.Height.Value, 1);
    }
}
