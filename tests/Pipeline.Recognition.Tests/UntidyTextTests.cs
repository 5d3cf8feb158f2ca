using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Habits of texts, tables and lists, each with what looks like it and is not.</summary>
public sealed class UntidyTextTests
{
    private static readonly string LongCaption =
        $"The harbour in three years. {Paper.Prose()} {Paper.Prose("the market")} {Paper.Prose("the hill")}";

    private static Paper Body() =>
        Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .P(Paper.Prose("the quay"))
            .P(Paper.Prose("the boats"))
            .P(Paper.Prose("the rain"))
            .P(Paper.Prose("the road"));

    private static Seq<Block> Blocks(Paper paper) => paper.Article().Body.Sections[0].Blocks;

    private static string Captions<T>(Paper paper)
        where T : Block =>
        string.Join(
            " | ",
            Blocks(paper)
                .Select(block =>
                    block switch
                    {
                        Figure figure and T => $"{figure.Label}: {figure.Caption.PlainText()}",
                        TableWrap table and T => $"{table.Label}: {table.Caption.PlainText()}",
                        _ => null,
                    }
                )
                .OfType<string>()
        );

    [Fact]
    public void A_line_break_may_part_a_label_from_its_caption() =>
        Assert.Equal($"Figure 1: {LongCaption}", Captions<Figure>(Body().Picture().P($"**Figure 1**\n{LongCaption}", size: 9)));

    [Fact]
    public void A_long_caption_under_its_label_is_told_by_its_look() =>
        Assert.Equal(
            $"Figure 1: {LongCaption}",
            Captions<Figure>(Body().Picture().P("Figure 1", bold: true).P(LongCaption, italic: true).P(Paper.Prose()))
        );

    [Fact]
    public void Text_under_a_label_that_looks_as_text_does_is_no_caption() =>
        Assert.Equal("Figure 1: ", Captions<Figure>(Body().Picture().P("Figure 1", bold: true).P(LongCaption)));

    [Fact]
    public void Labels_and_captions_above_tables_are_a_habit() =>
        Assert.Equal(
            "Table 1: Arrivals | Table 2: Departures",
            Captions<TableWrap>(
                Body()
                    .P("Table 1", bold: true)
                    .P("Arrivals", italic: true)
                    .Table(true, ["_Year", "_People"], ["2001", "14"])
                    .P("Table 2", bold: true)
                    .P("Departures", italic: true)
                    .Table(true, ["_Year", "_People"], ["2001", "9"])
            )
        );

    [Theory]
    [InlineData("=Note: Counted at noon.", 2, 1)]
    [InlineData("=Counted at noon", 3, 0)]
    public void A_last_row_may_hold_the_note_of_a_table(string last, int rows, int notes)
    {
        var table = Assert.Single(
            Blocks(Body().P("Table 1. Arrivals").Table(true, ["_Year", "_People"], ["2001", "14"], [last])).OfType<TableWrap>()
        );
        Assert.Equal((rows, notes), (table.Rows.Count, table.Notes.Count));
    }

    [Theory]
    [InlineData("=Table 1\nArrivals by year", "Table 1: Arrivals by year", 2)]
    [InlineData("=Table 1. Arrivals\nBy year", ": ", 3)]
    public void A_first_row_may_hold_a_label_and_its_caption(string first, string caption, int rows)
    {
        var table = Assert.Single(Blocks(Body().Table(true, [first], ["_Year", "_People"], ["2001", "14"])).OfType<TableWrap>());
        Assert.Equal((caption, rows), ($"{table.Label}: {table.Caption.PlainText()}", table.Rows.Count));
    }

    [Fact]
    public void A_sign_before_the_number_of_a_heading_is_part_of_neither_number_nor_title()
    {
        var sections = Paper
            .WithFront()
            .P("§ 1. Leaving", bold: true)
            .P(Paper.Prose())
            .P("§ 2. Coming back", bold: true)
            .P(Paper.Prose())
            .Article()
            .Body.Sections;
        Assert.Equal(["1 Leaving", "2 Coming back"], sections.Select(section => $"{section.Label} {section.Title.PlainText()}"));
    }

