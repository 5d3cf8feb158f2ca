using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Tests;

/// <summary>Pictures before the text.</summary>
public sealed class FrontPictureTests
{
    private static Paper Front(Func<Paper, Paper> picture) =>
        picture(
                new Paper()
                    .Title("Mien Sapulete, 1931–2025")
                    .P("Siti Rahma^1^", centred: true)
                    .P("^1^Universitas Contoh, Batam, Indonesia", centred: true)
            )
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .Heading("Introduction")
            .P(Paper.Prose("the quay"));

    private static List<Figure> Figures(Paper paper) => [.. paper.Article().AllBlocks().OfType<Figure>()];

    [Fact]
    public void A_graphical_abstract_is_told_of_and_its_heading_with_it()
    {
        var paper = new Paper().P("**Graphical abstract**").Picture();
        var found = Assert.Single(
            TitlePages
                .End(paper.Title("Routes of Return in the Riau Islands").P("Siti Rahma^1^").P("^1^Universitas Contoh, Indonesia"))
                .Recognise()
                .Diagnostics,
            finding => finding.Code == DecorativePictureDropped.Rule.Code
        );
        Assert.Equal(Severity.Query, found.Severity);
    }

    [Fact]
    public void A_portrait_under_the_title_is_a_figure_of_the_text_with_the_line_under_it()
    {
        var figure = Assert.Single(
            Figures(Front(paper => paper.Picture("Portrait of Mien Sapulete").P("Mien Sapulete about 1985", centred: true)))
        );
        Assert.Equal("Mien Sapulete about 1985", figure.Caption.PlainText());
    }

    [Theory]
    [InlineData("Logo of the university", 200.0)]
    [InlineData("Portrait of Mien Sapulete", 40.0)]
    public void A_logo_and_a_badge_are_left_out(string alt, double height)
    {
        var result = Front(paper => paper.Picture(alt, height)).Recognise();
        Assert.Empty(result.Value.AllBlocks().OfType<Figure>());
        Assert.Contains(result.Diagnostics, finding => finding.Code == DecorativePictureDropped.Rule.Code);
    }
}
