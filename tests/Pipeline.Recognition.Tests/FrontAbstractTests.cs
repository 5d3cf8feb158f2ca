using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Abstracts, their parts and keywords, and what stands beside them.</summary>
public sealed class FrontAbstractTests : FrontTests
{
    [Fact]
    public void Abstracts_of_two_languages_keep_their_keywords()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^")
                .P("^1^Universitas Contoh, Indonesia")
                .P(
                    "Abstrak: Tulisan ini membahas orang yang pulang dari rantau dan cara mereka diterima oleh warga yang tidak pernah pergi dari pulau itu."
                )
                .P("Kata kunci: pulang, rantau, pulau")
                .P("ABSTRACT", bold: true)
                .P(Paper.Prose())
                .P("Keywords", bold: true)
                .P("return, islands, welcome")
        );
        Assert.Equal(["id", "en"], meta.Abstracts.Select(item => item.Language));
        Assert.Equal(
            [("id", "pulang, rantau, pulau"), ("en", "return, islands, welcome")],
            meta.KwdGroups.Select(group => (group.Language, group.Raw))
        );
        Assert.Equal(["Abstrak:", "ABSTRACT"], meta.Abstracts.Select(item => item.Heading));
    }

    [Fact]
    public void A_structured_abstract_has_sections()
    {
        var meta = Meta(
            Paper
                .WithFront()
                .P("Abstract")
                .P("**Background:** Little is known of those who return to the islands after years of work in the cities.")
                .P("**Methods:** We spoke with forty people in three villages and read the letters they had kept.")
        );
        Assert.Equal(["Background", "Methods"], meta.Abstracts[^1].Sections.Select(section => section.Title.PlainText()));
    }

    [Theory]
    [InlineData("_Keywords\nreturn\nislands\n\nOpen access", "return; islands")]
    [InlineData("_Keywords\n\nreturn,\n\nislands", "return, islands")]
    public void A_blank_line_ends_a_finished_list_of_keywords(string cell, string raw) =>
        Assert.Equal(raw, Assert.Single(Meta(Begin().P("Siti Rahma").Table(false, [cell]).P("Abstract").P(Paper.Prose())).KwdGroups).Raw);

    [Theory]
    [InlineData("Keywords return; islands; work", "return; islands; work")]
    [InlineData("**Keywords** return and arrival", "return and arrival")]
    [InlineData("**Keywords:** return\nislands\nwork", "return; islands; work")]
    [InlineData("**Keywords:** return, the islands of the\nwest, work", "return, the islands of the west, work")]
    public void Keywords_need_no_colon_and_may_stand_one_a_line(string printed, string raw) =>
        Assert.Equal(
            raw,
            Assert
                .Single(
                    Meta(Begin().P("Siti Rahma").P("Universitas Contoh, Indonesia").P("Abstract").P(Paper.Prose()).P(printed)).KwdGroups
                )
                .Raw
        );

    [Fact]
    public void Numbers_in_brackets_before_the_parts_of_an_abstract_are_no_text() =>
        Assert.Equal(
            ["Nurses count all day.", "We listened.", "They count."],
            Assert
                .Single(
                    Meta(
                        Begin()
                            .P("Siti Rahma")
                            .P("**Abstract:** (1) Background: Nurses count all day. (2) Methods: We listened. (3) Results: They count.")
                    ).Abstracts
                )
                .Sections.Select(part => Assert.IsType<Paragraph>(Assert.Single(part.Blocks)).Content.PlainText())
        );

    [Theory]
    [InlineData("Keywords: return; islands; work", "Introduction")]
    [InlineData("", "1. Introduction")]
    public void A_short_introduction_before_the_background_is_no_part_of_the_abstract(string keywords, string heading)
    {
        var article = Begin()
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Indonesia")
            .P("Abstract", bold: true)
            .P(Paper.Prose())
            .P(keywords)
            .P(heading, bold: true)
            .P(Paper.Prose())
            .P("Background", bold: true)
            .P(Paper.Prose("the market"))
            .P("Conclusion", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\nBackground\nConclusion", article.Outline());
    }

    [Fact]
    public void Parts_of_an_abstract_may_be_announced_with_a_dash()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^")
                .P("Abstract")
                .P($"**Purpose** – {Paper.Prose()}")
                .P($"**Findings** – {Paper.Prose()}")
                .P("Keywords: a; b")
        );
        Assert.Equal(["Purpose", "Findings"], Assert.Single(meta.Abstracts).Sections.Select(section => section.Title.PlainText()));
    }

    [Fact]
    public void Parts_of_an_abstract_may_end_in_a_dash()
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma")
            .P("Universitas Contoh, Indonesia")
            .P("Abstract", bold: true)
            .P("**Purpose** – To tell return.")
            .P("**Design/methodology/approach** – Forty interviews.")
            .P("**Findings** – Lists are old.")
            .P("Keywords: return, ports")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(
            ["Purpose", "Design/methodology/approach", "Findings"],
            Assert.Single(meta.Abstracts).Sections.Select(section => section.Title.PlainText())
        );
    }

    [Fact]
    public void Highlights_summaries_and_codes_have_homes_of_their_own()
    {
        var article = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Indonesia")
            .P("Abstract", bold: true)
            .P(Paper.Prose())
            .P("Keywords: return; ports")
            .P("JEL classification: F22, J61")
            .P("Highlights", bold: true)
            .P("• Lists are old.")
            .P("• Debts are older.")
            .P("Plain language summary", bold: true)
            .P("People wait on lists.")
            .P("Practitioner Points", bold: true)
            .P("• Ask who counts.")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            "abstract Abstract | key-points Highlights | plain-language-summary Plain language summary | key-points Practitioner Points",
            string.Join(" | ", article.Meta.Abstracts.Select(item => $"{item.Kind ?? "abstract"} {item.Heading}"))
        );
        Assert.Equal(
            ["Lists are old.", "Debts are older."],
            Assert.IsType<ListBlock>(Assert.Single(article.Meta.Abstracts[1].Blocks)).Items.SelectMany(item => item.Blocks.Paragraphs())
        );
        Assert.Equal(["People wait on lists."], article.Meta.Abstracts[2].Blocks.Paragraphs());
        Assert.Equal(["F22", "J61"], Assert.Single(article.Meta.KwdGroups, group => group.Type == "JEL").Kwds);
        Assert.Equal(["Introduction"], article.Body.Sections.Select(section => section.Title.PlainText()));
    }

    [Fact]
    public void A_statement_of_significance_below_the_keywords_is_no_text()
    {
        var article = Paper
            .WithFront()
            .P(
                "*Public Significance Statement:* The study shows that promises made by kin, rather than by agencies, are what most women borrow against before they leave."
            )
            .P(Paper.Prose("debt"))
            .P(Paper.Prose())
            .Heading("Method")
            .P(Paper.Prose())
            .Article();
        Assert.Equal("plain-language-summary", article.Meta.Abstracts[^1].Kind);
        Assert.Equal(2, article.Body.Blocks.Count);
    }
}
