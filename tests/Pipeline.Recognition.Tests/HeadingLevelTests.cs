using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using static Pipeline.Recognition.Tests.Bodies;

namespace Pipeline.Recognition.Tests;

/// <summary>Which lines are headings, and of which level.</summary>
public sealed class HeadingLevelTests
{
    [Fact]
    public void Bold_capitals_bold_and_bold_italics_make_three_levels()
    {
        var article = Paper
            .WithFront()
            .P("INTRODUCTION", bold: true)
            .P(Paper.Prose())
            .P("A LONG HISTORY", bold: true)
            .P("From the Harbour to the Hill", bold: true)
            .P("The boats", bold: true, italic: true)
            .P(Paper.Prose())
            .P("The letters", bold: true, italic: true)
            .P(Paper.Prose())
            .P("CONCLUSION", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            "INTRODUCTION\nA LONG HISTORY\n  From the Harbour to the Hill\n    The boats\n    The letters\nCONCLUSION",
            article.Outline()
        );
        Assert.Equal(["sec1", "sec2", "sec3"], article.Body.Sections.Select(section => section.Id));
        Assert.Equal("sec2.1.2", article.Body.Sections[1].Sections[0].Sections[1].Id);
        Assert.Equal(["intro", null, "conclusions"], article.Body.Sections.Select(section => section.SecType));
    }

    [Theory]
    [InlineData("I. Method", "II. Findings", "II.1. The shifts", "II.2. The shoes")]
    [InlineData("1.0 Method", "2.0 Findings", "2.1 The shifts", "2.2 The shoes")]
    [InlineData("I. – Method", "II. – Findings", "A. – The shifts", "B. – The shoes")]
    public void Numbers_of_several_parts_tell_levels(params string[] headings)
    {
        var paper = headings.Aggregate(Paper.WithFront(), (body, heading) => body.P(heading, bold: true).P(Paper.Prose()));
        var article = paper.Article();
        Assert.Equal("Method\nFindings\n  The shifts\n  The shoes", article.Outline());
        Assert.Equal(
            [headings[2].Split(' ')[0].TrimEnd('.'), headings[3].Split(' ')[0].TrimEnd('.')],
            article.Body.Sections[1].Sections.Select(section => section.Label)
        );
    }

