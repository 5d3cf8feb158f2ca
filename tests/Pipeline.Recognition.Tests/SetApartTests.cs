using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>What stands apart from the text by its place, its size or its frame.</summary>
public sealed class SetApartTests
{
    private const string Quoted =
        "the harbour is a place that one leaves in order to have left it, and nobody who came back has ever said that the leaving was of any use to those who stayed";

    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    [Theory]
    [InlineData("As the harbour master wrote to his sister in the spring of that year,", 85, 9.0)]
    [InlineData("As the harbour master wrote to his sister in the spring of that year:", 85, 11.0)]
    [InlineData("As the harbour master wrote to his sister in the spring of that year that", 36, 9.0)]
    public void A_quotation_that_a_comma_or_colon_announces_stays_apart(string lead, double indent, double size)
    {
        var blocks = Body()
            .P(lead)
            .P(Quoted + ".", indent: indent, indentEnd: 18, size: size)
            .P(Paper.Prose("the quay"))
            .Article()
            .Body.Sections[0]
            .Blocks;
        Assert.Equal(Quoted + ".", Assert.IsType<Paragraph>(Assert.IsType<DispQuote>(blocks[2]).Blocks[0]).Content.PlainText());
        Assert.Equal(lead, Assert.IsType<Paragraph>(blocks[1]).Content.PlainText());
    }

    [Fact]
    public void Cells_under_the_name_of_a_box_are_its_text()
    {
        var box = Assert.Single(
            Body()
                .Table(true, ["Box 1. A night shift"], ["The nurse of the night counts the beds, and the beds count her."])
                .P(Paper.Prose())
                .Article()
                .AllBlocks()
                .OfType<BoxedText>()
        );
        Assert.Equal(("Box 1. A night shift", 1), (box.Title.PlainText(), box.Blocks.Count));
    }

