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
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P("ii.", centred: true)
            .P(Paper.Prose("the market"))
            .P("iii.", centred: true)
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal(
            [(null, "ii"), (null, "iii")],
            article.Body.Sections[0].Sections.Select(section => (section.Label, section.Title.PlainText()))
        );
        Assert.DoesNotContain(
            Paper.WithFront().P(Paper.Prose()).P("iv.", centred: true).P(Paper.Prose("the market")).Article().Body.Sections,
            section => section.Title.PlainText().StartsWith("iv", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Plain_lines_whose_numbers_count_through_an_outline_are_headings()
    {
        var article = Paper
            .WithFront()
            .P("1. Arrivals")
            .P(Paper.Prose())
            .P("1.1. By boat")
            .P(Paper.Prose())
            .P("1.2. By bus")
            .P(Paper.Prose())
            .P("2. Departures")
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By boat\n  By bus\nDepartures", article.Outline());
        Assert.Equal(["1", "2"], article.Body.Sections.Select(section => section.Label));
    }

    [Fact]
    public void A_numbered_line_after_the_keywords_begins_the_text_however_plain()
    {
        var article = Paper
            .WithFront()
            .P("1. Arrivals")
            .P("Few came.")
            .P("1.1. By boat")
            .P(Paper.Prose())
            .P("1.2. By bus")
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By boat\n  By bus", article.Outline());
        Assert.Single(article.Meta.Affs);
    }

    [Fact]
    public void A_heading_directly_above_another_needs_no_text_of_its_own()
    {
        var article = Paper
            .WithFront()
            .P("I. ARRIVALS", centred: true)
            .P(Paper.Prose())
            .P("II. DEPARTURES", centred: true)
            .P("A. By boat", italic: true)
            .P(Paper.Prose())
            .P("B. By bus", italic: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("ARRIVALS\nDEPARTURES\n  By boat\n  By bus", article.Outline());
    }

    [Fact]
    public void Small_letters_part_the_section_they_stand_in_however_they_look()
    {
        var article = Paper
            .WithFront()
            .P("Discussion", bold: true)
            .P(Paper.Prose())
            .P("a. By boat", bold: true)
            .P(Paper.Prose())
            .P("b. By bus", bold: true)
            .P(Paper.Prose())
            .P("Conclusion", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Discussion\n  By boat\n  By bus\nConclusion", article.Outline());
    }

    [Fact]
    public void Small_letters_under_a_styled_heading_stand_one_level_below_it()
    {
        var article = Paper
            .WithFront()
            .Heading("1. Arrivals")
            .P(Paper.Prose())
            .Heading("1.1 By sea", 2)
            .P(Paper.Prose())
            .P("a. By boat", bold: true)
            .P(Paper.Prose())
            .P("b. By ferry", bold: true)
            .P(Paper.Prose())
            .Heading("2. Departures")
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By sea\n    By boat\n    By ferry\nDepartures", article.Outline());
    }

    [Fact]
    public void The_ninth_letter_is_no_roman_number()
    {
        var paper = Paper.WithFront().P("I. ARRIVALS", bold: true);
        foreach (var letter in "ABCDEFGHI")
            paper.P($"{letter}. Boat number {letter}", italic: true).P(Paper.Prose());
        Assert.Equal(9, paper.Article().Body.Sections.Single().Sections.Count);
    }

    [Fact]
    public void An_initial_without_neighbours_is_no_number()
    {
        var article = Paper
            .WithFront()
            .P("M. Hatta and the harbour", bold: true)
            .P(Paper.Prose())
            .P("The years after", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("M. Hatta and the harbour\nThe years after", article.Outline());
        Assert.Null(article.Body.Sections[0].Label);
    }

    [Fact]
    public void Upright_words_in_an_italic_heading_do_not_change_its_level()
    {
        var article = Paper
            .WithFront()
            .P("Arrivals", bold: true)
            .P(Paper.Prose())
            .P("By boat and on foot", bold: true, italic: true)
            .P(Paper.Prose())
            .Inline(Run("The crossing of the ", italic: true), Run("Kapal Kelud", italic: false))
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By boat and on foot\n  The crossing of the Kapal Kelud", article.Outline());
    }

    [Fact]
    public void Of_italics_and_underlining_the_one_met_first_stands_above()
    {
        var article = Paper
            .WithFront()
            .P("Arrivals", bold: true)
            .P(Paper.Prose())
            .P("By boat", italic: true)
            .P(Paper.Prose())
            .Inline(
                new ManuscriptText(
                    "The crossing",
                    new RunFormat(Underline: true, Size: new Points(11)),
                    new SourceRef("word/document.xml", 901)
                )
            )
            .P(Paper.Prose())
            .P("By bus", italic: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Arrivals\n  By boat\n    The crossing\n  By bus", article.Outline());
    }

    [Fact]
    public void A_sentence_is_closed_before_the_numbers_of_citations()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P("They speak of the harbour as a place that has changed while they were away and of the years of waiting.3,5–7")
            .P("By boat", italic: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal("Introduction\n  By boat", article.Outline());
    }

    private static ManuscriptText Run(string text, bool italic) =>
        new(text, new RunFormat(Bold: true, Italic: italic, Size: new Points(11)), new SourceRef("word/document.xml", 900));

    [Fact]
    public void Letters_stand_under_Roman_numbers_whatever_their_headings_say()
    {
        var article = Paper
            .WithFront()
            .P("I. PENDAHULUAN", bold: true)
            .P("A. Latar Belakang", bold: true)
            .P(Paper.Prose())
            .P("B. Metode Penelitian", bold: true)
            .P(Paper.Prose())
            .P("II. PEMBAHASAN", bold: true)
            .P("A. Kedudukan Hukum", bold: true)
            .P(Paper.Prose())
            .P("B. Tanggung Jawab", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            "PENDAHULUAN\n  Latar Belakang\n  Metode Penelitian\nPEMBAHASAN\n  Kedudukan Hukum\n  Tanggung Jawab",
            article.Outline()
        );
    }

    [Fact]
    public void Paragraphs_numbered_through_the_whole_text_are_no_list()
    {
        static string Long(int number) => $"{number}. {Paper.Prose()} {Paper.Prose("the market")}";
        Assert.Equal(
            ["1.", "2.", "3.", "4."],
            Paper
                .WithFront()
                .Heading("Theses")
                .P(Long(1))
                .P(Long(2))
                .P(Long(3))
                .P(Long(4))
                .Article()
                .Body.Sections[0]
                .Blocks.Paragraphs()
                .Select(text => text[..2])
        );
        Assert.IsType<ListBlock>(
            Paper
                .WithFront()
                .Heading("Theses")
                .P("1. Who leaves, waits.")
                .P("2. Who stays, counts.")
                .P("3. Who returns, asks.")
                .P("4. Who asks, knows.")
                .Article()
                .Body.Sections[0]
                .Blocks[0]
        );
    }

    [Fact]
    public void A_law_review_counts_in_numerals_beside_its_introduction()
    {
        static ManuscriptText Run(string text, bool small) =>
            new(text, RunFormat.Plain with { SmallCaps = small }, new SourceRef("word/document.xml", 9));
        var paper = Paper.WithFront().P("INTRODUCTION", centred: true).P(Paper.Prose());
        foreach (var (number, title) in new[] { ("I. ", "Three Generations"), ("II. ", "The Statute") })
            paper = paper
                .Inline(Run(number, false), Run(title, true))
                .P(Paper.Prose())
                .P("A. Head Money", italic: true)
                .P(Paper.Prose("the quay"))
                .P("B. The Manifest", italic: true)
                .P(Paper.Prose("the hill"));
        Assert.Equal(
            "INTRODUCTION\nThree Generations\n  Head Money\n  The Manifest\nThe Statute\n  Head Money\n  The Manifest",
            paper.Article().Outline()
        );
    }

    [Fact]
    public void German_law_counts_down_to_doubled_letters()
    {
        var paper = Paper
            .WithFront()
            .P("I. Die Fiktion", bold: true)
            .P("1. Begriff", bold: true)
            .P("a) Anwesenheit", italic: true)
            .P(Paper.Prose())
            .P("b) Einreise", italic: true)
            .P("aa) Kontrolle")
            .P(Paper.Prose())
            .P("bb) Fiktion")
            .P(Paper.Prose())
            .P("(1) eine Kontrolle,")
            .P("(2) eine Gestattung.")
            .P("2. Grenzen", bold: true)
            .P(Paper.Prose())
            .P("II. Ergebnis", bold: true)
            .P(Paper.Prose());
        Assert.Equal(
            "Die Fiktion\n  Begriff\n    Anwesenheit\n    Einreise\n      Kontrolle\n      Fiktion\n  Grenzen\nErgebnis",
            paper.Article().Outline()
        );
    }

    [Fact]
    public void A_line_with_a_colon_over_a_quotation_says_who_speaks()
    {
        var quoted = Paper
            .WithFront()
            .Heading("Findings")
            .P(Paper.Prose())
            .P("*Tini (29, from Lampung, now in Tawau)* said:")
            .P($"“{Paper.Prose()}”", indent: 36)
            .Article();
        Assert.Equal("Findings", quoted.Outline());
    }

    [Theory]
    [InlineData("**Tini (29, domestic worker):**")]
    [InlineData("**P7:**")]
    [InlineData("*Participant 7 (female, 29)*")]
    [InlineData("*Interview with Tini, 12 May 2024*")]
    [InlineData("**Tini, 29, domestic worker**")]
    [InlineData("**Vignette 1**")]
    [InlineData("**Extract 1 [HL-017, 02:11]**")]
    public void Who_speaks_and_the_name_of_an_extract_head_no_section_over_a_quotation(string line) =>
        Assert.Equal(
            "Findings",
            Paper
                .WithFront()
                .Heading("Findings")
                .P(Paper.Prose())
                .P(line)
                .P($"“{Paper.Prose("the market")}”", indent: 36)
                .P(Paper.Prose("the hill"))
                .Article()
                .Outline()
        );

    [Theory]
    [InlineData("**Scene 1**")]
    [InlineData("**Living on the quay**")]
    public void Bold_lines_over_text_head_sections(string line) =>
        Assert.NotEqual(
            "Findings",
            Paper
                .WithFront()
                .Heading("Findings")
                .P(Paper.Prose())
                .P(line)
                .P(Paper.Prose("the market"))
                .P(Paper.Prose("the hill"))
                .Article()
                .Outline()
        );

    [Fact]
    public void Light_letters_and_numerals_that_count_on_head_parts_however_they_lie_between_one_another()
    {
        var article = Paper
            .WithFront()
            .P("INTRODUCTION", centred: true)
            .P(Paper.Prose())
            .P("I. THE DOCTRINE", centred: true)
            .P("A. *Printz* and After", centred: true)
            .P(Paper.Prose())
            .P("B. *Money*", centred: true)
            .P(Paper.Prose("the market"))
            .P("II. THE LEDGERS", centred: true)
            .P(Paper.Prose("the hill"))
            .P("CONCLUSION", centred: true)
            .P(Paper.Prose("the road"))
            .Article();
        Assert.Equal("INTRODUCTION\nTHE DOCTRINE\n  Printz and After\n  Money\nTHE LEDGERS\nCONCLUSION", article.Outline());
    }

    [Fact]
    public void A_heading_without_number_that_looks_like_the_numbered_parts_of_sections_is_one()
    {
        var article = Paper
            .WithFront()
            .P("1. ARRIVALS", bold: true, centred: true)
            .P("1.1 By boat", bold: true)
            .P(Paper.Prose())
            .P("1.2 By bus", bold: true)
            .P(Paper.Prose("the market"))
            .P("2. RETURNS", bold: true, centred: true)
            .P("Theme 1: Letters", bold: true)
            .P(Paper.Prose("the hill"))
            .P("Theme 2: Money", bold: true)
            .P(Paper.Prose("the road"))
            .P("Acknowledgements", bold: true)
            .P("We thank all of them.")
            .Article();
        Assert.Equal("ARRIVALS\n  By boat\n  By bus\nRETURNS\n  Theme 1: Letters\n  Theme 2: Money", article.Outline());
    }

    [Fact]
    public void Plain_lines_with_the_numbers_that_headings_about_them_leave_out_are_headings()
    {
        Paper Text(string second) =>
            Paper
                .WithFront()
                .P("1 Introduction")
                .P("The boats came in")
                .P("with nobody aboard.")
                .P("2 Before the ticket")
                .P("The fare was spoken")
                .P("and never written.")
                .P(second)
                .P("They paid and they")
                .P("went aboard at once.")
                .P("4 Conclusion")
                .P(Paper.Prose());
        Assert.Equal("Introduction\nBefore the ticket\nNineteen days\nConclusion", Text("3 Nineteen days").Article().Outline());
        Assert.Equal("Introduction\nConclusion", Text("They went in silence").Article().Outline());
    }

    [Fact]
    public void A_numeral_behind_the_front_matter_heads_the_first_part()
    {
        var article = Paper
            .WithFront()
            .P("I", centred: true)
            .P(Paper.Prose())
            .P("II", centred: true)
            .P(Paper.Prose("the market"))
            .Article();
        Assert.Equal("I\nII", article.Outline());
    }

    [Fact]
    public void Bold_words_of_titles_are_plain_and_a_bold_letter_stays()
    {
        var title = Paper
            .WithFront()
            .P("The **long way** of *rantau* in a **B** field", outline: 0)
            .P(Paper.Prose())
            .Article()
            .Body.Sections.Single()
            .Title;
        Assert.Equal(["rantau", "B"], title.OfType<Emphasis>().Select(emphasis => emphasis.Content.PlainText()));
    }

    [Fact]
    public void A_plain_heading_behind_a_quotation_counts_on()
    {
        var outline = Paper
            .WithFront()
            .Heading("3. Results")
            .P(Paper.Prose())
            .Heading("3.1. Nights", 2)
            .P("3.1.1. Heat and Noise")
            .P("Riders spoke of heat before they spoke of anything else:")
            .P(
                "“The room has one window and it looks into the kitchen of the owner. At two in the afternoon you lie down and you are cooked together with her fish.” (P14, male, 27, Bandung)",
                indent: 36,
                indentEnd: 36
            )
            .P("3.1.2. Charging")
            .P(Paper.Prose("the sockets"))
            .Article()
            .Outline();
        Assert.Contains("Charging", outline, StringComparison.Ordinal);
    }
}