    [Fact]
    public void Parts_of_an_introduction_without_a_heading_leave_the_sections_behind_it_their_parts()
    {
        var article = Paper
            .WithFront()
            .P(Paper.Prose())
            .P("Deferred Departure", bold: true)
            .P(Paper.Prose())
            .P("Method", bold: true, centred: true)
            .P("Participants", bold: true)
            .P(Paper.Prose())
            .P("Measures", bold: true)
            .P(Paper.Prose())
            .P("Results", bold: true, centred: true)
            .P("Waiting", bold: true)
            .P(Paper.Prose())
            .P("Discussion", bold: true, centred: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Deferred Departure\nMethod\n  Participants\n  Measures\nResults\n  Waiting\nDiscussion", article.Outline());
    }

    [Fact]
    public void A_format_takes_the_level_of_styled_headings_that_look_the_same()
    {
        var article = Paper
            .WithFront()
            .P("Introduction", bold: true, style: "heading 1", outline: 1)
            .P(Paper.Prose())
            .P("Methods", bold: true)
            .P(Paper.Prose())
            .P("Interviews", bold: true, italic: true, style: "heading 2", outline: 2)
            .P(Paper.Prose())
            .P("Letters", bold: true, italic: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\nMethods\n  Interviews\n  Letters", article.Outline());
    }

    [Fact]
    public void Typed_numbers_give_levels_and_become_labels()
    {
        var article = Paper
            .WithFront()
            .P("1. Introduction", bold: true)
            .P(Paper.Prose())
            .P("2. Methods", bold: true)
            .P(Paper.Prose())
            .P("2.1 Interviews", bold: true)
            .P(Paper.Prose())
            .P("2.1.1 Questions", bold: true)
            .P(Paper.Prose())
            .P("3. Conclusion", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\nMethods\n  Interviews\n    Questions\nConclusion", article.Outline());
        Assert.Equal(["1", "2", "3"], article.Body.Sections.Select(section => section.Label));
        Assert.Equal("2.1", article.Body.Sections[1].Sections[0].Label);
    }

    [Fact]
    public void Roman_letter_and_decimal_numbers_nest()
    {
        var article = Paper
            .WithFront()
            .P("I. PENDAHULUAN", bold: true)
            .P(Paper.Prose())
            .P("II. PEMBAHASAN", bold: true)
            .P("A. Orang yang Pulang", bold: true)
            .P("1. Di pelabuhan", bold: true)
            .P(Paper.Prose())
            .P("2. Di bukit", bold: true)
            .P(Paper.Prose())
            .P("B. Orang yang Tinggal", bold: true)
            .P(Paper.Prose())
            .P("III. PENUTUP", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            "PENDAHULUAN\nPEMBAHASAN\n  Orang yang Pulang\n    Di pelabuhan\n    Di bukit\n  Orang yang Tinggal\nPENUTUP",
            article.Outline()
        );
    }

    [Fact]
    public void Plain_headings_are_known_by_their_words()
    {
        var article = Paper
            .WithFront()
            .P("Introduction")
            .P(Paper.Prose())
            .P("Methods")
            .P(Paper.Prose())
            .P("Conclusion")
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\nMethods\nConclusion", article.Outline());
    }

    [Fact]
    public void A_format_met_below_a_section_stands_right_below_it()
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("A note on names", italic: true)
            .P(Paper.Prose())
            .Heading("Part", 2)
            .P(Paper.Prose())
            .Heading("Detail", 3)
            .P(Paper.Prose());
        Assert.Equal("Introduction\n  A note on names\n  Part\n    Detail", paper.Article().Outline());
        Assert.Empty(paper.Findings(HeadingLevelRepaired.Rule));
    }

    [Fact]
    public void A_heading_parted_from_its_text_by_a_line_break_is_a_heading()
    {
        var article = Body().P($"**METHOD**\n{Paper.Prose()}").Article();
        Assert.Equal("Introduction\nMETHOD", article.Outline());
        Assert.Equal([Paper.Prose()], article.Body.Sections[1].Blocks.Paragraphs());
    }

    [Fact]
    public void Chapters_in_Indonesian_are_numbered_sections()
    {
        var article = Paper
            .WithFront()
            .P("BAB I PENDAHULUAN", bold: true, centred: true)
            .P(Paper.Prose())
            .P("BAB II METODE", bold: true, centred: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            [("I", "PENDAHULUAN"), ("II", "METODE")],
            article.Body.Sections.Select(section => (section.Label, section.Title.PlainText()))
        );
    }

    [Fact]
    public void Headings_of_two_levels_in_one_numbered_list_follow_one_another()
    {
        static ListMark Mark(int level, string label) => new("1", level, true, "decimal", 1, label);
        var article = Paper
            .WithFront()
            .P("Introduction", bold: true, list: Mark(0, "1."))
            .P(Paper.Prose())
            .P("Context", bold: true, list: Mark(0, "2."))
            .P("Law", bold: true, list: Mark(1, "2.1"))
            .P(Paper.Prose())
            .P("Practice", bold: true, list: Mark(1, "2.2"))
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\nContext\n  Law\n  Practice", article.Outline());
    }

    [Fact]
    public void Deeper_numbers_without_a_style_stand_below_styled_ones_that_look_the_same()
    {
        var article = Paper
            .WithFront()
            .P("1. Introduction", bold: true, outline: 1)
            .P(Paper.Prose())
            .P("1.1 The riders", bold: true)
            .P(Paper.Prose())
            .P("1.1.1 Day shift", bold: true)
            .P(Paper.Prose())
            .P("2. Findings", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\n  The riders\n    Day shift\nFindings", article.Outline());
    }

    [Fact]
    public void Letters_count_headings_past_the_ones_that_are_roman_numerals_too()
    {
        static ListMark Mark(int number) => new("1", 0, true, "upperLetter", number, $"{(char)('A' + number - 1)}.");
        var article = Paper.WithFront();
        foreach (var (title, number) in new[] { ("Introduction", 1), ("Theory", 2), ("Findings", 3), ("Conclusion", 4) })
            article.P(title, bold: true, list: Mark(number)).P(Paper.Prose());
        Assert.Equal("Introduction\nTheory\nFindings\nConclusion", article.Article().Outline());
    }

    [Fact]
    public void A_plain_numbered_heading_above_its_first_part_is_a_heading()
    {
        var article = Paper
            .WithFront()
            .P("1. Introduction")
            .P(Paper.Prose())
            .P("2. Method")
            .P(Paper.Prose())
            .P("3. Results")
            .P("3.1. Near")
            .P(Paper.Prose())
            .P("3.2. Far")
            .P(Paper.Prose())
            .P("4. Conclusion")
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\nMethod\nResults\n  Near\n  Far\nConclusion", article.Outline());
    }

    [Fact]
    public void A_styled_heading_may_hold_a_formula()
    {
        var place = new SourceRef("word/document.xml", 90);
        var article = Body()
            .Inline(
                new ManuscriptText("Model with ", RunFormat.Plain, place),
                new ManuscriptEquation("n_k", false, place),
                new ManuscriptText(" parameters", RunFormat.Plain, place)
            )
            .Outlined()
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Contains(article.Body.Sections, section => section.Title.OfType<InlineFormula>().Any());
    }

    [Fact]
    public void Hours_of_a_programme_number_no_headings() =>
        Assert.Equal(
            ["Programme", "Findings"],
            Paper
                .WithFront()
                .Heading("Programme")
                .P("09.30 Keynote")
                .P("10.45 Coffee")
                .P("11.15 Panel A")
                .P("13.00 Lunch")
                .Heading("Findings")
                .P(Paper.Prose())
                .Article()
                .Body.Sections.Select(section => section.Title.PlainText())
        );
}
