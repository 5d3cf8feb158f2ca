using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Headings that only their numbers, their neighbours or a part of their format tell.</summary>
public sealed class OutlineTests
{
    [Fact]
    public void Numerals_that_count_on_part_an_essay_without_titles()
    {
        var article = Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P("ii.", centred: true).P(Paper.Prose("the market")).P("iii.", centred: true).P(Paper.Prose("the hill")).Article();
        Assert.Equal([(null, "ii"), (null, "iii")], article.Body.Sections[0].Sections.Select(section => (section.Label, section.Title.PlainText())));
        Assert.DoesNotContain(Paper.WithFront().P(Paper.Prose()).P("iv.", centred: true).P(Paper.Prose("the market")).Article().Body.Sections, section => section.Title.PlainText().StartsWith("iv", StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_lines_whose_numbers_count_through_an_outline_are_headings()
    {
        var article = Paper.WithFront()
            .P("1. Arrivals").P(Paper.Prose())
            .P("1.1. By boat").P(Paper.Prose())
            .P("1.2. By bus").P(Paper.Prose())
            .P("2. Departures").P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By boat\n  By bus\nDepartures", article.Outline());
        Assert.Equal(["1", "2"], article.Body.Sections.Select(section => section.Label));
    }

    [Fact]
    public void A_numbered_line_after_the_keywords_begins_the_text_however_plain()
    {
        var article = Paper.WithFront().P("1. Arrivals").P("Few came.").P("1.1. By boat").P(Paper.Prose()).P("1.2. By bus").P(Paper.Prose()).Article();
        Assert.Equal("Arrivals\n  By boat\n  By bus", article.Outline());
        Assert.Single(article.Meta.Affs);
    }

    [Fact]
    public void A_heading_directly_above_another_needs_no_text_of_its_own()
    {
        var article = Paper.WithFront()
            .P("I. ARRIVALS", centred: true).P(Paper.Prose())
            .P("II. DEPARTURES", centred: true).P("A. By boat", italic: true).P(Paper.Prose()).P("B. By bus", italic: true).P(Paper.Prose())
            .Article();
        Assert.Equal("ARRIVALS\nDEPARTURES\n  By boat\n  By bus", article.Outline());
    }

    [Fact]
    public void Small_letters_part_the_section_they_stand_in_however_they_look()
    {
        var article = Paper.WithFront()
            .P("Discussion", bold: true).P(Paper.Prose())
            .P("a. By boat", bold: true).P(Paper.Prose()).P("b. By bus", bold: true).P(Paper.Prose())
            .P("Conclusion", bold: true).P(Paper.Prose())
            .Article();
        Assert.Equal("Discussion\n  By boat\n  By bus\nConclusion", article.Outline());
    }

    [Fact]
    public void Small_letters_under_a_styled_heading_stand_one_level_below_it()
    {
        var article = Paper.WithFront()
            .Heading("1. Arrivals").P(Paper.Prose()).Heading("1.1 By sea", 2).P(Paper.Prose())
            .P("a. By boat", bold: true).P(Paper.Prose()).P("b. By ferry", bold: true).P(Paper.Prose())
            .Heading("2. Departures").P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By sea\n    By boat\n    By ferry\nDepartures", article.Outline());
    }

    [Fact]
    public void The_ninth_letter_is_no_roman_number()
    {
        var paper = Paper.WithFront().P("I. ARRIVALS", bold: true);
        foreach (var letter in "ABCDEFGHI") paper.P($"{letter}. Boat number {letter}", italic: true).P(Paper.Prose());
        Assert.Equal(9, paper.Article().Body.Sections.Single().Sections.Count);
    }

    [Fact]
    public void An_initial_without_neighbours_is_no_number()
    {
        var article = Paper.WithFront().P("M. Hatta and the harbour", bold: true).P(Paper.Prose()).P("The years after", bold: true).P(Paper.Prose()).Article();
        Assert.Equal("M. Hatta and the harbour\nThe years after", article.Outline());
        Assert.Null(article.Body.Sections[0].Label);
    }

    [Fact]
    public void Upright_words_in_an_italic_heading_do_not_change_its_level()
    {
        var article = Paper.WithFront()
            .P("Arrivals", bold: true).P(Paper.Prose())
            .P("By boat and on foot", bold: true, italic: true).P(Paper.Prose())
            .Inline(Run("The crossing of the ", italic: true), Run("Kapal Kelud", italic: false)).P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By boat and on foot\n  The crossing of the Kapal Kelud", article.Outline());
    }

    [Fact]
    public void Of_italics_and_underlining_the_one_met_first_stands_above()
    {
        var article = Paper.WithFront()
            .P("Arrivals", bold: true).P(Paper.Prose())
            .P("By boat", italic: true).P(Paper.Prose())
            .Inline(new ManuscriptText("The crossing", new RunFormat(Underline: true, Size: new Points(11)), new SourceRef("word/document.xml", 901))).P(Paper.Prose())
            .P("By bus", italic: true).P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By boat\n    The crossing\n  By bus", article.Outline());
    }

    [Fact]
    public void A_sentence_is_closed_before_the_numbers_of_citations()
    {
        var article = Paper.WithFront().Heading("Introduction")
            .P("They speak of the harbour as a place that has changed while they were away and of the years of waiting.3,5–7")
            .P("By boat", italic: true).P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\n  By boat", article.Outline());
    }

    private static ManuscriptText Run(string text, bool italic) => new(text, new RunFormat(Bold: true, Italic: italic, Size: new Points(11)), new SourceRef("word/document.xml", 900));

    [Fact]
    public void Letters_stand_under_Roman_numbers_whatever_their_headings_say()
    {
        var article = Paper.WithFront()
            .P("I. PENDAHULUAN", bold: true).P("A. Latar Belakang", bold: true).P(Paper.Prose()).P("B. Metode Penelitian", bold: true).P(Paper.Prose())
            .P("II. PEMBAHASAN", bold: true).P("A. Kedudukan Hukum", bold: true).P(Paper.Prose()).P("B. Tanggung Jawab", bold: true).P(Paper.Prose())
            .Article();
        Assert.Equal("PENDAHULUAN\n  Latar Belakang\n  Metode Penelitian\nPEMBAHASAN\n  Kedudukan Hukum\n  Tanggung Jawab", article.Outline());
    }

    [Fact]
    public void Paragraphs_numbered_through_the_whole_text_are_no_list()
    {
        static string Long(int number) => $"{number}. {Paper.Prose()} {Paper.Prose("the market")}";
        Assert.Equal(["1.", "2.", "3.", "4."], Paper.WithFront().Heading("Theses").P(Long(1)).P(Long(2)).P(Long(3)).P(Long(4)).Article().Body.Sections[0].Blocks.Paragraphs().Select(text => text[..2]));
        Assert.IsType<ListBlock>(Paper.WithFront().Heading("Theses").P("1. Who leaves, waits.").P("2. Who stays, counts.").P("3. Who returns, asks.").P("4. Who asks, knows.").Article().Body.Sections[0].Blocks[0]);
    }
}
