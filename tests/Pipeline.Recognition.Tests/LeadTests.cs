using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Bold and numbered lines that look like headings and are none.</summary>
public sealed class LeadTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    [Theory]
    [InlineData("Extract 2: At the counter")]
    [InlineData("Listing 1. Counting letters")]
    [InlineData("Article 5")]
    [InlineData("Pasal 27 ayat (2)")]
    [InlineData("Art. 12(1)")]
    [InlineData("§ 7")]
    public void The_number_of_a_quoted_article_of_law_heads_nothing(string number)
    {
        var section = Assert.Single(
            Body()
                .P(number, bold: true)
                .P("Every worker who is placed abroad shall be given the papers that the law names before the day of departure.")
                .P(Paper.Prose("the quay"))
                .Article()
                .Body.Sections
        );
        Assert.IsType<Emphasis>(Assert.Single(((Paragraph)section.Blocks[1]).Content));
    }

    [Fact]
    public void Numbered_leads_that_count_on_from_the_heading_are_its_parts()
    {
        var section = Paper
            .WithFront()
            .Heading("1. Introduction")
            .P(Paper.Prose())
            .Heading("2. Methods")
            .P($"**2.1. Transcription.** {Paper.Prose("the log")}")
            .P($"**2.2. Geocoding.** {Paper.Prose("the site")}")
            .Article()
            .Body.Sections[1];
        Assert.Equal(
            [("2.1", "Transcription"), ("2.2", "Geocoding")],
            section.Sections.Select(part => (part.Label, part.Title.PlainText()))
        );
    }

    [Fact]
    public void An_article_with_a_title_is_a_heading() =>
        Assert.Equal(
            2,
            Body().P("Article 5 and the freedom to leave", bold: true).P(Paper.Prose("the quay")).Article().Body.Sections.Count
        );

    [Fact]
    public void Bold_questions_to_a_person_are_no_headings_and_stay_bold()
    {
        var section = Assert.Single(
            Body()
                .P("Why did you leave the island?", bold: true)
                .P("There was no work, and my brother had already gone.")
                .P("And what did you take with you on the day on which you left the island behind?", bold: true)
                .P("Only the letter from my mother.")
                .Article()
                .Body.Sections
        );
        Assert.Equal(2, section.Blocks.OfType<Paragraph>().Count(paragraph => paragraph.Content is [Emphasis]));
    }

    [Fact]
    public void Questions_that_address_nobody_are_headings() =>
        Assert.Equal(
            "Introduction\nWhat is a border?\nWho comes back?",
            Body().P("What is a border?", bold: true).P(Paper.Prose()).P("Who comes back?", bold: true).P(Paper.Prose()).Article().Outline()
        );

    [Theory]
    [InlineData("**{0}.** {1}", true)]
    [InlineData("*{0}:* {1}", true)]
    [InlineData("**{0}** {1}", false)]
    public void Words_that_open_paragraphs_under_deeper_headings_head_sections(string form, bool isHeading)
    {
        string Opened(string title, string topic) =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, form, title, Paper.Prose(topic));
        var paper = Body()
            .Heading("Methods")
            .Heading("People", 2)
            .P(Opened("The frame", "the harbour"))
            .P(Paper.Prose("the hill"))
            .P(Opened("The list", "the quay"))
            .Heading("Things", 2)
            .P(Opened("The letters", "the tins"));
        var article = paper.Article();
        Assert.Equal(
            isHeading ? ["The frame", "The list"] : [],
            article.Body.Sections[1].Sections[0].Sections.Select(section => section.Title.PlainText())
        );
        Assert.Equal(isHeading ? 1 : 0, paper.Findings(RunInHeadingsRead.Rule).Count);
    }

    [Fact]
    public void Words_that_open_paragraphs_under_outermost_headings_stay_in_them() =>
        Assert.Empty(
            Body()
                .P($"**The frame.** {Paper.Prose()}")
                .P($"**The list.** {Paper.Prose()}")
                .P($"**The letters.** {Paper.Prose()}")
                .Article()
                .Body.Sections[0]
                .Sections
        );

    [Fact]
    public void Typed_lists_nest_by_their_marks_and_indents()
    {
        var paper = Body()
            .P("The steps are these:")
            .P("1. Papers are gathered")
            .P("a. birth certificate", indent: 18)
            .P("b. family card", indent: 18)
            .P("(i) original", indent: 36)
            .P("(ii) copy", indent: 36)
            .P("2. Papers are checked")
            .P("– at the office", indent: 18)
            .P("– at the port", indent: 18)
            .P("3. Papers are stamped")
            .P(Paper.Prose("the quay"));
        var list = Assert.Single(paper.Article().Body.Sections[0].Blocks.OfType<ListBlock>());
        Assert.Equal("1.[a. b.[(i) (ii)]] 2.[– –] 3.", Shape(list));
        Assert.Empty(paper.Findings(AmbiguousHeading.Rule));
        Assert.Single(paper.Findings(HandTypedList.Rule));
    }

    [Fact]
    public void Tabs_before_marks_nest_typed_lists() =>
        Assert.Equal(
            "1)[a) b)] 2)",
            Shape(
                Body()
                    .P("1)\tPapers are gathered")
                    .P("\ta)\tbirth certificate")
                    .P("\tb)\tfamily card")
                    .P("2)\tPapers are checked")
                    .P(Paper.Prose("the quay"))
                    .Article()
                    .Body.Sections[0]
                    .Blocks.OfType<ListBlock>()
                    .Single()
            )
        );

    [Fact]
    public void The_same_marks_further_in_are_a_list_inside() =>
        Assert.Equal(
            "1.[1. 2.] 2.",
            Shape(
                Body()
                    .P("1. Papers are gathered")
                    .P("1. birth certificate", indent: 36)
                    .P("2. family card", indent: 36)
                    .P("2. Papers are checked")
                    .P(Paper.Prose("the quay"))
                    .Article()
                    .Body.Sections[0]
                    .Blocks.OfType<ListBlock>()
                    .Single()
            )
        );

    [Fact]
    public void Typed_marks_between_items_of_a_list_are_a_list_inside() =>
        Assert.Equal(
            "1.[– –] 2.",
            Shape(
                Body()
                    .Item("Papers are gathered", 1)
                    .P("– at the office", indent: 36)
                    .P("– at the port", indent: 36)
                    .Item("Papers are checked", 2)
                    .P(Paper.Prose("the quay"))
                    .Article()
                    .Body.Sections[0]
                    .Blocks.OfType<ListBlock>()
                    .Single()
            )
        );

    [Fact]
    public void The_look_of_a_styled_heading_of_references_is_no_level_of_the_text() =>
        Assert.Equal(
            "INTRODUCTION\nTHE LAW\n  Placement\n  Return",
            Paper
                .WithFront()
                .P("I. INTRODUCTION", bold: true, centred: true)
                .P(Paper.Prose())
                .P("II. THE LAW", bold: true, centred: true)
                .P("A. Placement", bold: true)
                .P(Paper.Prose())
                .P("B. Return", bold: true)
                .P(Paper.Prose())
                .Heading("References")
                .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
                .Article()
                .Outline()
        );

    [Fact]
    public void Light_headings_among_numbered_ones_stand_below_them() =>
        Assert.Equal(
            "Introduction\nMethods\n  People\n    The frame\n    The list\nResults",
            Paper
                .WithFront()
                .P("1. Introduction", bold: true, size: 14)
                .P(Paper.Prose())
                .P("2. Methods", bold: true, size: 14)
                .P("2.1 People", bold: true)
                .P(Paper.Prose())
                .P("The frame", italic: true)
                .P(Paper.Prose())
                .P("The list", italic: true)
                .P(Paper.Prose())
                .P("3. Results", bold: true, size: 14)
                .P(Paper.Prose())
                .Article()
                .Outline()
        );

    [Fact]
    public void A_quotation_between_items_of_a_list_stays_one() =>
        Assert.Single(
            Body()
                .Item("Papers are gathered")
                .P(Paper.Prose("the tins"), indent: 54, indentEnd: 36)
                .P(Paper.Prose("the bed"), indent: 54, indentEnd: 36)
                .Item("Papers are checked")
                .P(Paper.Prose("the quay"))
                .Article()
                .Body.Sections[0]
                .Blocks.OfType<DispQuote>()
        );

    [Fact]
    public void Numbered_headings_of_two_kinds_stay_headings() =>
        Assert.Equal(
            "Introduction\nMethods\n  Sampling\n  Measures",
            Body()
                .P("1. Methods", bold: true)
                .P("a. Sampling", bold: true)
                .P(Paper.Prose())
                .P("b. Measures", bold: true)
                .P(Paper.Prose())
                .Article()
                .Outline()
        );

    private static string Shape(ListBlock list) =>
        string.Join(
            ' ',
            list.Items.Select(item => item.Label + string.Concat(item.Blocks.OfType<ListBlock>().Select(inner => $"[{Shape(inner)}]")))
        );
}