    [Fact]
    public void A_sign_of_a_law_is_no_number_of_a_heading() =>
        Assert.Equal("§ of the law", Paper.WithFront().P("§ of the law", bold: true).P(Paper.Prose()).Article().Outline());

    [Fact]
    public void Light_headings_may_end_with_a_stop_where_several_do()
    {
        var article = Body()
            .P("Leaving home.", italic: true)
            .P(Paper.Prose())
            .P("Sending money.", italic: true)
            .P(Paper.Prose("the bank"))
            .P("Coming back.", italic: true)
            .P(Paper.Prose("the hill"))
            .Article();
        Assert.Equal(
            "Introduction\n  Leaving home\n  Sending money\n  Coming back",
            article.Outline().Replace(".", string.Empty, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_short_sentence_in_italics_is_no_heading() =>
        Assert.Equal(
            "Introduction",
            Body()
                .P("Leaving was easy.", italic: true)
                .P(Paper.Prose())
                .P("Coming back was not.", italic: true)
                .P(Paper.Prose("the hill"))
                .Article()
                .Outline()
        );

    [Theory]
    [InlineData(true, false, "")]
    [InlineData(false, true, "")]
    [InlineData(true, false, ".")]
    public void Groups_of_references_have_headings_that_are_no_entries(bool bold, bool italic, string stop)
    {
        var paper = Body()
            .Heading("References")
            .P("Archives" + stop, bold, italic)
            .P("Anwar, S. (2019). Letters home. Batam: Contoh.")
            .P("Basri, H. (2020). Ships. Batam: Contoh.")
            .P("Books" + stop, bold, italic)
            .P("Chandra, T. (2018). Islands. Batam: Contoh.")
            .P("Dewi, L. (2021). Ports. Batam: Contoh.");
        Assert.Equal(
            ["Anwar", "Basri", "Chandra", "Dewi"],
            paper.Article().Back.References.References.Select(reference => reference.Raw.Split(',')[0])
        );
        Assert.Equal(
            [("Archives" + stop, 0), ("Books" + stop, 2)],
            paper.Article().Back.References.Groups.Select(group => (group.Title, group.Start))
        );
        Assert.Empty(paper.Findings(LeftOutText.Rule));
    }

    [Fact]
    public void A_short_entry_that_stands_out_is_no_group()
    {
        var paper = Body()
            .Heading("References")
            .P("Anwar, S. (2019). Letters home. Batam: Contoh.")
            .P("Archive of Batam, letters.", italic: true)
            .P("Basri, H. (2020). Ships. Batam: Contoh.");
        Assert.Equal(3, paper.Article().Back.References.References.Count);
    }

    [Fact]
    public void An_appendix_after_the_references_is_no_group()
    {
        var article = Body()
            .Heading("References")
            .P("Anwar, S. (2019). Letters home. Batam: Contoh.")
            .P("Basri, H. (2020). Ships. Batam: Contoh.")
            .P("Appendix", bold: true)
            .P("Anwar, S. (2019). Letters home. Batam: Contoh.")
            .Article();
        Assert.Equal(2, article.Back.References.References.Count);
        Assert.Equal("Appendix", Assert.Single(article.Back.Sections).Title.PlainText());
    }

    [Fact]
    public void Numbered_references_between_line_breaks_are_no_note()
    {
        var paper = Body()
            .P("They came back.^1^ Nobody asked them.")
            .Heading("References")
            .P(
                "1. (1990). Networks of return. Batam.\n2. Anwar, S. (2019). Letters home. Batam: Contoh.\n3. Basri, H. (2020). Ships. Batam: Contoh."
            );
        Assert.Equal(3, paper.Article().Back.References.References.Count);
        Assert.Empty(paper.Article().Back.Notes);
    }
}
