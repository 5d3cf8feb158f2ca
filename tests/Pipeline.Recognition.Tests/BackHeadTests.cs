using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Headings among and behind the statements that no journal lists.</summary>
public sealed class BackHeadTests
{
    private const string Reference = "Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.";

    private static Paper Body() =>
        Paper.WithFront().Heading("Introduction").P(Paper.Prose()).Heading("Conclusion").P(Paper.Prose("the end"));

    [Fact]
    public void Statements_above_a_list_of_abbreviations_are_found_and_the_list_is_a_glossary_behind_them()
    {
        var article = Body()
            .P("**Funding:** This work was supported by the Contoh Foundation.")
            .P("**Conflict of interest:** The authors declare no conflicts of interest.")
            .P("**Abbreviations**")
            .P("The following abbreviations are used in this manuscript:")
            .Table(false, ["HPI", "Housing Precarity Index"], ["PSQI", "Pittsburgh Sleep Quality Index"])
            .Heading("References")
            .P(Reference)
            .Article();
        Assert.Equal(["funding-statement", "coi-statement", "glossary"], article.Back.Sections.Select(section => section.SecType));
        Assert.Equal(
            ["HPI", "PSQI"],
            Assert.IsType<DefList>(article.Back.Sections[^1].Blocks[^1]).Items.Select(item => item.Term.PlainText())
        );
        Assert.Single(article.Body.Sections[^1].Blocks);
    }

    [Theory]
    [InlineData("Supplementary Materials", "Funding", "Data availability", "Conflict of interest")]
    [InlineData("Funding", "Disclaimer", "Conflict of interest")]
    [InlineData("Funding", "Disclaimer")]
    public void Supplements_and_disclaimers_stand_among_the_statements_in_the_order_of_the_author(params string[] headings)
    {
        var paper = headings.Aggregate(Body(), (body, heading) => body.Heading(heading).P($"Of {heading} there is this to say."));
        var article = paper.Heading("References").P(Reference).Article();
        Assert.Equal(headings, article.Back.Sections.Select(section => section.Title.PlainText()));
    }

    [Fact]
    public void Supplements_before_a_part_of_the_text_stay_in_it() =>
        Assert.Equal(
            ["Introduction", "Supplementary Materials", "Conclusion"],
            Paper
                .WithFront()
                .Heading("Introduction")
                .P(Paper.Prose())
                .Heading("Supplementary Materials")
                .P(Paper.Prose("the tables"))
                .Heading("Conclusion")
                .P(Paper.Prose("the end"))
                .Heading("References")
                .P(Reference)
                .Article()
                .Body.Sections.Select(section => section.Title.PlainText())
        );

    [Fact]
    public void Statements_under_bold_labels_stand_above_a_heading_for_others_too()
    {
        var article = Body()
            .P("**Funding** This work was supported by the Contoh Foundation.")
            .P("**Data availability** The letters are in the archive.")
            .P("Declarations", bold: true)
            .P("**Conflict of interest** The author declares none.")
            .P("**Ethical approval** The harbour board has approved the study.")
            .Heading("References")
            .P(Reference)
            .P("**Publisher’s Note** The press remains neutral with regard to claims in maps.")
            .Article();
        Assert.Equal(
            ["Funding", "Data availability", "Conflict of interest", "Ethical approval", "Publisher’s Note"],
            article.Back.Sections.Select(section => section.Title.PlainText())
        );
        Assert.Single(article.Body.Sections[^1].Blocks);
        Assert.Single(article.Back.References.References);
    }
}
