using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Several pictures under one caption.</summary>
public sealed class PanelTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    private static ManuscriptPicture Image(int number) =>
        new(
            $"image{number}.png",
            null,
            new Points(150),
            new Points(100),
            false,
            false,
            null,
            new SourceRef("word/document.xml", 90 + number)
        );

    private static string Figures(Paper paper) =>
        string.Join(" | ", paper.P(Paper.Prose("the market")).Article().AllBlocks().OfType<Figure>().Select(Describe));

    private static string Describe(Figure figure) =>
        $"{figure.Label}: {figure.Caption.PlainText()} [{string.Join(", ", figure.Pictures.Select(picture => $"{picture.Label} {picture.Caption.PlainText()}".Trim()))}]{string.Concat(figure.Notes.Select(note => $" {note.Content.PlainText()}"))}";

    [Fact]
    public void Pictures_of_one_paragraph_are_one_figure() =>
        Assert.Equal("Figure 1: Two harbours [, ]", Figures(Body().Inline(Image(1), Image(2)).P("Figure 1. Two harbours")));

    [Fact]
    public void Pictures_that_follow_one_another_are_one_figure() =>
        Assert.Equal(
            "Figure 1: Three harbours [, , ] Source: the author.",
            Figures(Body().Picture().P(string.Empty).Picture().Picture().P("Figure 1. Three harbours").P("Source: the author."))
        );

    [Fact]
    public void A_caption_above_serves_as_well() =>
        Assert.Equal("Figure 1: Two harbours [, ]", Figures(Body().P("Figure 1. Two harbours").Picture().Picture()));

    [Theory]
    [InlineData("(a)", "(b)", "(a), (b)")]
    [InlineData("A. The quay", "B. The hill", "A. The quay, B. The hill")]
    public void Letters_in_a_table_name_its_pictures(string first, string second, string names) =>
        Assert.Equal($"Figure 1: The harbour [{names}]", Figures(Body().Panels(first, second).P("Figure 1. The harbour")));

    [Fact]
    public void One_letter_of_two_names_nothing() =>
        Assert.Equal(
            2,
            Body()
                .Panels("(a)", "The hill")
                .P("Figure 1. The harbour")
                .Article()
                .AllBlocks()
                .OfType<Figure>()
                .Count(figure => figure.Panels.IsEmpty)
        );

    [Theory]
    [InlineData("Figure 1. The quay", "Figure 2. The hill", "Figure 1: The quay [] | Figure 2: The hill []")]
    [InlineData("The quay", "The hill", ": The quay [] | : The hill []")]
    public void Pictures_beside_each_other_in_a_table_take_what_stands_under_them_and_stay_so(string first, string second, string figures)
    {
        var group = Assert.Single(Body().Panels(first, second).P(Paper.Prose("the market")).Article().AllBlocks().OfType<KeptBlock>());
        Assert.Equal(("fig-group", "figs1"), (group.Name, Assert.Single(group.Attributes).Value));
        Assert.Equal(figures, string.Join(" | ", group.Blocks.OfType<Figure>().Select(Describe)));
    }

    [Fact]
    public void Names_in_a_table_of_pictures_are_those_of_one_figure_where_one_caption_follows() =>
        Assert.Equal(
            "Figure 1: The harbour [The quay, The hill]",
            Figures(Body().Panels("The quay", "The hill").P("Figure 1. The harbour"))
        );

    [Fact]
    public void Letters_under_their_pictures_name_them() =>
        Assert.Equal(
            "Figure 1: The harbour [(a) Arrivals, (b) Departures]",
            Figures(Body().Picture().P("(a) Arrivals").Picture().P("(b) Departures").P("Figure 1. The harbour"))
        );

    [Fact]
    public void Letters_in_one_line_name_the_pictures_over_them() =>
        Assert.Equal(
            "Figure 1: The harbour [(a), (b)]",
            Figures(Body().Inline(Image(1), Image(2)).P("(a)\t\t(b)").P("Figure 1. The harbour"))
        );

    [Fact]
    public void A_heading_behind_a_letter_names_no_picture()
    {
        var article = Body()
            .P("Figure 1. The harbour")
            .Picture()
            .Picture()
            .P("A. Leaving", bold: true)
            .P(Paper.Prose())
            .P("B. Coming back", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal(2, article.AllBlocks().OfType<Figure>().Single().Panels.Count);
        Assert.Contains("Leaving", article.Outline(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_captions_as_pictures_are_a_figure_each() =>
        Assert.Equal(
            "Figure 1: The quay [] | Figure 2: The hill []",
            Figures(Body().Picture().Picture().P("Figure 1. The quay").P("Figure 2. The hill"))
        );

    [Fact]
    public void Pictures_between_two_captions_may_belong_to_each() =>
        Assert.Equal(
            "Figure 1: The quay [] | Figure 2: The hill []",
            Figures(Body().P("Figure 1. The quay").Picture().Picture().P("Figure 2. The hill"))
        );

    [Fact]
    public void Captions_below_by_habit_serve_what_stands_above_them() =>
        Assert.Equal(
            "Figure 1: The quay [] | Figure 2: The hill [, ]",
            Figures(Body().Picture().P("Figure 1. The quay").Picture().Picture().P("Figure 2. The hill"))
        );

    [Fact]
    public void Pictures_without_a_caption_stay_apart() => Assert.Equal(":  [] | :  []", Figures(Body().Picture().Picture()));

    [Theory]
    [InlineData("Figure 1A", "Figure 1A")]
    [InlineData("Fig. 1(b)", "Fig. 1(b)")]
    [InlineData("Figures 1a–c", "Figures 1a–c")]
    [InlineData("Figure 1a,b", "Figure 1a,b")]
    [InlineData("Gambar 1a", "Gambar 1a")]
    [InlineData("Figure 1, a map,", "Figure 1")]
    public void A_mention_of_a_part_leads_to_the_whole(string mention, string linked)
    {
        var article = Body()
            .P($"As {mention} shows, the harbour has changed more than the villages on the hill behind it.")
            .Inline(Image(1), Image(2))
            .P("Figure 1. Two harbours")
            .Article();
        var link = Assert.Single(article.InlineRuns().SelectMany(run => run.Content).OfType<Xref>(), xref => xref.Type == XrefType.Fig);
        Assert.Equal(("fig1", linked), (link.TargetId, link.Content.PlainText()));
    }

    [Fact]
    public void Pictures_made_one_are_told_of() =>
        Assert.StartsWith(
            "2 pictures",
            Assert.Single(Body().Picture().Picture().P("Figure 1. Two harbours").Findings(PicturesJoined.Rule)).Message,
            StringComparison.Ordinal
        );
}
