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
    public void Numbers_of_the_text_end_with_it_and_appendices_stand_last()
    {
        var article = Paper
            .WithFront()
            .Heading("1 Introduction")
            .P(Paper.Prose())
            .Heading("Appendix A. Guide")
            .P(Paper.Prose("the guide"))
            .Heading("8\tAcknowledgments")
            .P("We thank the ferrymen of the strait for their time.")
            .Heading("9 Funding")
            .P("None.")
            .Heading("References")
            .P(Reference)
            .Article();
        Assert.Equal(
            [(null, "Funding"), ("Appendix A", "Guide")],
            article.Back.Sections.Select(section => (section.Label, section.Title.PlainText()))
        );
        Assert.Single(article.Back.Acknowledgements);
    }

    [Fact]
    public void The_heading_over_statements_that_stand_under_their_own_is_left_out()
    {
        var article = Body()
            .Heading("Appendix A. Guide")
            .P(Paper.Prose("the guide"))
            .Heading("Declarations")
            .P("**Funding:** None.")
            .P("**Conflict of interest:** None.")
            .Heading("References")
            .P(Reference)
            .Article();
        Assert.Equal(["Funding", "Conflict of interest", "Guide"], article.Back.Sections.Select(section => section.Title.PlainText()));
    }

    [Theory]
    [InlineData("Credit")]
    [InlineData("Funding")]
    [InlineData("Notes")]
    public void What_a_part_of_the_text_is_about_makes_no_statement_of_it(string title)
    {
        var article = Paper
            .WithFront()
            .Heading("Findings")
            .P(Paper.Prose())
            .Heading(title, 2)
            .P(Paper.Prose("debt"))
            .Heading("Wages", 2)
            .P(Paper.Prose("pay"))
            .Heading("Conclusion")
            .P(Paper.Prose())
            .Article();
        Assert.Equal([null, null], article.Body.Sections[0].Sections.Select(section => section.SecType));
        Assert.Empty(article.Back.Sections);
    }

    [Fact]
    public void Declarations_of_interest_on_a_title_page_are_kept()
    {
        var section = Assert.Single(
            Paper.WithFront().P("Declarations of interest: none").Heading("Introduction").P(Paper.Prose()).Article().Back.Sections
        );
        Assert.Equal(("coi-statement", "none"), (section.SecType, section.Blocks.Paragraphs().Single()));
    }

    [Fact]
    public void A_section_with_a_table_is_no_statement() =>
        Assert.Equal(
            "Introduction\nFunding\nConclusion",
            Paper
                .WithFront()
                .Heading("Introduction")
                .P(Paper.Prose())
                .Heading("Funding")
                .P(Paper.Prose("what Table 1 shows"))
                .P("Table 1. Payers")
                .Table(true, ["Payer", "Sum"], ["State", "12"])
                .Heading("Conclusion")
                .P(Paper.Prose())
                .Article()
                .Outline()
        );

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