    [Fact]
    public void The_text_goes_on_after_a_quotation_without_a_stop()
    {
        var blocks = Body()
            .P("As the harbour master wrote to his sister in the spring of that year,")
            .P(Quoted, indent: 85, size: 9)
            .P("and so the sister came to the harbour herself, and stayed there for as long as he lived.")
            .Article()
            .Body.Sections[0]
            .Blocks;
        Assert.IsType<DispQuote>(blocks[2]);
        Assert.StartsWith("and so the sister", Assert.IsType<Paragraph>(blocks[3]).Content.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_a_page_break_cut_is_still_joined() =>
        Assert.Single(
            Body()
                .P("As the harbour master wrote to his sister in the spring of that year,")
                .P(Quoted + ".")
                .Article()
                .Body.Sections[0]
                .Blocks.Paragraphs(),
            text => text.Contains("year, the harbour", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Data are people (%). SD, standard deviation.", 8.5, true)]
    [InlineData("ICL, index of coastal life.", 8.5, true)]
    [InlineData("† Two islands are missing.", 11, true)]
    [InlineData("§ Two islands are missing.", 11, false)]
    [InlineData("Two islands are missing.", 11, false)]
    public void A_note_of_a_table_is_told_by_its_size_or_its_sign(string note, double size, bool isNote)
    {
        var section = Body()
            .P("Table 1. Arrivals by island")
            .Table(true, ["_Island", "_People"], ["Bintan†", "14"], ["Karimun", "9"])
            .P(note, size: size)
            .P(Paper.Prose("Table 1"))
            .Article()
            .Body.Sections[0];
        var table = section.Blocks.OfType<TableWrap>().Single();
        Assert.Equal(isNote ? [note] : [], table.Notes.Select(paragraph => paragraph.Content.PlainText()));
        Assert.Equal(!isNote, section.Blocks.Paragraphs().Contains(note));
    }

    [Fact]
    public void A_quotation_in_small_type_under_a_table_is_none_of_its_notes()
    {
        var section = Body()
            .P("Table 1. Arrivals by island")
            .Table(true, ["_Island", "_People"], ["Bintan", "14"])
            .P(char.ToUpperInvariant(Quoted[0]) + Quoted[1..] + ".", size: 9, indent: 85)
            .P(Paper.Prose("Table 1"))
            .Article()
            .Body.Sections[0];
        Assert.Empty(section.Blocks.OfType<TableWrap>().Single().Notes);
        Assert.Single(section.Blocks.OfType<DispQuote>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_frame_around_a_caption_and_a_table_places_them(bool isOneCell)
    {
        var paper = Body()
            .P("People came, as Table 1 says.")
            .Framed(isOneCell, "Table 1. Arrivals by island", ["_Island", "_People"], ["Bintan", "14"], ["Karimun", "9"])
            .P(Paper.Prose("the quay"));
        var section = paper.Article().Body.Sections.Single();
        var table = section.Blocks.OfType<TableWrap>().Single();
        Assert.Equal(("Table 1", "Arrivals by island", 3), (table.Label, table.Caption.PlainText(), table.Rows.Count));
        Assert.Empty(paper.Findings(NestedTableRead.Rule));
    }

    [Theory]
    [InlineData("SHIP12345678")]
    [InlineData("ACRN 0987654321")]
    public void A_number_of_a_registry_in_capitals_is_no_heading(string number)
    {
        var section = Body().Heading("Registration").P(number).Heading("Conclusion").P(Paper.Prose()).Article().Body.Sections[1];
        Assert.Equal([number], section.Blocks.Paragraphs());
    }

    [Theory]
    [InlineData("THE QUAY")]
    [InlineData("CHAPTER 12")]
    public void Words_in_capitals_are_one(string words) =>
        Assert.Contains(words, Body().P(words).P(Paper.Prose("the quay")).Article().Outline(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Figure 1A")]
    [InlineData("Figure 1b")]
    [InlineData("Figure 1")]
    public void A_panel_is_called_by_either_letter(string call)
    {
        var article = Body()
            .P($"The rise is steep ({call}), as they say.")
            .Picture()
            .P("Figure 1. Arrivals. (A) By year. (B) By island.")
            .P(Paper.Prose("the quay"))
            .Article();
        Assert.Contains(
            new Xref(XrefType.Fig, "fig1", [new Text(call, SourceRef.None)]).Content.PlainText(),
            article
                .Body.Sections[0]
                .Blocks.OfType<Paragraph>()
                .SelectMany(paragraph => paragraph.Content)
                .OfType<Xref>()
                .Select(xref => xref.Content.PlainText())
        );
    }

    [Fact]
    public void Paragraphs_in_one_frame_are_a_box()
    {
        var bordered = new ParagraphFormat { HasBorders = true };
        var paper = Body()
            .P(Paper.Prose("the road"))
            .Add("Box 2. Terms", new RunFormat(Bold: true, Size: new Points(11)), bordered)
            .Add(Paper.Prose("the quay"), new RunFormat(Size: new Points(11)), bordered)
            .Add("See the notes.", new RunFormat(Size: new Points(11)), bordered);
        var article = paper.P(Paper.Prose("the archive")).Article();
        var box = Assert.Single(article.AllBlocks().OfType<BoxedText>());
        Assert.Equal(("Box 2. Terms", 2), (box.Title.PlainText(), box.Blocks.Count));
        Assert.DoesNotContain("Terms", article.Outline(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_that_is_called_so_may_be_long_and_one_with_a_title_may_hold_a_table()
    {
        var words = string.Join('\n', Enumerable.Range(0, 40).Select(at => Paper.Prose($"house {at}")));
        Assert.Equal(
            "Box 1. A long box",
            Assert
                .Single(Body().Table(true, [$"_Box 1. A long box\n{words}"]).P(Paper.Prose()).Article().AllBlocks().OfType<BoxedText>())
                .Title.PlainText()
        );
        var framed = Body()
            .Framed(isOneCell: true, $"_Research in context\n{Paper.Prose("the road")}", ["_Year", "_People"], ["2001", "14"])
            .P(Paper.Prose())
            .Article();
        Assert.IsType<TableWrap>(Assert.Single(framed.AllBlocks().OfType<BoxedText>()).Blocks[^1]);
    }
}
