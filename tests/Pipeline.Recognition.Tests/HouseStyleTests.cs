using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>How publishers and disciplines have authors write headings, tables, verse and statements.</summary>
public sealed class HouseStyleTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    private static IEnumerable<string> Labels(Seq<Section> sections) =>
        sections.SelectMany(section => Labels(section.Sections).Prepend($"{section.Label}: {section.Title.PlainText()}"));

    [Fact]
    public void A_bar_parts_the_number_of_a_heading_from_its_title()
    {
        var paper = Paper
            .WithFront()
            .P("1 | Introduction", bold: true)
            .P(Paper.Prose())
            .P("2 | Methods", bold: true)
            .P("2.1 | Search", bold: true)
            .P(Paper.Prose("the quay"));
        Assert.Equal(["1: Introduction", "2: Methods", "2.1: Search"], Labels(paper.Article().Body.Sections));
    }

    [Fact]
    public void Conclusions_numbered_below_a_letter_are_a_part_of_its_section()
    {
        var paper = Paper
            .WithFront()
            .P("A. Pendahuluan", bold: true)
            .P(Paper.Prose())
            .P("B. Pembahasan", bold: true)
            .P("1. Kedudukan hukum", bold: true)
            .P(Paper.Prose("the quay"))
            .P("C. Penutup", bold: true)
            .P("1. Simpulan", bold: true)
            .P(Paper.Prose("the hill"))
            .P("2. Saran", bold: true)
            .P(Paper.Prose("the market"));
        Assert.Equal(
            ["A: Pendahuluan", "B: Pembahasan", "1: Kedudukan hukum", "C: Penutup", "1: Simpulan", "2: Saran"],
            Labels(paper.Article().Body.Sections)
        );
        Assert.Equal(2, paper.Article().Body.Sections[2].Sections.Count);
    }

    [Fact]
    public void Counted_columns_and_their_names_are_the_head_of_a_table_of_models()
    {
        var paper = Body()
            .P("Table 1. Hazard of departure")
            .Table(true, ["", "(1)", "(2)"], ["", "OLS", "Logit"], ["Wait", "−0.05", "−0.04"], ["Female", "0.11", "0.09"]);
        Assert.Equal(2, paper.Article().AllBlocks().OfType<TableWrap>().Single().HeaderRows);
    }

    [Fact]
    public void An_arrangement_without_rules_wants_no_caption() =>
        Assert.DoesNotContain(
            Body()
                .Table(
                    false,
                    ["Bismillah itu permulaan kalam", "In the name of God the speech begins"],
                    ["Dengan nama Khalik", "Maker of all that turns"]
                )
                .Recognise()
                .Diagnostics,
            finding => finding.Code == Rules.ObjectWithoutCaption.Rule.Code
        );

    [Fact]
    public void Two_centred_lines_that_a_break_parts_are_verse() =>
        Assert.Equal(
            2,
            Assert
                .IsType<VerseGroup>(
                    Body().P("船到南洋水茫茫\n阿母目滓滴落江", centred: true).P(Paper.Prose("the quay")).Article().Body.Sections[0].Blocks[
                        1
                    ]
                )
                .Stanzas[0]
                .Lines.Count
        );

    [Fact]
    public void A_verse_in_Arabic_by_itself_is_a_quotation()
    {
        var paper = Body()
            .Add(
                "وَمَن يُهَاجِرْ فِي سَبِيلِ اللَّهِ يَجِدْ فِي الْأَرْضِ",
                new RunFormat(Size: new Points(11)),
                new ParagraphFormat(RightToLeft: true)
            )
            .P(Paper.Prose("the quay"));
        Assert.IsType<DispQuote>(paper.Article().Body.Sections[0].Blocks[1]);
    }

    [Fact]
    public void A_paragraph_under_a_verse_in_Arabic_is_no_part_of_the_quotation()
    {
        var paper = Body()
            .Add(
                "وَمَن يُهَاجِرْ فِي سَبِيلِ اللَّهِ يَجِدْ فِي الْأَرْضِ",
                new RunFormat(Size: new Points(11)),
                new ParagraphFormat(RightToLeft: true)
            )
            .P(Paper.Prose("the quay"));
        Assert.IsType<Paragraph>(paper.Article().Body.Sections[0].Blocks[2]);
    }

    [Fact]
    public void A_paragraph_under_the_last_item_belongs_to_it_as_those_before_do()
    {
        var paper = Body()
            .Item("Preparation", 1)
            .P(Paper.Prose("the market"), indent: 36)
            .Item("Evaluation", 2)
            .P(Paper.Prose("the hill"), indent: 36)
            .P(Paper.Prose("the quay"));
        var list = Assert.IsType<ListBlock>(paper.Article().Body.Sections[0].Blocks[1]);
        Assert.Equal([2, 2], list.Items.Select(item => item.Blocks.Count));
    }

    [Fact]
    public void Short_lines_under_the_heading_of_a_text_box_are_a_box()
    {
        var paper = Body();
        foreach (var line in new[] { "Key figures", "1,204 departures", "612 returns", "121 deaths" })
            paper.Add(line, new RunFormat(Bold: line.StartsWith('K'), Size: new Points(11)), new ParagraphFormat(IsInTextBox: true));
        Assert.IsType<BoxedText>(paper.P(Paper.Prose("the quay")).Article().Body.Sections[0].Blocks[1]);
    }

    [Fact]
    public void Lines_of_a_typewritten_transcript_stay_lines()
    {
        string[] lines =
        [
            "01  CH: no me dejaron pasar con la ropa que traía de allá, y yo",
            "02      traía lo que era de allá y no de acá, como decía ella.",
            "03  IR: de allá",
        ];
        var paper = lines
            .Aggregate(
                Body(),
                (body, line) => body.Add(line, new RunFormat(Font: "Courier New", Size: new Points(10)), new ParagraphFormat())
            )
            .P(Paper.Prose("the quay"));
        Assert.Equal(string.Join('\n', lines), Assert.IsType<KeptBlock>(paper.Article().Body.Sections[0].Blocks[1]).Text.PlainText());
    }

    [Fact]
    public void Statements_keep_their_order_with_the_short_section_among_them()
    {
        var paper = Body()
            .Heading("Conclusion")
            .P(Paper.Prose("the hill"))
            .Heading("Data availability")
            .P("None.")
            .Heading("Ethics statement")
            .P("Not required.")
            .Heading("Supporting information")
            .P("A file is online.")
            .Heading("Funding")
            .P("None.")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.");
        var article = paper.Article();
        Assert.Equal(["Introduction", "Conclusion"], article.Body.Sections.Select(section => section.Title.PlainText()));
        Assert.Equal(
            ["Data availability", "Ethics statement", "Supporting information", "Funding"],
            article.Back.Sections.Select(section => section.Title.PlainText())
        );
    }
}
